import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { doorQuery } from '../../api/reactivation.ts';
import { shortDate } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Working } from '../../ui/Working.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';

/**
 * RACT-09, INV-PRV-3: the counter of a unit that may open no visit says so, and what to do, before anything is typed. A door that
 * could not be asked about holds nobody up: the platform decides for itself again at every step.
 */
export function ClosedDoor({ children }: { children: ReactNode }) {
  const { t, label, language } = useWords();
  const { data: door, isPending } = useQuery(doorQuery);
  if (isPending) return <Working>{t('app.loading')}</Working>;
  if (door?.closed) {
    const { code, why, next } = door.closed;
    const left = door.reactivation?.menusLeft ?? 0;
    return (
      <>
        <Failure of={{ kind: 'NOT_ENTITLED', code, title: label(why), next: label(next) }}>
          {left > 0 && <LinkButton to="/oss/basic-data">{t('door.see', { left })}</LinkButton>}
          <LinkButton to="/authen/close" variant="default">
            {t('door.close')}
          </LinkButton>
        </Failure>
        <p className={`dim ${styles.others}`}>{t('door.others')}</p>
      </>
    );
  }
  const stops = door?.reactivation?.blockedFrom;
  return (
    <>
      {stops && (
        <p role="status" className={styles.stops}>
          {t('door.soon', { date: shortDate(stops, language) })}
        </p>
      )}
      {children}
    </>
  );
}

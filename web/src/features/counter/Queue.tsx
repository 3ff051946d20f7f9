import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Today, VisitSummary } from '../../api/types.ts';
import { clock } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import page from '../../ui/Page.module.css';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';

const shown = 30;
const waits = (visit: VisitSummary) => visit.state === 'NEW' || visit.state === 'IDENTIFYING';

/** Today's visits, the waiting ones first. In a narrow window the list is behind its heading. */
export function Queue({ today }: { today: UseQueryResult<Today> }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const visits = today.data?.visits ?? [];
  const ordered = [...visits.filter(waits), ...visits.filter((visit) => !waits(visit))];
  return (
    <section className={styles.queue} aria-label={t('queue.title')}>
      <h2>
        <span>
          <span className={page.number} aria-hidden>
            1
          </span>
          {t('queue.title')}
        </span>
        <Button
          className={styles.queueToggle}
          variant="default"
          size="sm"
          aria-expanded={open}
          aria-controls="queue"
          onClick={() => setOpen(!open)}
        >
          {t('visits.count', { count: visits.length })}
        </Button>
      </h2>
      <div id="queue" data-open={open}>
        {today.isError && !today.data && <Failure of={today.error} retry={() => void today.refetch()} />}
        {today.data && visits.length === 0 && <p className="dim">{t('queue.empty')}</p>}
        <ul>
          {ordered.slice(0, shown).map((visit) => (
            <QueueRow key={visit.visitId} visit={visit} />
          ))}
        </ul>
        {ordered.length > shown && <p className="dim">{t('queue.more', { count: ordered.length - shown })}</p>}
      </div>
    </section>
  );
}

function QueueRow({ visit }: { visit: VisitSummary }) {
  const { label } = useWords();
  return (
    <li>
      <Link to="/authen/counter" search={{ visit: visit.visitId }} className={styles.queueLink}>
        <span>
          <span className="numeric">{clock(visit.openedAt)}</span> <strong>{visit.personName}</strong>
        </span>
        <span className={styles.queueService}>{label(visit.service)}</span>
        <StateBadge of="visit.state" state={visit.state} />
      </Link>
    </li>
  );
}

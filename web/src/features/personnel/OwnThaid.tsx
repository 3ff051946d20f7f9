import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ownThaid, type PersonnelView, personQuery } from '../../api/personnel.ts';
import { dateAndTime } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

/** How often the sheet looks whether the person has confirmed by the link, in milliseconds. */
const ASK_EVERY = 4000;

/** A link and a QR code to hand over: the person confirms with his own ThaiD, in any browser. */
export function OwnThaid({ view }: { view: PersonnelView }) {
  const { t, language } = usePersonnelWords();
  const make = useMutation({ mutationFn: () => ownThaid(view.personnelId) });
  useQuery({ ...personQuery(view.personnelId), refetchInterval: make.data ? ASK_EVERY : false });
  const { name } = view;
  return (
    <div>
      <h3>{t('confirm.own')}</h3>
      <p>{t('confirm.own.what')}</p>
      {make.isError && <Failure of={make.error} {...again(make.error, make.mutate)} />}
      {make.data ? (
        <div className={styles.own}>
          <QrCode value={make.data.link} label={t('confirm.own.qr', { name })} />
          <div>
            <TextInput readOnly label={t('confirm.own.link', { name })} value={make.data.link} />
            <CopyButton value={make.data.link} size="sm" mt="xs" />
            <p>{t('confirm.own.until', { at: dateAndTime(make.data.expiresAt, language) })}</p>
            <p role="status">{t('confirm.own.waiting')}</p>
          </div>
        </div>
      ) : (
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {t('confirm.own.make')}
        </Button>
      )}
    </div>
  );
}

import { Anchor, Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { type GroupCheck, type GroupChecks, sampleUrl, sendGroupCheck } from '../../api/group-checks.ts';
import { readTypedDate } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './GroupCheck.module.css';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  past: boolean;
  limits: GroupChecks['limits'];
  /** Whether the file that was sent last is still being worked on. */
  working: boolean;
  onSent: (job: GroupCheck) => void;
}

const accepted = '.csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Drop a file or choose one: it is sent at once. A past day comes first. */
export function SendFile({ past, limits, working, onSent }: Props) {
  const { t, number } = useGroupWords();
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState(false);
  const [over, setOver] = useState(false);
  const send = useMutation({ mutationFn: sendGroupCheck, onSuccess: onSent });
  const read = readTypedDate(day);
  const missing = past && !read.ok;

  function take(file: File | null | undefined) {
    setAsked(true);
    if (file && !missing) send.mutate({ file, asOf: past && read.ok ? read.date : undefined });
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!send.isPending) take(event.dataTransfer.files[0]);
  }

  const file = send.variables?.file;
  return (
    <Panel title={t('send.title')}>
      <div className={styles.stack}>
        {past && (
          <div className={styles.day}>
            <DateField
              label={t('send.date')}
              name="asOf"
              value={day}
              required
              show={asked}
              hint={t('send.date.hint', { years: Math.floor(limits.daysBack / 365) })}
              {...(asked && day === '' ? { error: t('send.date.first') } : {})}
              onChange={setDay}
            />
          </div>
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same */}
        <div
          className={styles.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <IconFileUpload aria-hidden size="2rem" stroke={1.5} />
          <span className={styles.dropWord}>{t('send.drop')}</span>
          <FileButton accept={accepted} onChange={take} key={send.submittedAt}>
            {(button) => (
              <Button {...button} disabled={send.isPending}>
                {t('send.choose')}
              </Button>
            )}
          </FileButton>
        </div>
        {send.isPending && <Working>{t('send.sending', { name: file?.name ?? '' })}</Working>}
        {send.isError && <Failure of={send.error} {...again(send.error, () => take(file))} />}
        {send.isSuccess && (
          <p role="status" className={styles.told}>
            {t(working ? 'send.sent' : 'send.over', { name: file?.name ?? '' })}
          </p>
        )}
        <div className={styles.notes}>
          <p>{t('send.what', { rows: number(limits.rows), megabytes: Math.floor(limits.bytes / 1_000_000) })}</p>
          <p>{t('send.text')}</p>
          <p>
            {t('send.sample')}:{' '}
            {(['xlsx', 'csv'] as const).map((format) => (
              <Anchor key={format} href={sampleUrl(format)} download className={styles.sample}>
                {t(`send.sample.${format}`)}
              </Anchor>
            ))}
          </p>
        </div>
      </div>
    </Panel>
  );
}

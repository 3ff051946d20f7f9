import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Head } from '../../api/announcements.ts';
import { readTypedDate, typedDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { DateField } from '../../ui/DateField.tsx';
import styles from './Announcements.module.css';
import { texts } from './texts.ts';

interface Props {
  /** What stands there now; undefined for a new one. */
  head?: Head;
  button: string;
  busy: boolean;
  onSave: (head: Head) => void;
  children?: ReactNode;
}

/** Subject and days of an announcement. */
export function HeadForm({ head, button, busy, onSave, children }: Props) {
  const t = useTexts(texts);
  const i18n = useI18n();
  const [title, setTitle] = useState(head?.title ?? '');
  const [from, setFrom] = useState(head ? typedDate(head.effectiveFrom) : '');
  const [to, setTo] = useState(head?.effectiveTo ? typedDate(head.effectiveTo) : '');
  const [tried, setTried] = useState(false);
  const short = title.trim().length < 5;
  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const first = readTypedDate(from);
    const last = to.trim() === '' ? null : readTypedDate(to);
    if (short || !first.ok || last?.ok === false) return;
    onSave({ title: title.trim(), effectiveFrom: first.date, effectiveTo: last?.date ?? null });
  }
  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <TextInput
        label={t('form.title')}
        description={t('form.title.hint')}
        value={title}
        maxLength={300}
        required
        error={tried && short && t('form.title.missing')}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className={styles.days}>
        <DateField label={t('form.from')} name="from" value={from} required show={tried} onChange={setFrom} />
        <DateField
          label={`${t('form.to')} ${i18n.t('app.optional')}`}
          name="to"
          value={to}
          show={tried && to.trim() !== ''}
          onChange={setTo}
        />
      </div>
      {children}
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          {button}
        </Button>
      </Group>
    </form>
  );
}

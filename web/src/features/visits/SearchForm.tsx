import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { VisitSearch } from '../../api/visits.ts';
import { bangkokDay, readTypedDate, typedDate } from '../../format/dates.ts';
import { arabicDigits } from '../../format/digits.ts';
import { DateField } from '../../ui/DateField.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './Visits.module.css';

/** Codes and ids are written in groups and with dashes; the search takes them without. */
function plain(text: string): string {
  const compact = arabicDigits(text).replace(/[\s-]/g, '');
  return /^([A-Za-z]{2}\d{10}|\d{13})$/.test(compact) ? compact.toUpperCase() : text.trim();
}

export function SearchForm({ busy, search }: { busy: boolean; search: (search: VisitSearch) => void }) {
  const { t } = useWords();
  const today = typedDate(bangkokDay(new Date()));
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const [first, last] = [readTypedDate(from), readTypedDate(to)];
    if (!first.ok || !last.ok) return;
    const sought = plain(text);
    search({ from: first.date, to: last.date, ...(sought ? { text: sought } : {}) });
  }
  return (
    <form className={styles.search} onSubmit={submit} noValidate>
      <DateField label={t('visits.from')} name="from" value={from} show={tried} onChange={setFrom} />
      <DateField label={t('visits.to')} name="to" value={to} show={tried} onChange={setTo} />
      <TextInput
        label={t('visits.text')}
        description={t('app.optional')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} leftSection={<IconSearch aria-hidden size="1.1em" />}>
        {t('visits.search')}
      </Button>
    </form>
  );
}

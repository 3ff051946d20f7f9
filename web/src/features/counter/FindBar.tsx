import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import type { ReaderState } from '../../api/agent.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { useWords } from '../authen/use-words.ts';
import styles from './Counter.module.css';
import type { Counter } from './use-counter.ts';

/** AUTH-43, AUTH-44: one field for scanner and keyboard; the reader's state stands beside it. */
export function FindBar({ counter, field }: { counter: Counter; field: RefObject<HTMLInputElement | null> }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const { find, reader } = counter;
  // A card came in while somebody was typing: what was typed belongs to nobody on the screen any more.
  useEffect(() => {
    if (!find.isPending) return;
    setTyped('');
    setError('');
  }, [find.isPending]);
  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readCitizenId(typed);
    if (!read.ok) {
      setError(t(`find.${read.problem}`, { digits: read.digits }));
      field.current?.focus();
      return;
    }
    // The id leaves the screen at once: what comes back is masked.
    find.mutate({ citizenId: read.id });
  }
  return (
    <form className={styles.find} onSubmit={submit} noValidate>
      <TextInput
        ref={field}
        size="lg"
        label={t('find.label')}
        description={t('find.hint')}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="F2"
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="lg"
        loading={find.isPending}
        leftSection={<IconSearch aria-hidden size="1.2em" />}
        className={styles.findButton}
      >
        {t('find.button')}
      </Button>
      <div className={styles.reader}>
        <span className="dim">{t('reader.label')}</span>
        <span role="status">
          <span className={styles.dot} data-state={reader?.state} aria-hidden />
          {readerText(reader, t)}
        </span>
        {reader?.state === 'CARD' && (
          <Button variant="default" size="sm" disabled={find.isPending} onClick={() => find.mutate('CARD')}>
            {t('reader.read')}
          </Button>
        )}
      </div>
    </form>
  );
}

function readerText(reader: ReaderState | undefined, t: ReturnType<typeof useWords>['t']): string {
  if (!reader) return t('reader.WAIT');
  return t(`reader.${reader.state}`, 'name' in reader ? { name: reader.name } : {});
}

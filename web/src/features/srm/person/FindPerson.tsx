import { Button, TextInput } from '@mantine/core';
import { IconId, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { CheckPurpose } from '../../../api/srm-check.ts';
import { readCitizenId } from '../../../format/citizen-id.ts';
import { Working } from '../../../ui/Working.tsx';
import { CardFailure } from '../../counter/CardFailure.tsx';
import styles from './Person.module.css';
import { useFind } from './use-find.ts';
import { useWords } from './use-words.ts';

/** SRM-16: one field that has the focus, for scanner and keyboard; a card that comes in needs not even that. */
export function FindPerson({ purpose }: { purpose: CheckPurpose }) {
  const { t } = useWords();
  const { find, reader, forget } = useFind(purpose);
  return (
    <>
      <div className={styles.find}>
        <IdForm busy={find.isPending} find={(citizenId) => find.mutate({ citizenId })} refused={forget} />
        <div className={styles.reader}>
          <span className="dim">{t('reader.label')}</span>
          <span role="status">
            {reader ? t(`reader.${reader.state}`, 'name' in reader ? { name: reader.name } : {}) : t('reader.WAIT')}
          </span>
          {reader?.state === 'CARD' && (
            <Button
              variant="default"
              size="sm"
              disabled={find.isPending}
              leftSection={<IconId aria-hidden size="1.1em" />}
              onClick={() => find.mutate('CARD')}
            >
              {t('reader.read')}
            </Button>
          )}
          <Link to="/srm/check/name">{t('find.byName')}</Link>
        </div>
      </div>
      {find.isPending && <Working>{t('find.working')}</Working>}
      {find.isError && <CardFailure of={find.error} retry={() => find.variables && find.mutate(find.variables)} />}
    </>
  );
}

interface IdFormProps {
  busy: boolean;
  find: (citizenId: string) => void;
  /** What was typed is no id: whoever is still on the screen is not the one who is asked for. */
  refused: () => void;
}

function IdForm({ busy, find, refused }: IdFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readCitizenId(typed);
    setError(read.ok ? '' : t(`find.${read.problem}`, { digits: read.digits }));
    if (!read.ok) return refused();
    // The id leaves the screen at once: what comes back is masked.
    setTyped('');
    find(read.id);
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        size="lg"
        label={t('find.label')}
        description={t('find.hint')}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        error={error}
        // The button stands beside the field itself, wherever hint and error end.
        inputContainer={(field) => (
          <div className={styles.idLine}>
            {field}
            <Button type="submit" size="lg" loading={busy} leftSection={<IconSearch aria-hidden size="1.2em" />}>
              {t('find.button')}
            </Button>
          </div>
        )}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
}

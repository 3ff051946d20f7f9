import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from './use-words.ts';

interface Props {
  busy: boolean;
  accept: () => void;
  /** Why this officer may refuse only. */
  cannotAccept?: string | undefined;
  refuse: (note: string) => void;
}

const SHORTEST = 5;

/** The two decisions; a refusal owes a reason that the unit can do something with. */
export function Decide({ busy, accept, cannotAccept, refuse }: Props) {
  const { t } = useWords();
  const [refusing, setRefusing] = useState(false);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const short = note.trim().length < SHORTEST;
  if (!refusing)
    return (
      <Group gap="sm">
        {cannotAccept ? (
          <span className="dim">{cannotAccept}</span>
        ) : (
          <Button size="sm" loading={busy} onClick={accept}>
            {t('accept')}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={() => setRefusing(true)}>
          {t('refuse.open')}
        </Button>
      </Group>
    );
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!short) refuse(note.trim());
  }
  return (
    <form onSubmit={submit} noValidate>
      <Textarea
        label={t('note')}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={note}
        error={tried && short && t('note.short')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="sm" mt="xs">
        <Button size="sm" type="submit" loading={busy}>
          {t('refuse')}
        </Button>
        <Button size="sm" variant="default" onClick={() => setRefusing(false)}>
          {t('back')}
        </Button>
      </Group>
    </form>
  );
}

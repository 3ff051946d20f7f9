import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Arrangement, arrangementsQuery, type Places, saveArrangement } from '../../api/arrangements.ts';
import { problemOf } from '../../api/http.ts';
import { readTypedTime } from '../../format/dates.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { MergeDialog } from '../../ui/merge/MergeDialog.tsx';
import styles from './Arrangement.module.css';
import { texts } from './texts.ts';
import { bounds, type Counted, readCount, readPlaces, type Typed, typedOf } from './typed.ts';

const counted = ['slotsPerDay', 'slotMinutes', 'opensDaysAhead'] as const satisfies Counted[];
const fields = [...counted, 'opensAt'] as const;

/** The four answers of a profession; somebody else's newer answers are merged field by field. */
export function PlacesForm({ of, close }: { of: Arrangement; close: (saved: boolean) => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [typed, setTyped] = useState(typedOf(of.saved));
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: ({ over, places }: { over: Arrangement; places: Places }) => saveArrangement(over, places),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: arrangementsQuery.queryKey });
      close(true);
    },
  });
  const conflict = conflictOf(save.error);
  const set = (field: keyof Typed) => (value: string) => setTyped((now) => ({ ...now, [field]: value }));
  function send(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    const places = readPlaces(typed);
    if (places) save.mutate({ over: of, places });
  }
  return (
    <form onSubmit={send} noValidate className={styles.form}>
      {save.isError && !conflict && <Failure of={save.error} {...again(save.error, send)} />}
      {counted.map((field) => (
        <TextInput
          key={field}
          label={t(field)}
          description={t(`${field}.hint`)}
          inputMode="numeric"
          autoComplete="off"
          value={typed[field]}
          error={
            tried &&
            readCount(field, typed[field]) === undefined &&
            t('number.bad', { from: bounds[field][0], to: bounds[field][1] })
          }
          onChange={(event) => set(field)(event.currentTarget.value)}
        />
      ))}
      <TextInput
        label={t('opensAt')}
        description={t('opensAt.hint')}
        inputMode="numeric"
        autoComplete="off"
        value={typed.opensAt}
        error={tried && !readTypedTime(typed.opensAt) && t('time.bad')}
        onChange={(event) => set('opensAt')(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={() => close(false)}>
          {t('cancel')}
        </Button>
      </Group>
      {conflict && save.variables && (
        <Conflict
          base={of}
          mine={save.variables.places}
          theirs={conflict}
          resolve={(places) => save.mutate({ over: conflict, places })}
          cancel={() => save.reset()}
        />
      )}
    </form>
  );
}

/** The arrangement that somebody else saved meanwhile, out of the refusal. */
function conflictOf(thrown: unknown): Arrangement | undefined {
  const { code, facts } = thrown ? problemOf(thrown) : {};
  return code === 'VERSION_CONFLICT' ? (facts?.current as Arrangement | undefined) : undefined;
}

interface ConflictProps {
  base: Arrangement;
  mine: Places;
  theirs: Arrangement;
  resolve: (places: Places) => void;
  cancel: () => void;
}

function Conflict({ base, mine, theirs, resolve, cancel }: ConflictProps) {
  const t = useTexts(texts);
  const words = (places: Places | null, field: (typeof fields)[number]) => String(places?.[field] ?? '');
  return (
    <MergeDialog
      fields={fields.map((field) => ({
        key: field,
        label: t(field),
        base: words(base.saved, field),
        mine: words(mine, field),
        theirs: words(theirs.saved, field),
      }))}
      savedBy={theirs.saved?.savedByName ?? null}
      savedAt={theirs.saved?.savedAt ?? null}
      onResolve={(chosen) => {
        const kept = fields.map((field) => [
          field,
          chosen[field] === 'THEIRS' && theirs.saved ? theirs.saved[field] : mine[field],
        ]);
        resolve(Object.fromEntries(kept) as Places);
      }}
      onCancel={cancel}
    />
  );
}

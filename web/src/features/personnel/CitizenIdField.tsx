import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { nameOfPerson } from '../../api/personnel.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { Failure } from '../../ui/Failure.tsx';
import type { PersonnelForm } from './use-personnel-form.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

/** CPP-43: whole only while a person is added; the name of the civil register fills an empty name. */
export function CitizenIdField({ form: { base, typed, change, wrong } }: { form: PersonnelForm }) {
  const { t } = usePersonnelWords();
  const id = readCitizenId(typed.citizenId);
  const person = useMutation({
    mutationFn: nameOfPerson,
    onSuccess: ({ name }) => {
      if (name && typed.name.trim() === '') change({ name });
    },
  });
  if (base)
    return (
      <TextInput label={t('form.citizenId')} description={t('form.citizenId.kept')} readOnly value={base.citizenId} />
    );
  const asked = id.ok && person.variables === id.id ? person : undefined;
  const name = asked?.data?.name;
  return (
    <div>
      <TextInput
        label={t('form.citizenId')}
        description={t('form.citizenId.hint')}
        required
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={typed.citizenId}
        error={
          ((wrong('citizenId') || (typed.citizenId.replace(/\D/g, '').length >= 13 && !id.ok)) &&
            t('form.citizenId.bad')) ||
          (asked?.data?.known === false && t('form.citizenId.unknown'))
        }
        onChange={(event) => change({ citizenId: event.currentTarget.value })}
        onBlur={() => {
          // The same id is asked once: each look-up is written down.
          if (id.ok && person.variables !== id.id) person.mutate(id.id);
        }}
      />
      <div role="status">
        {name && <p>{t('form.citizenId.found', { name })}</p>}
        {name && name !== typed.name.trim() && (
          <Button size="sm" variant="default" onClick={() => change({ name })}>
            {t('form.citizenId.useName')}
          </Button>
        )}
      </div>
      {asked?.isError && <Failure of={asked.error} retry={() => id.ok && person.mutate(id.id)} />}
    </div>
  );
}

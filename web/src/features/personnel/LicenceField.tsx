import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { askLicence } from '../../api/personnel.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import { LicenceResult } from './LicenceResult.tsx';
import type { PersonnelForm } from './use-personnel-form.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

/** CPP-45 with its look-up at the council (CPP-46): asked when the field is left, or by the button. */
export function LicenceField({ form: { base, type, typed, change, wrong } }: { form: PersonnelForm }) {
  const { t } = usePersonnelWords();
  const field = useRef<HTMLInputElement>(null);
  const look = useMutation({ mutationFn: askLicence });
  const id = readCitizenId(typed.citizenId);
  const question = {
    typeCode: typed.typeCode,
    licence: typed.licence.trim(),
    ...(base ? { personnelId: base.personnelId } : id.ok ? { citizenId: id.id } : {}),
  };
  const asks = type?.council && question.licence !== '';
  /** An answer to another question says nothing of what is typed now. */
  const current = JSON.stringify(look.variables) === JSON.stringify(question);
  const example = type?.licenceExample;
  const known = !type || type.council;
  return (
    <div>
      <TextInput
        ref={field}
        label={t('form.licence')}
        description={known ? example && t('form.licence.hint', { example }) : t('form.licence.none')}
        required={Boolean(known)}
        autoComplete="off"
        maxLength={40}
        value={typed.licence}
        error={wrong('licence') && t('form.required')}
        onChange={(event) => change({ licence: event.currentTarget.value })}
        onBlur={() => {
          if (asks && !current) look.mutate(question);
        }}
      />
      <div role="status">
        {current && look.isPending && <Working>{t('form.licence.checking')}</Working>}
        {current && look.data && (
          <LicenceResult
            answer={look.data}
            licence={question.licence}
            retry={() => {
              // The button goes away with its answer: the focus stays at the field.
              field.current?.focus();
              look.mutate(question);
            }}
          />
        )}
      </div>
      {current && look.isError && <Failure of={look.error} {...again(look.error, () => look.mutate(question))} />}
      {asks && !current && (
        <Button size="sm" variant="default" mt="xs" onClick={() => look.mutate(question)}>
          {t('form.licence.check')}
        </Button>
      )}
    </div>
  );
}

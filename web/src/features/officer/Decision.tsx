import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  approveCase,
  type Case,
  caseQuery,
  type Decided,
  type FieldNote,
  type Notes,
  rejectCase,
  returnCase,
} from '../../api/officer.ts';
import { putAnswer } from '../../api/put-answer.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Rejecting } from './Rejecting.tsx';
import { texts } from './texts.ts';

type Outcome = 'approve' | 'return' | 'reject';

interface Props {
  of: Case;
  notes: Notes | undefined;
  setNotes: (notes: Notes | undefined) => void;
}

/** The answers with a note on them; blanks are no note. */
const writtenNotes = (notes: Notes = {}): FieldNote[] =>
  (Object.entries(notes) as [FieldNote['field'], string][])
    .map(([field, note]) => ({ field, note: note.trim() }))
    .filter(({ note }) => note !== '');

/** Approve, return with a note on the exact answer, or reject with a reason; then the next case opens by itself. */
export function Decision({ of, notes, setNotes }: Props) {
  const t = useTexts(texts);
  const [asked, ask] = useState<Outcome>();
  const decide = useDecision(of);
  const written = writtenNotes(notes);
  function choose(outcome?: Outcome) {
    ask(outcome);
    decide.reset();
    setNotes(outcome === 'return' ? {} : undefined);
  }
  return (
    <Panel title={t('decide.title')}>
      {decide.isError && <Failure of={decide.error} {...again(decide.error, () => decide.mutate(decide.variables))} />}
      {!asked && (
        <Group gap="sm">
          <Button onClick={() => choose('approve')}>{t('decide.approve')}</Button>
          <Button variant="default" onClick={() => choose('return')}>
            {t('decide.return')}
          </Button>
          <Button variant="default" onClick={() => choose('reject')}>
            {t('decide.reject')}
          </Button>
        </Group>
      )}
      {asked === 'approve' && (
        <>
          <Consequences of={of} />
          <Group gap="sm">
            <Button
              loading={decide.isPending}
              onClick={() => decide.mutate({ outcome: 'approve', run: () => approveCase(of) })}
            >
              {t('decide.approve.sure')}
            </Button>
            <Back choose={choose} />
          </Group>
        </>
      )}
      {asked === 'return' && (
        <>
          <p>{t('return.lead')}</p>
          <Group gap="sm">
            <Button
              loading={decide.isPending}
              disabled={written.length === 0}
              onClick={() => decide.mutate({ outcome: 'return', run: () => returnCase(of, written) })}
            >
              {t('return.sure', { count: written.length })}
            </Button>
            <Back choose={choose} />
          </Group>
        </>
      )}
      {asked === 'reject' && (
        <Rejecting
          busy={decide.isPending}
          reject={(reason, text) => decide.mutate({ outcome: 'reject', run: () => rejectCase(of, reason, text) })}
        >
          <Back choose={choose} />
        </Rejecting>
      )}
    </Panel>
  );
}

function Back({ choose }: { choose: () => void }) {
  const t = useTexts(texts);
  return (
    <Button variant="default" onClick={() => choose()}>
      {t('decide.back')}
    </Button>
  );
}

function Consequences({ of }: { of: Case }) {
  const t = useTexts(texts);
  const { currentHolder, suspends } = of.case;
  return (
    <>
      <p>{t(`approve.${of.capacity}`, { name: of.applicant.name, unit: of.unit.name })}</p>
      {of.capacity === 'HOLDER' && currentHolder && <p>{t('approve.replaces', { name: currentHolder.name })}</p>}
      {suspends.length > 0 && <p>{t('approve.suspends', { names: suspends.map(({ name }) => name).join(', ') })}</p>}
    </>
  );
}

function useDecision(of: Case) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ run }: { outcome: Outcome; run: () => Promise<Decided> }) => run(),
    onSuccess: async ({ grant, nextGrantId }, { outcome }) => {
      await putAnswer(queries, caseQuery(of.grantId).queryKey, grant);
      void queries.invalidateQueries({ queryKey: ['officer', 'queue'] });
      const search = { decided: of.referenceNo ?? '', outcome };
      return nextGrantId
        ? navigate({ to: '/officer/cases/$grantId', params: { grantId: nextGrantId }, search })
        : navigate({ to: '/officer', search });
    },
    onError: () => void queries.invalidateQueries({ queryKey: caseQuery(of.grantId).queryKey }),
  });
}

import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Evidence, type Proof, previewQuery } from '../../api/registrations.ts';
import type { PersonRights } from '../../api/srm-check.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { type Change, type Draft, evidenceOf } from './draft.ts';
import { NetworkChoice } from './NetworkChoice.tsx';
import { Paper, type PartProps } from './Paper.tsx';
import { Pictures } from './Pictures.tsx';
import { PreviewWords } from './PreviewWords.tsx';
import { type How, ProofStep } from './ProofStep.tsx';
import styles from './Register.module.css';
import { useWords } from './use-words.ts';
import type { Way } from './way.ts';

const CHANNELS = { self: 'SELF', guardian: 'GUARDIAN', delegate: 'DELEGATE' } as const;
const RELATIONS = ['MOTHER', 'FATHER', 'LEGAL_GUARDIAN', 'GRANDPARENT', 'SIBLING', 'CARER'] as const;
const RESIDENCES = ['HOUSEHOLDER', 'COMMUNITY_LEADER', 'EMPLOYER', 'UTILITY_RECEIPT', 'RENTAL_CONTRACT'] as const;

interface Props {
  way: Way;
  person: PersonRights;
  /** What was filled in before it was refused, and how it was proved: nobody types it twice. */
  kept?: { readonly draft: Draft; readonly how: How } | undefined;
  send: (draft: Draft, proof: Proof | undefined) => void;
}

/** Network, evidence and proof; what would become of it stands there before it is sent. */
export function RegisterForm({ way, person, kept, send }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>(
    kept?.draft ?? {
      personId: person.personId,
      channel: CHANNELS[way],
      network: undefined,
      residence: '',
      residenceNote: '',
      relation: '',
      paper: '',
      pictures: [],
    },
  );
  const [tried, setTried] = useState(false);
  const change: Change<Draft> = (part) =>
    setDraft((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  const { network } = draft;
  const preview = useQuery({
    ...previewQuery({
      personId: person.personId,
      networkId: network?.networkId ?? '',
      channel: draft.channel,
      evidence: evidenceOf(draft),
    }),
    enabled: network !== undefined,
    placeholderData: (before) => before,
  });
  const outside = network !== undefined && preview.data?.outside === true;
  return (
    <Panel title={t('form.title')}>
      <div className={styles.form}>
        <NetworkChoice
          label={t('form.network')}
          chosen={network}
          choose={(chosen) => change({ network: chosen })}
          missing={tried}
          except={person.registration?.networkId ?? undefined}
        />
        {outside && <Residence draft={draft} change={change} missing={tried} />}
        {way === 'guardian' && (
          <>
            <NativeSelect
              size="md"
              label={t('form.relation')}
              required
              value={draft.relation}
              error={tried && draft.relation === '' && t('form.choose')}
              data={[
                { value: '', label: t('form.choose') },
                ...RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) })),
              ]}
              onChange={(event) => change({ relation: event.currentTarget.value as Draft['relation'] })}
            />
            <Paper label={t('paper.GUARDIAN')} draft={draft} change={change} missing={tried} />
          </>
        )}
        {way === 'delegate' && <Paper label={t('paper.DELEGATE')} draft={draft} change={change} missing={tried} />}
        {preview.isError && <Failure of={preview.error} />}
        {network && preview.data && <PreviewWords preview={preview.data} />}
        <ProofStep
          way={way}
          draft={draft}
          change={change}
          ready={network !== undefined && preview.data?.allowed === true && complete(draft, outside)}
          reference={preview.data?.thaidReference}
          tried={tried}
          onTry={() => setTried(true)}
          asked={kept?.how}
          send={send}
        />
      </div>
    </Panel>
  );
}

/** What the form itself can see is missing; the rules decide again. */
function complete({ channel, relation, paper, residence }: Draft, outside: boolean): boolean {
  if (outside && residence === '') return false;
  if (channel === 'GUARDIAN' && relation === '') return false;
  return channel === 'SELF' || paper.trim() !== '';
}

/** INV-ENT-5: one of the five, outside the province of the registered address. */
function Residence({ draft, change, missing }: PartProps) {
  const { t } = useWords();
  return (
    <div className={styles.shown}>
      <Radio.Group
        size="md"
        label={t('residence')}
        description={t('residence.why')}
        required
        value={draft.residence}
        error={missing && draft.residence === '' && t('residence.missing')}
        onChange={(residence) => change({ residence })}
      >
        <Stack gap="xs" mt="xs">
          {RESIDENCES.map((kind) => (
            <Radio key={kind} value={kind} label={t(`residence.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {draft.residence !== '' && (
        <>
          <TextInput
            label={t('residence.note')}
            maxLength={200}
            autoComplete="off"
            value={draft.residenceNote}
            onChange={(event) => change({ residenceNote: event.currentTarget.value })}
          />
          <Pictures
            kind={draft.residence as Evidence['kind']}
            of={t(`residence.${draft.residence as (typeof RESIDENCES)[number]}`)}
            draft={draft}
            change={change}
          />
        </>
      )}
    </div>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Proof, proposeBirth, type Relation } from '../../api/registrations.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BirthProof } from './BirthProof.tsx';
import { type BirthDraft, EMPTY_BIRTH, proposalOf, readBirth } from './birth-draft.ts';
import { birthTexts } from './birth-texts.ts';
import { ChildFields } from './ChildFields.tsx';
import type { Change } from './draft.ts';
import { NetworkChoice } from './NetworkChoice.tsx';
import { Pictures } from './Pictures.tsx';
import styles from './Register.module.css';

const RELATIONS = ['MOTHER', 'FATHER', 'LEGAL_GUARDIAN', 'GRANDPARENT'] as const satisfies Relation[];

interface Props {
  /** What was filled in before it was refused. */
  kept: BirthDraft | undefined;
  /** How the guardian proved himself then. */
  how: 'CARD' | 'THAID';
  /** Why it was refused. */
  failure: unknown;
  send: (draft: BirthDraft, proof: Proof) => void;
}

/** The certificate, the units of the child, and the guardian. */
export function BirthForm({ kept, how, failure, send }: Props) {
  const { t } = useI18nWith(birthTexts);
  const [draft, setDraft] = useState<BirthDraft>(kept ?? EMPTY_BIRTH);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const onTry = () => {
    setTried(true);
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
  };
  const change: Change<BirthDraft> = (part) =>
    setDraft((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  const { childId, motherId, motherOk, complete } = readBirth(draft);
  const propose = useMutation({
    mutationFn: () => proposeBirth(proposalOf(draft)),
    onSuccess: ({ network }) => network && change({ network }),
  });
  const askMother = () => childId !== '' && motherId && draft.certificateNo.trim() !== '' && propose.mutate();
  return (
    <div ref={form} className={styles.stack}>
      <Panel title={t('child')}>
        <div className={styles.form}>
          <ChildFields draft={draft} change={change} missing={tried} />
          <Pictures kind="BIRTH_CERTIFICATE" of={t('certificate')} draft={draft} change={change} />
        </div>
      </Panel>
      <Panel title={t('units')}>
        <div className={styles.form}>
          <TextInput
            label={t('motherId')}
            description={t('motherId.hint')}
            autoComplete="off"
            inputMode="numeric"
            maxLength={20}
            value={draft.motherId}
            error={tried && !motherOk && t('motherId.bad')}
            onChange={(event) => change({ motherId: event.currentTarget.value })}
            onBlur={askMother}
          />
          {propose.data?.mother && (
            <p role="status" className={styles.told}>
              {t(propose.data.network ? 'proposed' : 'proposed.none', { name: propose.data.mother.name })}
            </p>
          )}
          {propose.isError && <Failure of={propose.error} retry={() => propose.mutate()} />}
          <NetworkChoice
            label={t('network')}
            chosen={draft.network}
            choose={(network) => change({ network })}
            missing={tried}
          />
        </div>
      </Panel>
      <Panel title={t('guardian')}>
        <div className={styles.form}>
          <NativeSelect
            size="md"
            label={t('relation')}
            value={draft.relation}
            data={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
            onChange={(event) => change({ relation: event.currentTarget.value as Relation })}
          />
          <BirthProof asked={how} draft={draft} ready={complete} tried={tried} onTry={onTry} send={send} />
          {failure != null && <Failure of={failure} />}
        </div>
      </Panel>
    </div>
  );
}

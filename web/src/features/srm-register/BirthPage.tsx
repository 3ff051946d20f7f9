import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { readCard, readerQuery } from '../../api/agent.ts';
import type { Network } from '../../api/networks.ts';
import { proposeBirth, type Registered, type Relation, registerBirth } from '../../api/registrations.ts';
import { useSession } from '../../api/session.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { readTypedDate } from '../../format/dates.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CardFailure } from '../counter/CardFailure.tsx';
import { birthTexts } from './birth-texts.ts';
import { Done } from './Done.tsx';
import { NetworkChoice } from './NetworkChoice.tsx';
import styles from './Register.module.css';

const RELATIONS = ['MOTHER', 'FATHER', 'LEGAL_GUARDIAN', 'GRANDPARENT'] as const satisfies Relation[];

const EMPTY = { childId: '', firstName: '', lastName: '', sex: 'MALE', birth: '', certificateNo: '', motherId: '' };
type Fields = typeof EMPTY;

/** SRM-36: a new-born child, from the birth certificate; the mother's network is proposed, the guardian's card proves him. */
export function BirthPage() {
  const { t } = useI18nWith(birthTexts);
  const [done, setDone] = useState<Registered>();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {done ? <Done of={done} next={() => setDone(undefined)} /> : <BirthForm onDone={setDone} />}
    </Page>
  );
}

function BirthForm({ onDone }: { onDone: (registered: Registered) => void }) {
  const { t } = useI18nWith(birthTexts);
  const agentUrl = useSession()?.agentUrl ?? '';
  const reader = useQuery(readerQuery(agentUrl)).data;
  const [fields, setFields] = useState<Fields>(EMPTY);
  const [network, setNetwork] = useState<Network>();
  const [relation, setRelation] = useState<Relation>('MOTHER');
  const [tried, setTried] = useState(false);
  const child = readCitizenId(fields.childId);
  const mother = readCitizenId(fields.motherId);
  const birth = readTypedDate(fields.birth);
  const propose = useMutation({
    mutationFn: () =>
      proposeBirth({
        childCitizenId: child.ok ? child.id : '',
        certificateNo: fields.certificateNo.trim(),
        ...(mother.ok ? { motherCitizenId: mother.id } : {}),
      }),
    onSuccess: ({ network: proposed }) => proposed && setNetwork(proposed),
  });
  const send = useMutation({
    mutationFn: async () =>
      registerBirth({
        child: {
          citizenId: child.ok ? child.id : '',
          firstName: fields.firstName.trim(),
          lastName: fields.lastName.trim(),
          sex: fields.sex as 'MALE' | 'FEMALE',
          birth: birth.ok ? birth.date : '',
        },
        certificateNo: fields.certificateNo.trim(),
        ...(mother.ok ? { motherCitizenId: mother.id } : {}),
        networkId: network?.networkId ?? '',
        relation,
        proof: { kind: 'CARD', correlationId: await readCard(agentUrl) },
      }),
    onSuccess: onDone,
  });
  const named = fields.firstName.trim() !== '' && fields.lastName.trim() !== '' && fields.certificateNo.trim() !== '';
  const motherOk = fields.motherId.trim() === '' || mother.ok;
  function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (child.ok && birth.ok && named && motherOk && network) send.mutate();
  }
  const text = (name: 'childId' | 'firstName' | 'lastName' | 'certificateNo' | 'motherId', bad: boolean) => ({
    label: t(name),
    autoComplete: 'off',
    value: fields[name],
    error: tried && bad && t(`${name}.bad`),
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  return (
    <form onSubmit={submit} noValidate className={styles.stack}>
      <Panel title={t('child')}>
        <div className={styles.form}>
          <TextInput {...text('childId', !child.ok)} required inputMode="numeric" maxLength={20} />
          <TextInput {...text('certificateNo', fields.certificateNo.trim() === '')} required maxLength={30} />
          <TextInput {...text('firstName', fields.firstName.trim() === '')} required maxLength={100} />
          <TextInput {...text('lastName', fields.lastName.trim() === '')} required maxLength={100} />
          <NativeSelect
            size="md"
            label={t('sex')}
            value={fields.sex}
            data={(['MALE', 'FEMALE'] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
            onChange={(event) => setFields({ ...fields, sex: event.currentTarget.value })}
          />
          <DateField
            label={t('birth')}
            name="birth"
            required
            value={fields.birth}
            show={tried}
            onChange={(value) => setFields({ ...fields, birth: value })}
          />
        </div>
      </Panel>
      <Panel title={t('units')}>
        <div className={styles.form}>
          <TextInput
            {...text('motherId', !motherOk)}
            description={t('motherId.hint')}
            inputMode="numeric"
            maxLength={20}
            onBlur={() => child.ok && mother.ok && fields.certificateNo.trim() !== '' && propose.mutate()}
          />
          {propose.data?.mother && (
            <p role="status" className={styles.told}>
              {t(propose.data.network ? 'proposed' : 'proposed.none', { name: propose.data.mother.name })}
            </p>
          )}
          {propose.isError && <CardFailure of={propose.error} retry={() => propose.mutate()} />}
          <NetworkChoice label={t('network')} chosen={network} choose={setNetwork} missing={tried} />
        </div>
      </Panel>
      <Panel title={t('guardian')}>
        <Stack gap="md" className={styles.form}>
          <NativeSelect
            size="md"
            label={t('relation')}
            value={relation}
            data={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
            onChange={(event) => setRelation(event.currentTarget.value as Relation)}
          />
          <p className="dim">{t(reader?.state === 'CARD' ? 'card.in' : 'card.insert')}</p>
          {send.isError && <CardFailure of={send.error} retry={submit} />}
          <div>
            <Button type="submit" size="lg" loading={send.isPending} leftSection={<IconId aria-hidden />}>
              {t('send')}
            </Button>
          </div>
        </Stack>
      </Panel>
    </form>
  );
}

import { Button, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Network } from '../../api/networks.ts';
import { useSession } from '../../api/session.ts';
import { requestTransfer, type Transfer, transfersQuery } from '../../api/srm-others.ts';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useCurrentPerson } from '../srm/person/current-person.ts';
import { NetworkChoice } from '../srm-register/NetworkChoice.tsx';
import styles from './Others.module.css';
import { useWords } from './use-words.ts';

const SHORTEST = 5;
const causes = ['TRANSFER', 'CLOSURE'] as const satisfies Transfer['cause'][];

/** From where, to where, whom and why. */
export function TransferForm() {
  const { t } = useWords();
  const client = useQueryClient();
  const session = useSession();
  const { person } = useCurrentPerson();
  const own = session?.roles.some((role) => role === 'REGISTRAR') ? session.organisation : null;
  const [typed, setTyped] = useState('');
  const [to, setTo] = useState<Network>();
  const [cause, setCause] = useState<Transfer['cause']>('TRANSFER');
  const [whom, setWhom] = useState<'all' | 'one'>('all');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const fromHcode = own?.hcode ?? typed.trim().toUpperCase();
  const codeOk = /^[0-9A-Z]{5}$/.test(fromHcode);
  const ask = useMutation({
    mutationFn: requestTransfer,
    onSuccess: () => {
      setReason('');
      setTo(undefined);
      setTried(false);
      void client.invalidateQueries({ queryKey: transfersQuery.queryKey });
    },
  });
  function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (!codeOk || !to || reason.trim().length < SHORTEST) return;
    ask.mutate({
      fromHcode,
      toNetworkId: to.networkId,
      cause,
      reason: reason.trim(),
      ...(whom === 'one' && person ? { personIds: [person.personId] } : {}),
    });
  }
  return (
    <Panel title={t('transfer.new')}>
      <form onSubmit={submit} noValidate className={styles.form}>
        {own ? (
          <p>{t('transfer.fromOwn', { unit: `${own.name} (${own.hcode})` })}</p>
        ) : (
          <TextInput
            label={t('transfer.from')}
            required
            maxLength={5}
            autoComplete="off"
            value={typed}
            error={tried && !codeOk && t('transfer.from.bad')}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <Radio.Group
          size="md"
          label={t('transfer.persons')}
          description={person ? undefined : t('transfer.one.hint')}
          value={whom}
          onChange={(value) => setWhom(value as 'all' | 'one')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="all" label={t('transfer.all')} />
            {person && <Radio value="one" label={t('transfer.one', { name: person.name })} />}
          </Stack>
        </Radio.Group>
        <NetworkChoice label={t('transfer.to')} chosen={to} choose={setTo} missing={tried} />
        <NativeSelect
          size="md"
          label={t('transfer.cause')}
          value={cause}
          data={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
          onChange={(event) => setCause(event.currentTarget.value as Transfer['cause'])}
        />
        <Textarea
          label={t('transfer.reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={tried && reason.trim().length < SHORTEST && t('note.short')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {ask.isError && <Failure of={ask.error} {...again(ask.error, submit)} />}
        <div>
          <Button type="submit" loading={ask.isPending}>
            {t('transfer.send')}
          </Button>
        </div>
        {ask.isSuccess && (
          <p role="status" className={styles.told}>
            {t('transfer.sent')}
          </p>
        )}
      </form>
    </Panel>
  );
}

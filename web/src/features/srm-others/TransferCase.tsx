import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Transfer, type TransferStep, transferQuery, transferStep, transfersQuery } from '../../api/srm-others.ts';
import { dateAndTime } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable } from '../../ui/Panel.tsx';
import { Decide } from './Decide.tsx';
import styles from './Others.module.css';
import { useWords } from './use-words.ts';

const tones: Record<Transfer['state'], Tone> = {
  REQUESTED: 'warn',
  RUNNING: 'warn',
  COMPLETED: 'done',
  COMPLETED_WITH_ERRORS: 'warn',
  REFUSED: 'bad',
  WITHDRAWN: 'plain',
};

/** One transfer: from where to where, how far it is, and what this person may do with it now. */
export function TransferCase({ transfer, mayDecide }: { transfer: Transfer; mayDecide: boolean }) {
  const { t, language, label } = useWords();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const work = useMutation({
    mutationFn: ({ step, note = '' }: { step: TransferStep; note?: string }) =>
      transferStep({ id: transfer.transferId, step, note }),
    onSettled: () => client.invalidateQueries({ queryKey: transfersQuery.queryKey }),
  });
  const { state, fromUnit } = transfer;
  const waits = state === 'REQUESTED';
  return (
    <li>
      <div className={styles.head}>
        <strong className={styles.name}>
          {t('transfer.what', {
            from: fromUnit ? `${fromUnit.name} (${fromUnit.hcode})` : '–',
            to: transfer.toNetwork,
          })}
        </strong>
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      </div>
      <p>
        {t(`cause.${transfer.cause}`)} · {t(transfer.everybody ? 'transfer.everybody' : 'transfer.named')} ·{' '}
        {transfer.reason}
      </p>
      <p className="dim">
        {t('by.asked', { name: transfer.requestedBy, at: dateAndTime(transfer.requestedAt, language) })}
      </p>
      {transfer.decidedBy && transfer.decidedAt && (
        <p className="dim">
          {t('by.decided', { name: transfer.decidedBy, at: dateAndTime(transfer.decidedAt, language) })}
        </p>
      )}
      {transfer.note && (
        <p>
          {t('note')}: {transfer.note}
        </p>
      )}
      {transfer.total !== null && <Moved transfer={transfer} total={transfer.total} />}
      {work.isError && (
        <Failure of={work.error} {...again(work.error, () => work.variables && work.mutate(work.variables))} />
      )}
      {waits && mayDecide && !transfer.own && (
        <Decide
          busy={work.isPending}
          accept={() => work.mutate({ step: 'accept' })}
          cannotAccept={transfer.cannotAccept ? label(transfer.cannotAccept) : undefined}
          refuse={(note) => work.mutate({ step: 'refuse', note })}
        />
      )}
      {transfer.mayWithdraw && (
        <div className={styles.head}>
          <span className="dim">{t('own.waits')}</span>
          <Button
            size="sm"
            variant="default"
            loading={work.isPending}
            onClick={() => work.mutate({ step: 'withdraw' })}
          >
            {t('withdraw')}
          </Button>
        </div>
      )}
      <div>
        <Button size="sm" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('transfer.details')}
        </Button>
      </div>
      {open && <Details transfer={transfer} />}
    </li>
  );
}

function Moved({ transfer: { moved, skipped }, total }: { transfer: Transfer; total: number }) {
  const { t, number } = useWords();
  const words = t('transfer.progress', { moved: number(moved), skipped: number(skipped), total: number(total) });
  return (
    <div>
      <Progress.Root size="lg">
        <Progress.Section
          value={((moved + skipped) / Math.max(1, total)) * 100}
          aria-label={t('transfer.title')}
          aria-valuetext={words}
        />
      </Progress.Root>
      <p>{words}</p>
    </div>
  );
}

function Details({ transfer }: { transfer: Transfer }) {
  const { t, label, number } = useWords();
  const one = useQuery(transferQuery(transfer.transferId, transfer.state));
  if (!one.data) return one.isError ? <Failure of={one.error} /> : null;
  return (
    <>
      <p>{t('transfer.concerned', { count: number(one.data.concerned) })}</p>
      {one.data.notMoved.length > 0 && (
        <DataTable label={t('transfer.notMoved')} head={[t('transfer.person'), t('transfer.why')]}>
          {one.data.notMoved.map((person) => (
            <tr key={`${person.name}${person.citizenId}`}>
              <td>
                {person.name} <span className="numeric">{person.citizenId}</span>
              </td>
              <td>{label(person)}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  );
}

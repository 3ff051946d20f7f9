import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GroupGrant, groupGrantsQuery, withdrawGroupGrant } from '../../api/groups.ts';
import { putAnswer } from '../../api/put-answer.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import { again } from '../../ui/again.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { lastDay } from './last-day.ts';
import { useGroupWords } from './use-group-words.ts';

const tones: Record<GroupGrant['state'], Tone> = {
  UNUSED: 'warn',
  RUNNING: 'warn',
  USED: 'done',
  EXPIRED: 'plain',
  WITHDRAWN: 'plain',
};

/** Every right that was granted: to whom, by which letter, and the job it was used for. */
export function GrantList({ grants }: { grants: GroupGrant[] }) {
  const { t } = useGroupWords();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: withdrawGroupGrant,
    onSuccess: (list) => putAnswer(client, groupGrantsQuery.queryKey, list),
  });
  const head = ['unit', 'work', 'letter', 'state'] as const;
  return (
    <Panel title={t('grants.list')}>
      {grants.length === 0 && <p>{t('grants.none')}</p>}
      {withdraw.isError && (
        <Failure
          of={withdraw.error}
          {...again(withdraw.error, () => withdraw.variables && withdraw.mutate(withdraw.variables))}
        />
      )}
      {grants.length > 0 && (
        <DataTable label={t('grants.list')} head={head.map((key) => t(`grants.head.${key}`))}>
          {grants.map((grant) => (
            <Line key={grant.grantId} grant={grant} withdraw={() => withdraw.mutate(grant.grantId)} />
          ))}
        </DataTable>
      )}
    </Panel>
  );
}

function Line({ grant, withdraw }: { grant: GroupGrant; withdraw: () => void }) {
  const { t, language, number } = useGroupWords();
  const { unit, job } = grant;
  const done = (job?.counts.REGISTERED ?? 0) + (job?.counts.DISCHARGED ?? 0);
  return (
    <tr>
      <td>
        {unit?.name} ({unit?.hcode})
      </td>
      <td>
        {t(`group.${grant.group}`)}
        <div className="dim">{t(`direction.${grant.direction}`)}</div>
      </td>
      <td>
        {grant.letterNo}
        <div className="dim">
          {t('grants.dated', { date: shortDate(grant.letterDate, language) })} ·{' '}
          {t('grants.by', { name: grant.grantedBy, at: dateAndTime(grant.grantedAt, language) })}
        </div>
      </td>
      <td>
        <Badge tone={tones[grant.state]}>{t(`grant.${grant.state}`)}</Badge>
        {job && (
          <div className="dim">
            {t('grants.used', { file: job.fileName, done: number(done), total: number(job.total) })}
          </div>
        )}
        {grant.state === 'UNUSED' && (
          <>
            <div className="dim">{t('grants.until', { at: lastDay(grant.expiresAt, language) })}</div>
            <Button
              size="sm"
              variant="default"
              aria-label={t('grants.withdraw.of', { unit: unit?.name ?? '' })}
              onClick={withdraw}
            >
              {t('grants.withdraw')}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

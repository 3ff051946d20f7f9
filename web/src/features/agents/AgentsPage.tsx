import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CardAgent, listAgents, revokeAgent } from '../../api/agents.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { DataTable, Panel } from '../../ui/Panel.tsx';
import { agentsKey, EnrolThis } from './EnrolThis.tsx';
import { texts } from './texts.ts';

/** SRM-11: the computers whose card programs let people of this organisation in. For its user manager. */
export function AgentsPage() {
  const t = useTexts(texts);
  const agents = useQuery({ queryKey: agentsKey, queryFn: listAgents });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="lg">
        <Panel title={t('list.title')}>
          {agents.isError && <Failure of={agents.error} retry={() => void agents.refetch()} />}
          {agents.data?.length === 0 && <p>{t('list.none')}</p>}
          {agents.data && agents.data.length > 0 && <AgentTable agents={agents.data} />}
        </Panel>
        <EnrolThis />
      </Stack>
    </Page>
  );
}

function AgentTable({ agents }: { agents: CardAgent[] }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const head = (['name', 'state', 'made', 'used', 'action'] as const).map((name) => t(`list.${name}`));
  return (
    <DataTable label={t('list.title')} head={head}>
      {agents.map((agent) => (
        <tr key={agent.enrolmentId}>
          <th scope="row">{agent.name}</th>
          <td>{t(`state.${agent.state}`)}</td>
          <td>{dateAndTime(agent.createdAt, language)}</td>
          <td>{agent.lastUsedAt ? dateAndTime(agent.lastUsedAt, language) : t('list.never')}</td>
          <td>
            <Revoke agent={agent} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

/** In two presses: what is revoked is enrolled anew by hand. */
function Revoke({ agent: { enrolmentId, name } }: { agent: CardAgent }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const revoke = useMutation({
    mutationFn: () => revokeAgent(enrolmentId),
    onSuccess: () => queries.invalidateQueries({ queryKey: agentsKey }),
  });
  if (revoke.isError) return <Failure of={revoke.error} />;
  if (asked)
    return (
      <Button size="xs" color="red" loading={revoke.isPending} onClick={() => revoke.mutate()}>
        {t('list.sure', { name })}
      </Button>
    );
  return (
    <Button size="xs" variant="default" aria-label={t('list.revoke', { name })} onClick={() => setAsked(true)}>
      {t('list.action')}
    </Button>
  );
}

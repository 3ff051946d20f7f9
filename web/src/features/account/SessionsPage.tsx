import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { endSession, type MySession, sessionsQuery, signOutEverywhere } from '../../api/account.ts';
import { sessionQuery } from '../../api/session.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { CredentialLinks } from '../reset/CredentialLinks.tsx';
import styles from './Account.module.css';
import { AgreedClients } from './AgreedClients.tsx';
import { SessionCard } from './SessionCard.tsx';
import { texts } from './texts.ts';

/** Where one is signed in, to end what one does not know; and the outside systems one has allowed. */
export function SessionsPage() {
  const t = useTexts(texts);
  const sessions = useQuery(sessionsQuery);
  const [done, setDone] = useState('');
  return (
    <main id="content" className={shell.main}>
      <Page title={t('title')} lead={t('lead')}>
        <p role="status">{done}</p>
        {sessions.isPending && <Working>{t('working')}</Working>}
        {sessions.isError && <Failure of={sessions.error} retry={() => void sessions.refetch()} />}
        {sessions.data && (
          <Stack gap="xl">
            <SessionList sessions={sessions.data.sessions} tell={setDone} />
            <Panel title={t('clients')}>
              <AgreedClients clients={sessions.data.clients} tell={setDone} />
            </Panel>
            <CredentialLinks />
          </Stack>
        )}
      </Page>
    </main>
  );
}

function SessionList({ sessions, tell }: { sessions: readonly MySession[]; tell: (words: string) => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const one = useMutation({
    mutationFn: endSession,
    onSuccess: async () => {
      tell(t('ended'));
      await again();
    },
  });
  return (
    <div>
      {one.isError && <Failure of={one.error} />}
      <ul className={styles.list}>
        {sessions.map((session) => (
          <SessionCard
            key={session.sessionId}
            session={session}
            ending={one.isPending && one.variables === session.sessionId}
            end={() => one.mutate(session.sessionId)}
          />
        ))}
      </ul>
      <SeveralAtOnce others={sessions.length - 1} tell={tell} />
    </div>
  );
}

/** Ends all others, or — asked once more — everything, which leads to the sign-in page. */
function SeveralAtOnce({ others, tell }: { others: number; tell: (words: string) => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const all = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: async ({ ended }, keepThis) => {
      if (keepThis) {
        tell(t('others.done', { count: ended }));
        await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
        return;
      }
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/signin' });
    },
  });
  return (
    <>
      {all.isError && <Failure of={all.error} />}
      {asking && <p role="alert">{t('everywhere.ask')}</p>}
      <Group mt="md">
        {others > 0 && !asking && (
          <Button loading={all.isPending} onClick={() => all.mutate(true)}>
            {t('others')}
          </Button>
        )}
        <Button
          variant={asking ? 'filled' : 'default'}
          color={asking ? 'red.8' : undefined}
          onClick={() => (asking ? all.mutate(false) : setAsking(true))}
        >
          {t('everywhere')}
        </Button>
        {asking && (
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </>
  );
}

import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { problemOf } from '../../api/http.ts';
import { type OwnAccount, signInByThaid } from '../../api/thaid.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from './ThaidError.tsx';
import { texts } from './texts.ts';
import { useEnter } from './use-enter.ts';

interface Props {
  proof?: string | undefined;
  thaidError?: string | undefined;
  /** Where to go when no page was wanted. */
  first?: string;
}

/** What ThaiD sent the browser back with: a proof, which opens the session, or why there is none. */
export function ThaidReturn({ proof, thaidError, first = '/' }: Props) {
  if (proof) return <WithProof proof={proof} first={first} />;
  return thaidError ? <ThaidError code={thaidError} /> : null;
}

function WithProof({ proof, first }: { proof: string; first: string }) {
  const t = useTexts(texts);
  const enter = useEnter(first);
  const signIn = useMutation({
    mutationFn: (accountId?: string) => signInByThaid(proof, accountId),
    onSuccess: enter,
  });
  const begun = useRef(false);
  const { mutate } = signIn;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate(undefined);
  }, [mutate]);
  if (!signIn.isError) return <Working>{t('thaid.entering')}</Working>;
  const problem = problemOf(signIn.error);
  if (problem.code === 'THAID_SEVERAL_ACCOUNTS')
    return <ChooseAccount accounts={problem.facts?.accounts as OwnAccount[]} choose={(id) => signIn.mutate(id)} />;
  return (
    <Failure of={signIn.error}>
      {problem.code === 'THAID_NO_ACCOUNT' && (
        <Button component="a" href="/signup">
          {t('thaid.signUp')}
        </Button>
      )}
    </Failure>
  );
}

function ChooseAccount({ accounts, choose }: { accounts: OwnAccount[]; choose: (accountId: string) => void }) {
  const t = useTexts(texts);
  return (
    <Panel title={t('thaid.choose')}>
      <Stack gap="sm">
        {accounts.map(({ accountId, username, displayName }) => (
          <Button key={accountId} variant="default" justify="flex-start" onClick={() => choose(accountId)}>
            {displayName} · {username}
          </Button>
        ))}
      </Stack>
    </Panel>
  );
}

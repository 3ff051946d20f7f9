import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { putAnswer } from '../../api/put-answer.ts';
import { sessionQuery } from '../../api/session.ts';
import { stepUpByThaid } from '../../api/thaid.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { tellSteppedUp } from '../../ui/step-up/stepped-up.ts';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from './ThaidError.tsx';
import { texts } from './texts.ts';

/** Where ThaiD leads back to after a step-up: in the small window it tells the page that waits, else it goes on to `to`. */
export function StepUpPage() {
  const t = useTexts(texts);
  const { proof, thaidError } = useSearch({ from: '/step-up' });
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('stepUp.title')}>
        {proof ? <WithProof proof={proof} /> : <ThaidError code={thaidError ?? 'other'} next={t('stepUp.next')} />}
        <Group mt="md">
          <Button variant="default" onClick={() => window.close()}>
            {t('stepUp.close')}
          </Button>
          <Button component="a" href="/" variant="default">
            {t('stepUp.home')}
          </Button>
        </Group>
      </Page>
    </main>
  );
}

function WithProof({ proof }: { proof: string }) {
  const t = useTexts(texts);
  const { to } = useSearch({ from: '/step-up' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, ...raise } = useMutation({
    mutationFn: () => stepUpByThaid(proof),
    onSuccess: async (session) => {
      await putAnswer(queries, sessionQuery.queryKey, session);
      tellSteppedUp();
      if (to) await navigate({ to, replace: true });
      else window.close();
    },
  });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate();
  }, [mutate]);
  if (raise.isError) return <Failure of={raise.error} />;
  if (!raise.isSuccess) return <Working>{t('stepUp.working')}</Working>;
  return (
    <p role="status">
      <strong>{t('stepUp.done')}</strong>
    </p>
  );
}

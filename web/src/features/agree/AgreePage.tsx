import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerQuestion, type Question, questionOf } from '../../api/account.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { texts } from './texts.ts';

/** Asks, in plain words, before an outside system learns anything of the person. */
export function AgreePage() {
  const t = useTexts(texts);
  const { uid } = useParams({ from: '/agree/$uid' });
  const question = useQuery({ queryKey: ['agree', uid], queryFn: () => questionOf(uid), staleTime: 0 });
  const client = question.data?.client.name;
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={client ? t('title', { client }) : t('title.waiting')} lead={question.data ? t('lead') : undefined}>
        {question.isPending && <Working>{t('working')}</Working>}
        {question.isError && (
          <Failure of={question.error}>
            <LinkButton to="/" variant="default">
              {t('home')}
            </LinkButton>
          </Failure>
        )}
        {question.data && <Ask uid={uid} question={question.data} />}
      </Page>
    </main>
  );
}

function Ask({ uid, question }: { uid: string; question: Question }) {
  const t = useTexts(texts);
  const answer = useMutation({
    mutationFn: (agree: boolean) => answerQuestion(uid, agree),
    // Leads on to the outside system, which is no page of ours.
    onSuccess: ({ to }) => window.location.assign(to),
  });
  const { account, organisation } = question;
  const values: Record<string, string> = {
    profile: `${account.name} (${account.username})`,
    email: account.email ?? t('scope.email.none'),
    organisation: organisation ? `${organisation.name} (${organisation.hcode ?? '–'})` : t('scope.organisation.none'),
  };
  return (
    <Stack gap="md">
      <Panel title={t('told')}>
        <ul>
          {question.scopes.map((scope) => (
            <li key={scope}>
              {t.code('scope', scope)}
              {values[scope] && (
                <>
                  : <strong>{values[scope]}</strong>
                </>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      <p className="dim">{t('until')}</p>
      {answer.isError && <Failure of={answer.error} />}
      <Group>
        <Button loading={answer.isPending && answer.variables} onClick={() => answer.mutate(true)}>
          {t('yes')}
        </Button>
        <Button variant="default" loading={answer.isPending && !answer.variables} onClick={() => answer.mutate(false)}>
          {t('no')}
        </Button>
      </Group>
    </Stack>
  );
}

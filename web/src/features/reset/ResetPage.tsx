import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { resetPassword } from '../../api/credentials.ts';
import { ApiError } from '../../api/http.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { longEnough, NewPassword } from './NewPassword.tsx';
import { texts } from './texts.ts';

const tokenOf = (hash: string): string => new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';

/** OSS-04, INV-IDN-5: opened by the link of a mail, whose secret stands behind the # and is taken out of the address at once. */
export function ResetPage() {
  const t = useTexts(texts);
  const [token] = useState(() => tokenOf(window.location.hash));
  useEffect(() => {
    // Not the router's way: nothing is to be loaded, and neither the history nor a screenshot shall keep the secret.
    if (window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('reset.title')} lead={t('reset.lead')}>
        {token ? <ResetForm token={token} /> : <NoLink />}
      </Page>
    </main>
  );
}

function NoLink() {
  const t = useTexts(texts);
  return (
    <Panel title={t('reset.noLink')}>
      <p className="measure">{t('reset.noLinkHow')}</p>
      <LinkButton to="/forgot">{t('reset.another')}</LinkButton>
    </Panel>
  );
}

function ResetForm({ token }: { token: string }) {
  const t = useTexts(texts);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const set = useMutation({ mutationFn: () => resetPassword(token, password) });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (longEnough(password)) set.mutate();
  }
  if (set.isSuccess)
    return (
      <div role="status">
        <Panel title={t('reset.done')}>
          <p className="measure">{t('reset.doneHow', { username: set.data.username })}</p>
          <LinkButton to="/signin">{t('signIn')}</LinkButton>
        </Panel>
      </div>
    );
  const over = set.error instanceof ApiError && set.error.problem.code === 'RESET_LINK_INVALID';
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw="30rem">
        {set.isError && (
          <Failure of={set.error}>{over && <LinkButton to="/forgot">{t('reset.another')}</LinkButton>}</Failure>
        )}
        <NewPassword value={password} type={setPassword} tried={tried} autoFocus />
        <div>
          <Button type="submit" loading={set.isPending}>
            {t('reset.submit')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

import { Button, NativeSelect, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type SandboxAccount, sandboxQuery } from '../../api/sandbox.ts';
import { sessionQuery, signIn } from '../../api/session.ts';
import { useI18n } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './SignInPage.module.css';

export function SignInPage() {
  const { t } = useI18n();
  const { to } = useSearch({ from: '/signin' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const enter = useMutation({
    mutationFn: () => signIn(username.trim(), password),
    onSuccess: async (session) => {
      queries.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: to ?? '/' });
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password) enter.mutate();
  }
  function use(account: SandboxAccount) {
    setUsername(account.username);
    setPassword(account.password);
  }
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('signin.title')} lead={to ? t('signin.first') : t('signin.lead')}>
        <div className={styles.columns}>
          <form onSubmit={submit} noValidate>
            <Stack gap="md">
              {enter.isError && <Failure of={enter.error} />}
              <TextInput
                label={t('signin.username')}
                autoComplete="username"
                autoFocus
                value={username}
                error={tried && !username.trim() && t('signin.usernameMissing')}
                onChange={(event) => setUsername(event.currentTarget.value)}
              />
              <PasswordInput
                label={t('signin.password')}
                autoComplete="current-password"
                value={password}
                error={tried && !password && t('signin.passwordMissing')}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Button type="submit" loading={enter.isPending}>
                {t('signin.submit')}
              </Button>
              <p className="dim">{t('signin.thaid.later')}</p>
            </Stack>
          </form>
          <DemoAccounts use={use} />
        </div>
      </Page>
    </main>
  );
}

/** In demo the sign-ins are public; production has none of them and shows nothing here. */
function DemoAccounts({ use }: { use: (account: SandboxAccount) => void }) {
  const { t, language } = useI18n();
  const sandbox = useQuery(sandboxQuery);
  if (!sandbox.data) return null;
  const accounts = sandbox.data.accounts.map(({ username, what }) => ({
    value: username,
    label: `${username} · ${what.split(' · ')[language === 'th' ? 0 : 1] ?? what}`,
  }));
  return (
    <Panel title={t('signin.demo')}>
      <p className="dim">{t('signin.demo.lead')}</p>
      <NativeSelect
        label={t('signin.demo.account')}
        defaultValue=""
        data={[{ value: '', label: t('signin.demo.choose') }, ...accounts]}
        onChange={(event) => {
          const chosen = sandbox.data?.accounts.find(({ username }) => username === event.currentTarget.value);
          if (chosen) use(chosen);
        }}
      />
    </Panel>
  );
}

import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { ApiError } from '../../api/http.ts';
import { signIn } from '../../api/session.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { texts } from './texts.ts';
import { useEnter } from './use-enter.ts';

// Only officers with a passkey come that far.
const PasskeyStep = lazy(async () => ({ default: (await import('../passkeys/PasskeyStep.tsx')).PasskeyStep }));

export interface Credentials {
  username: string;
  password: string;
}

/** What was typed stays after an error. */
export function PasswordForm({ typed, type }: { typed: Credentials; type: (change: Partial<Credentials>) => void }) {
  const { t } = useI18n();
  const own = useTexts(texts);
  const go = useEnter();
  const [tried, setTried] = useState(false);
  const { username, password } = typed;
  const enter = useMutation({ mutationFn: () => signIn(username.trim(), password), onSuccess: go });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password) enter.mutate();
  }
  const problem = enter.error instanceof ApiError ? enter.error.problem : undefined;
  if (problem?.code === 'PASSKEY_NEEDED')
    return (
      <Suspense>
        <PasskeyStep problem={problem} onEnter={go} back={() => enter.reset()} />
      </Suspense>
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {enter.isError && (
          <Failure of={enter.error}>
            {problem?.code === 'ACCOUNT_TYPE_NOT_ELIGIBLE' && <LinkButton to="/legacy">{own('legacy')}</LinkButton>}
          </Failure>
        )}
        <TextInput
          label={t('signin.username')}
          autoComplete="username"
          autoFocus
          value={username}
          error={tried && !username.trim() && t('signin.usernameMissing')}
          onChange={(event) => type({ username: event.currentTarget.value })}
        />
        <PasswordInput
          label={t('signin.password')}
          autoComplete="current-password"
          value={password}
          error={tried && !password && t('signin.passwordMissing')}
          onChange={(event) => type({ password: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" loading={enter.isPending}>
          {t('signin.submit')}
        </Button>
        <Link to="/forgot">{own('forgot')}</Link>
      </Stack>
    </form>
  );
}

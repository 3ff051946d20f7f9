import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { signIn } from '../../api/session.ts';
import { useI18n } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useEnter } from './use-enter.ts';

export interface Credentials {
  username: string;
  password: string;
}

/** What was typed stays after an error. */
export function PasswordForm({ typed, type }: { typed: Credentials; type: (change: Partial<Credentials>) => void }) {
  const { t } = useI18n();
  const go = useEnter();
  const [tried, setTried] = useState(false);
  const { username, password } = typed;
  const enter = useMutation({ mutationFn: () => signIn(username.trim(), password), onSuccess: go });
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password) enter.mutate();
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {enter.isError && <Failure of={enter.error} />}
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
      </Stack>
    </form>
  );
}

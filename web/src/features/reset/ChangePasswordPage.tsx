import { Button, Checkbox, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changePassword } from '../../api/credentials.ts';
import { ApiError } from '../../api/http.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { longEnough, NewPassword } from './NewPassword.tsx';
import { texts } from './texts.ts';

/** Changes one's own password. What was typed stays after an error. */
export function ChangePasswordPage() {
  const t = useTexts(texts);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [forgotten, setForgotten] = useState(false);
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: () => changePassword(forgotten ? undefined : current, password),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
      setTried(false);
    },
  });
  // Goes on by itself once ThaiD has confirmed.
  const tooLow = change.error instanceof ApiError && change.error.problem.code === 'ASSURANCE_TOO_LOW';
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if ((current || forgotten) && longEnough(password)) change.mutate();
  }
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('change.title')} lead={t('change.lead')}>
        <form onSubmit={submit} noValidate>
          <Stack gap="md" maw="30rem">
            {change.isError && <Failure of={change.error} retry={tooLow ? () => change.mutate() : undefined} />}
            {change.isSuccess && (
              <p role="status">
                <strong>{t('change.done')}</strong>
              </p>
            )}
            {!forgotten && (
              <PasswordInput
                label={t('change.current')}
                autoComplete="current-password"
                value={current}
                error={tried && !current && t('change.currentMissing')}
                onChange={(event) => setCurrent(event.currentTarget.value)}
              />
            )}
            <Checkbox
              label={t('change.forgotten')}
              description={t('change.forgottenHow')}
              checked={forgotten}
              onChange={(event) => setForgotten(event.currentTarget.checked)}
            />
            <NewPassword value={password} type={setPassword} tried={tried} />
            <div>
              <Button type="submit" loading={change.isPending}>
                {t('change.submit')}
              </Button>
            </div>
          </Stack>
        </form>
      </Page>
    </main>
  );
}

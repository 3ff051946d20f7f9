import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { chooseName, type Invitation } from '../../api/users.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

/** User name and password of one's own (OSS-69), then the mail again (OSS-70); both can be chosen anew until it is confirmed. */
export function Credentials({ invitation }: { invitation: Invitation }) {
  const t = useTexts(texts);
  const waits = invitation.step === 'CONFIRM_MAIL';
  const [again, setAgain] = useState(false);
  return (
    <>
      {waits && (
        <>
          <p role="status">{t('invitation.mail', { email: invitation.email })}</p>
          <p className="dim">{t('invitation.junk')}</p>
          {!again && (
            <Button variant="default" onClick={() => setAgain(true)}>
              {t('invitation.change')}
            </Button>
          )}
        </>
      )}
      {(!waits || again) && <NameForm id={invitation.invitationId} done={() => setAgain(false)} />}
    </>
  );
}

function NameForm({ id, done }: { id: string; done: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ username: '', password: '', repeat: '' });
  const [show, setShow] = useState(false);
  const change = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }));
  const differs = typed.password !== typed.repeat;
  const save = useMutation({
    mutationFn: () => chooseName(id, typed.username, typed.password),
    onSuccess: (next) => {
      queries.setQueryData(['invitation', id], next);
      done();
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setShow(true);
    if (typed.username.trim() !== '' && typed.password !== '' && !differs) save.mutate();
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {save.isError && <Failure of={save.error} />}
        <TextInput
          label={t('invitation.username')}
          description={t('invitation.username.hint')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          required
          value={typed.username}
          error={show && typed.username.trim() === '' && t('invitation.username.hint')}
          onChange={(event) => change({ username: event.currentTarget.value })}
        />
        <PasswordInput
          label={t('invitation.password')}
          description={t('invitation.password.hint')}
          name="password"
          autoComplete="new-password"
          required
          value={typed.password}
          error={show && typed.password === '' && t('invitation.password.hint')}
          onChange={(event) => change({ password: event.currentTarget.value })}
        />
        <PasswordInput
          label={t('invitation.repeat')}
          name="repeat"
          autoComplete="new-password"
          required
          value={typed.repeat}
          error={show && differs && t('invitation.repeat.bad')}
          onChange={(event) => change({ repeat: event.currentTarget.value })}
        />
        <Button type="submit" loading={save.isPending}>
          {t('invitation.choose')}
        </Button>
      </Stack>
    </form>
  );
}

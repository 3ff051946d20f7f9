import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '../../api/http.ts';
import { type SignUp, setSignUpCredentials } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { useDraft } from './use-draft.ts';
import { useStep, WithSignUp } from './with-sign-up.tsx';

/** OSS-41, OSS-54: a name and a password of the applicant's own choice. */
export const CredentialsPage = () => (
  <WithSignUp step="CREDENTIALS">{(signUp) => <Credentials signUp={signUp} />}</WithSignUp>
);

function Credentials({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const [username, typeName, forget] = useDraft('username', signUp.username ?? '');
  const [password, typePassword] = useState('');
  const [again, typeAgain] = useState('');
  const [tried, setTried] = useState(false);
  const save = useStep(async () => {
    const taken = await setSignUpCredentials(username.trim(), password);
    forget();
    return taken;
  });
  // The words stand below; the field they are about is marked.
  const refused = save.isError ? problemOf(save.error).code : '';
  function submit(): boolean {
    setTried(true);
    const good = username.trim() !== '' && password !== '' && password === again;
    if (good) save.mutate(undefined);
    return good;
  }
  return (
    <Question
      step="CREDENTIALS"
      title={t('credentials.title')}
      lead={t('credentials.lead')}
      submit={submit}
      pending={save.isPending}
      error={save.error}
    >
      <TextInput
        label={t('credentials.username')}
        description={t('credentials.username.hint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={username}
        error={(tried && !username.trim() && t('required')) || refused.startsWith('USERNAME_')}
        onChange={(event) => typeName(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('credentials.password')}
        description={t('credentials.password.hint')}
        autoComplete="new-password"
        value={password}
        error={(tried && !password && t('required')) || refused.startsWith('PASSWORD_')}
        onChange={(event) => typePassword(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('credentials.again')}
        autoComplete="new-password"
        value={again}
        error={tried && password !== again && t('credentials.different')}
        onChange={(event) => typeAgain(event.currentTarget.value)}
      />
    </Question>
  );
}

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type SignUp, setSignUpMail } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { isMailAddress } from './mail-address.ts';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { useDraft } from './use-draft.ts';
import { useStep, WithSignUp } from './with-sign-up.tsx';

/** OSS-54: where the applicant reads his mail; also the page to correct it (OSS-74). */
export const EmailPage = () => <WithSignUp step="MAIL">{(signUp) => <Email signUp={signUp} />}</WithSignUp>;

function Email({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const [email, type, forget] = useDraft('email', signUp.mail?.email ?? '');
  const [tried, setTried] = useState(false);
  const send = useStep(async (address: string) => {
    const taken = await setSignUpMail(address);
    forget();
    return taken;
  });
  function submit(): boolean {
    setTried(true);
    const good = isMailAddress(email);
    if (good) send.mutate(email.trim());
    return good;
  }
  return (
    <Question
      step="MAIL"
      title={t('email.title')}
      lead={t('email.lead', { name: signUp.name ?? '' })}
      submit={submit}
      pending={send.isPending}
      error={send.error}
      go={t('email.send')}
      others={
        signUp.mail && (
          <LinkButton to="/signup/sent" variant="default">
            {t('back')}
          </LinkButton>
        )
      }
    >
      <TextInput
        type="email"
        label={t('email.label')}
        description={t('email.hint')}
        autoComplete="email"
        value={email}
        error={tried && !isMailAddress(email) && t(email.trim() ? 'email.bad' : 'required')}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </Question>
  );
}

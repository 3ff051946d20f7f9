import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Coordinator, type SignUp, setSignUpCoordinator } from '../../api/sign-up.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { isMailAddress } from './mail-address.ts';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { useDraft } from './use-draft.ts';
import { useStep, WithSignUp } from './with-sign-up.tsx';

/** OSS-55: may be filled in, may be left empty. */
export const CoordinatorPage = () => (
  <WithSignUp step="COORDINATOR">{(signUp) => <CoordinatorForm signUp={signUp} />}</WithSignUp>
);

const isPhone = (typed: string) => /^\+?[\d -]{9,20}( ?(ต่อ|ext\.?|#) ?\d{1,6})?$/u.test(typed.trim());

function CoordinatorForm({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const { t: common } = useI18n();
  const saved: Coordinator = signUp.coordinator ?? {};
  const [name, typeName, forgetName] = useDraft('coordinator.name', saved.name ?? '');
  const [position, typePosition, forgetPosition] = useDraft('coordinator.position', saved.position ?? '');
  const [phone, typePhone, forgetPhone] = useDraft('coordinator.phone', saved.phone ?? '');
  const [email, typeEmail, forgetEmail] = useDraft('coordinator.email', saved.email ?? '');
  const [tried, setTried] = useState(false);
  const save = useStep(async (coordinator: Coordinator) => {
    const taken = await setSignUpCoordinator(coordinator);
    for (const forget of [forgetName, forgetPosition, forgetPhone, forgetEmail]) forget();
    return taken;
  });
  const badPhone = phone.trim() !== '' && !isPhone(phone);
  const badEmail = email.trim() !== '' && !isMailAddress(email);
  function submit(): boolean {
    setTried(true);
    const good = !badPhone && !badEmail;
    if (good) save.mutate({ name, position, phone, email });
    return good;
  }
  const field = (label: string) => `${label} ${common('app.optional')}`;
  return (
    <Question
      step="COORDINATOR"
      title={t('coordinator.title')}
      lead={t('coordinator.lead')}
      submit={submit}
      pending={save.isPending}
      error={save.error}
      others={
        <Button variant="default" disabled={save.isPending} onClick={() => save.mutate({})}>
          {t('coordinator.skip')}
        </Button>
      }
    >
      <TextInput
        label={field(t('coordinator.name'))}
        maxLength={200}
        value={name}
        onChange={(event) => typeName(event.currentTarget.value)}
      />
      <TextInput
        label={field(t('coordinator.position'))}
        maxLength={200}
        value={position}
        onChange={(event) => typePosition(event.currentTarget.value)}
      />
      <TextInput
        type="tel"
        label={field(t('coordinator.phone'))}
        description={t('coordinator.phone.hint')}
        value={phone}
        error={tried && badPhone && t('coordinator.phone.bad')}
        onChange={(event) => typePhone(event.currentTarget.value)}
      />
      <TextInput
        type="email"
        label={field(t('coordinator.email'))}
        value={email}
        error={tried && badEmail && t('email.bad')}
        onChange={(event) => typeEmail(event.currentTarget.value)}
      />
    </Question>
  );
}

import { Anchor, Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sandboxQuery } from '../../api/sandbox.ts';
import { type SignUp, setSignUpMail, signUpQuery } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { StepPage } from './Question.tsx';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import { WithSignUp } from './with-sign-up.tsx';

/** Waits for the link in the mail to be opened (OSS-46, OSS-56). It may be opened in another tab: this one notices. */
export const SentPage = () => <WithSignUp step="MAIL_LINK">{(signUp) => <Sent signUp={signUp} />}</WithSignUp>;

function Sent({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  useQuery({ ...signUpQuery, refetchInterval: 3000 });
  const { email, state, resendAt } = signUp.mail ?? { email: '', state: 'QUEUED' as const, resendAt: signUp.expiresAt };
  const seconds = useSecondsUntil(resendAt);
  const again = useMutation({
    mutationFn: () => setSignUpMail(email),
    onSuccess: () => queries.fetchQuery(signUpQuery),
  });
  return (
    <StepPage step="MAIL_LINK" title={t('sent.title')} lead={state !== 'FAILED' && t('sent.lead', { email })}>
      <div className={styles.stack}>
        {state === 'FAILED' ? (
          <Failure
            of={{ kind: 'INVALID', code: 'MAIL', title: t('sent.failed', { email }), next: t('sent.failed.next') }}
          />
        ) : (
          <>
            <p role="status">{t(`sent.state.${state}`)}</p>
            <p className={styles.junk}>{t('sent.junk')}</p>
          </>
        )}
        {again.isError && <Failure of={again.error} />}
        {again.isSuccess && <p role="status">{t('sent.resent')}</p>}
        <Group>
          <LinkButton to="/signup/email" variant={state === 'FAILED' ? 'filled' : 'default'}>
            {t('sent.correct')}
          </LinkButton>
          <Button variant="default" disabled={seconds > 0} loading={again.isPending} onClick={() => again.mutate()}>
            {seconds > 0 ? t('sent.wait', { seconds }) : t('sent.resend')}
          </Button>
        </Group>
        <SimulatedMailbox />
      </div>
    </StepPage>
  );
}

/** The demo's mail goes nowhere else. */
function SimulatedMailbox() {
  const t = useTexts(texts);
  const address = useQuery(sandboxQuery).data?.simulators?.mailboxUrl;
  if (!address) return null;
  return (
    <Anchor href={address} target="_blank" rel="noopener">
      {t('sent.mailbox')}
    </Anchor>
  );
}

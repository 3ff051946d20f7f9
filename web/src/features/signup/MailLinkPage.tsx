import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { problemOf } from '../../api/http.ts';
import { confirmSignUpMail, signUpQuery } from '../../api/sign-up.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Working } from '../../ui/Working.tsx';
import { linkToken } from './link-token.ts';
import { PAGE_OF } from './pages.ts';
import { StepPage } from './Question.tsx';
import styles from './SignUp.module.css';
import { ThaidFailure } from './ThaidFailure.tsx';
import { texts } from './texts.ts';
import { useStep } from './with-sign-up.tsx';

/** Where the link of the mail leads. In the browser of the sign-up it goes on by itself; elsewhere ThaiD is asked again. */
export function MailLinkPage() {
  const t = useTexts(texts);
  const { proof, thaidError } = useSearch({ from: '/signup/mail' });
  const token = linkToken();
  const { mutate, ...confirm } = useStep((given: { token: string; proof: string | undefined }) =>
    confirmSignUpMail(given.token, given.proof),
  );
  const begun = useRef<string>(undefined);
  const attempt = `${token} ${proof ?? ''}`;
  useEffect(() => {
    if (!token || thaidError || begun.current === attempt) return;
    begun.current = attempt;
    mutate({ token, proof });
  }, [token, proof, thaidError, attempt, mutate]);
  return (
    <StepPage step="MAIL_LINK" title={t('mail.title')}>
      <div className={styles.stack}>
        {!token && (
          <Failure of={{ kind: 'NOT_FOUND', code: 'LINK', title: t('mail.none'), next: t('mail.none.next') }} />
        )}
        {token && !thaidError && !confirm.isError && <Working>{t('mail.working')}</Working>}
        {thaidError && <ThaidFailure code={thaidError} />}
        {confirm.isError && <NotConfirmed error={confirm.error} />}
        {thaidError && <LinkButton to="/signup">{t('restart')}</LinkButton>}
      </div>
    </StepPage>
  );
}

function NotConfirmed({ error }: { error: unknown }) {
  const t = useTexts(texts);
  const here = useQuery(signUpQuery).data;
  const { code, facts } = problemOf(error);
  const go = useMutation({
    mutationFn: () => thaidAddress('SIGN_UP', '/signup/mail', String(facts?.signUpId)),
    onSuccess: (address) => window.location.assign(address),
  });
  if (code === 'SIGN_UP_LINK_INVALID' && here?.mail?.confirmed)
    return (
      <>
        <p role="status">{t('mail.already')}</p>
        <div>
          <LinkButton to={PAGE_OF[here.step]}>{t('next')}</LinkButton>
        </div>
      </>
    );
  return (
    <>
      {go.isError && <Failure of={go.error} />}
      <Failure of={error}>
        {code === 'SIGN_UP_OTHER_BROWSER' && (
          <Button loading={go.isPending || go.isSuccess} onClick={() => go.mutate()}>
            {t('mail.thaid')}
          </Button>
        )}
        {code === 'SIGN_UP_LINK_INVALID' && here?.mail && <LinkButton to="/signup/sent">{t('mail.toSent')}</LinkButton>}
        {!here && (
          <LinkButton to="/signup" variant="default">
            {t('restart')}
          </LinkButton>
        )}
      </Failure>
    </>
  );
}

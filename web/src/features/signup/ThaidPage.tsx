import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { problemOf } from '../../api/http.ts';
import { proveSignUp, type SignUp } from '../../api/sign-up.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Working } from '../../ui/Working.tsx';
import { StepPage } from './Question.tsx';
import styles from './SignUp.module.css';
import { ThaidFailure } from './ThaidFailure.tsx';
import { texts } from './texts.ts';
import { useStep, WithSignUp } from './with-sign-up.tsx';

/** OSS-53: to ThaiD and back to this page, with a proof or with why there is none. */
export const ThaidPage = () => <WithSignUp step="THAID">{(signUp) => <Thaid signUp={signUp} />}</WithSignUp>;

function Thaid({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const { proof, thaidError } = useSearch({ from: '/signup/thaid' });
  const { mutate, ...prove } = useStep(proveSignUp);
  const used = useRef<string>(undefined);
  useEffect(() => {
    if (!proof || used.current === proof) return;
    used.current = proof;
    mutate(proof);
  }, [proof, mutate]);
  const go = useMutation({
    mutationFn: () => thaidAddress('SIGN_UP', '/signup/thaid', signUp.signUpId),
    onSuccess: (address) => window.location.assign(address),
  });
  const working = prove.isPending || (proof !== undefined && prove.isIdle);
  return (
    <StepPage step="THAID" title={t('thaid.title')} lead={t('thaid.lead')}>
      <div className={styles.stack}>
        {working && <Working>{t('thaid.working')}</Working>}
        {prove.isError && <NotProved error={prove.error} />}
        {thaidError && !proof && <ThaidFailure code={thaidError} />}
        {go.isError && <Failure of={go.error} />}
        {!working && (
          <Group>
            <Button loading={go.isPending || go.isSuccess} onClick={() => go.mutate()}>
              {t(thaidError || prove.isError ? 'thaid.again' : 'thaid.go')}
            </Button>
            <LinkButton to="/signup" variant="default">
              {t('thaid.changeId')}
            </LinkButton>
          </Group>
        )}
      </div>
    </StepPage>
  );
}

/** Who has an account already learns its name here, where he has just shown who he is. */
function NotProved({ error }: { error: unknown }) {
  const t = useTexts(texts);
  const { code, facts } = problemOf(error);
  if (code !== 'SIGN_UP_ACCOUNT_EXISTS') return <Failure of={error} />;
  return (
    <Failure of={error}>
      <strong>{t('thaid.exists', { username: String(facts?.username ?? '') })}</strong>
      <LinkButton to="/signin">{t('signin')}</LinkButton>
      <Button component="a" href="/forgot" variant="default">
        {t('forgot')}
      </Button>
    </Failure>
  );
}

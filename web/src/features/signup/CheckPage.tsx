import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { problemOf } from '../../api/http.ts';
import { type Coordinator, finishSignUp, type SignUp, signUpQuery } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { keepFinished } from './finished.ts';
import { StepPage } from './Question.tsx';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';
import { UnitLine } from './UnitLine.tsx';
import { WithSignUp } from './with-sign-up.tsx';

/** All answers on one page, each with its way back, and the button that opens the account (OSS-59). */
export const CheckPage = () => <WithSignUp step="CHECK">{(signUp) => <Check signUp={signUp} />}</WithSignUp>;

type ChangePage = '/signup/credentials' | '/signup/coordinator' | '/signup/affiliation' | '/signup/unit';

const coordinatorLine = ({ name, position, phone, email }: Coordinator): string =>
  [name, position, phone, email].filter(Boolean).join(' · ');

function Check({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const finish = useMutation({
    mutationFn: finishSignUp,
    onSuccess: async (finished) => {
      keepFinished(finished);
      await navigate({ to: '/signup/done', replace: true });
      queries.removeQueries(signUpQuery);
    },
  });
  const { mail, affiliation } = signUp;
  const rows: [label: string, value: ReactNode, to?: ChangePage][] = [
    [t('check.name'), `${signUp.name ?? ''} · ${t('check.thaid')}`],
    [t('check.email'), t('check.email.confirmed', { email: mail?.email ?? '' })],
    [t('check.username'), signUp.username, '/signup/credentials'],
    [t('check.password'), t('check.password.set'), '/signup/credentials'],
    [
      t('check.coordinator'),
      coordinatorLine(signUp.coordinator ?? {}) || t('check.coordinator.none'),
      '/signup/coordinator',
    ],
    [t('check.affiliation'), affiliation && t(`affiliation.${affiliation}`), '/signup/affiliation'],
    [t('check.unit'), signUp.unit && <UnitLine unit={signUp.unit} />, '/signup/unit'],
  ];
  return (
    <StepPage step="CHECK" title={t('check.title')} lead={t('check.lead')}>
      <div className={styles.stack}>
        <table className={styles.answers}>
          <tbody>
            {rows.map(([label, value, to]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
                <td>
                  {to && (
                    <Link to={to} aria-label={t('check.changeNamed', { field: label })}>
                      {t('check.change')}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {finish.isError && (
          <Failure of={finish.error}>
            {problemOf(finish.error).code === 'USERNAME_TAKEN' && (
              <LinkButton to="/signup/credentials">{t('check.takenName')}</LinkButton>
            )}
          </Failure>
        )}
        <div>
          <Button loading={finish.isPending} onClick={() => finish.mutate()}>
            {t('check.submit')}
          </Button>
        </div>
      </div>
    </StepPage>
  );
}

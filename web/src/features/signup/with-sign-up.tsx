import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type SignUp, type SignUpStep, signUpQuery } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import { isOpen, PAGE_OF } from './pages.ts';
import { texts } from './texts.ts';

/** Shows a step's page when its turn has come; who opens it too early, or too late, is led to the step that is to be done. */
export function WithSignUp({ step, children }: { step: SignUpStep; children: (signUp: SignUp) => ReactNode }) {
  const t = useTexts(texts);
  const asked = useQuery(signUpQuery);
  if (asked.isPending || asked.isError)
    return (
      <main id="content" className={`${shell.main} ${shell.narrow}`}>
        {asked.isPending ? (
          <Working>{t('loading')}</Working>
        ) : (
          <Failure of={asked.error} retry={() => void asked.refetch()} />
        )}
      </main>
    );
  if (asked.data === null) return <Navigate to="/signup" replace />;
  if (!isOpen(step, asked.data)) return <Navigate to={PAGE_OF[asked.data.step]} replace />;
  return children(asked.data);
}

/** Takes a step and goes on to the next one that is to be done; after a change at the end that is the last page again. */
export function useStep<Given>(take: (given: Given) => Promise<{ step: SignUpStep }>) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: take,
    onSuccess: async ({ step }) => {
      await queries.fetchQuery(signUpQuery);
      await navigate({ to: PAGE_OF[step] });
    },
  });
}

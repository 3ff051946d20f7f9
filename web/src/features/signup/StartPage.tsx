import { TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { beginSignUp, type SignUp, signUpQuery } from '../../api/sign-up.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PAGE_OF } from './pages.ts';
import { Question } from './Question.tsx';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';

/** What is needed, and the first question: whose account it will be (OSS-49 to OSS-52). */
export function StartPage() {
  const t = useTexts(texts);
  const { language } = useI18n();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const asked = useQuery(signUpQuery);
  const [typed, type] = useState('');
  const [tried, setTried] = useState(false);
  const id = readCitizenId(typed);
  const begin = useMutation({
    mutationFn: (citizenId: string) => beginSignUp(citizenId, language),
    onSuccess: async () => {
      await queries.fetchQuery(signUpQuery);
      await navigate({ to: PAGE_OF.THAID });
    },
  });
  function submit(): boolean {
    setTried(true);
    if (id.ok) begin.mutate(id.id);
    return id.ok;
  }
  return (
    <Question
      step="START"
      title={t('start.title')}
      lead={t('start.lead')}
      submit={submit}
      pending={begin.isPending}
      error={begin.error}
      others={
        <span>
          {t('start.have')} <Link to="/signin">{t('signin')}</Link>
        </span>
      }
    >
      {asked.data && asked.data.name !== null && <Resume signUp={asked.data} />}
      <Panel title={t('start.prepare')}>
        <ul className={styles.notes}>
          <li>{t('start.prepare.1')}</li>
          <li>{t('start.prepare.2')}</li>
          <li>{t('start.prepare.3')}</li>
        </ul>
      </Panel>
      <TextInput
        label={t('start.id')}
        description={t('start.id.hint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        value={typed}
        error={tried && !id.ok && t(`start.id.${id.problem}`, { digits: id.digits })}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </Question>
  );
}

function Resume({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  return (
    <Panel title={t('start.resume')}>
      <p>{t('start.resume.lead', { until: dateAndTime(signUp.expiresAt, language) })}</p>
      <LinkButton to={PAGE_OF[signUp.step]} mt="sm">
        {t('start.resume.go')}
      </LinkButton>
    </Panel>
  );
}

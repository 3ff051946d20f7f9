import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { AFFILIATIONS, type Affiliation, chooseAffiliation, type SignUp } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { useStep, WithSignUp } from './with-sign-up.tsx';

/** OSS-57: which kind of unit. */
export const AffiliationPage = () => (
  <WithSignUp step="AFFILIATION">{(signUp) => <AffiliationForm signUp={signUp} />}</WithSignUp>
);

function AffiliationForm({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const [chosen, choose] = useState<Affiliation | null>(signUp.affiliation);
  const [tried, setTried] = useState(false);
  const save = useStep(chooseAffiliation);
  function submit(): boolean {
    setTried(true);
    if (chosen) save.mutate(chosen);
    return chosen !== null;
  }
  return (
    <Question
      step="AFFILIATION"
      title={t('affiliation.title')}
      lead={t('affiliation.lead')}
      submit={submit}
      pending={save.isPending}
      error={save.error}
      others={
        <LinkButton to="/signup/coordinator" variant="default">
          {t('back')}
        </LinkButton>
      }
    >
      <Radio.Group
        aria-label={t('affiliation.title')}
        value={chosen}
        error={tried && chosen === null && t('affiliation.missing')}
        onChange={(value) => choose(value as Affiliation)}
      >
        <Stack gap="sm">
          {AFFILIATIONS.map((affiliation) => (
            <Radio key={affiliation} value={affiliation} label={t(`affiliation.${affiliation}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </Question>
  );
}

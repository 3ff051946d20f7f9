import { useState } from 'react';
import { chooseUnit, type SignUp, type UnitChoice } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { UnitSearch } from './UnitSearch.tsx';
import { useDraft } from './use-draft.ts';
import { useStep, WithSignUp } from './with-sign-up.tsx';

/** OSS-58: the unit itself, of the kind that was chosen. */
export const UnitPage = () => (
  <WithSignUp step="UNIT">{(signUp) => <UnitForm key={signUp.affiliation} signUp={signUp} />}</WithSignUp>
);

function UnitForm({ signUp }: { signUp: SignUp }) {
  const t = useTexts(texts);
  const [words, type, forget] = useDraft('unit', '');
  const [chosen, choose] = useState<UnitChoice | undefined>(signUp.unit ?? undefined);
  const [tried, setTried] = useState(false);
  const save = useStep(async (organisationId: string) => {
    const taken = await chooseUnit(organisationId);
    forget();
    return taken;
  });
  const affiliation = signUp.affiliation ?? undefined;
  function submit(): boolean {
    setTried(true);
    if (chosen) save.mutate(chosen.organisationId);
    return chosen !== undefined;
  }
  return (
    <Question
      step="UNIT"
      title={t('unit.title')}
      lead={affiliation && t('unit.lead', { affiliation: t(`affiliation.${affiliation}`) })}
      submit={submit}
      pending={save.isPending}
      error={save.error}
      others={
        <LinkButton to="/signup/affiliation" variant="default">
          {t('back')}
        </LinkButton>
      }
    >
      <UnitSearch
        affiliation={affiliation}
        words={words}
        type={type}
        chosen={chosen}
        choose={choose}
        missing={tried && !chosen}
      />
    </Question>
  );
}

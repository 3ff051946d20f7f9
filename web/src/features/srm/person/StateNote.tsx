import type { PersonRights } from '../../../api/srm-check.ts';
import styles from './Person.module.css';
import { when } from './rights-words.ts';
import { stateOf } from './states.ts';
import { useWords } from './use-words.ts';

/** Deceased, another fund's, vacant, without a right, not registered: each in words, with what to do next. */
export function StateNote({ person }: { person: PersonRights }) {
  const words = useWords();
  const { t } = words;
  const state = stateOf(person);
  if (!state) return null;
  const on = state === 'deceased' && person.deathDate;
  return (
    <div className={styles.state} data-tone={state === 'deceased' || state === 'none' ? 'bad' : 'warn'}>
      <p>
        <strong>{on ? t('state.deceased.on', { date: when(on, words) }) : t(`state.${state}`)}</strong>
      </p>
      <p>
        {t(state === 'otherFund' && !person.registering.entitled ? 'state.otherFund.foreign' : `state.${state}.next`)}
      </p>
    </div>
  );
}

import type { PersonRights } from '../../api/srm-check.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { stateOf } from '../srm/person/states.ts';
import styles from './Citizen.module.css';
import { texts } from './texts.ts';

/** What stands in a citizen's way, in plain words and with where to go: he learns it before he chooses anything. */
export function State({ person }: { person: PersonRights }) {
  const { t } = useI18nWith(texts);
  const state = stateOf(person);
  if (!state) return null;
  return (
    <div className={styles.state}>
      <strong>{t(`state.${state}`)}</strong>
      <p>
        {t(state === 'otherFund' && !person.registering.entitled ? 'state.otherFund.foreign' : `state.${state}.next`)}
      </p>
    </div>
  );
}

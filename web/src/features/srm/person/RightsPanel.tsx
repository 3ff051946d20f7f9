import type { ReactNode } from 'react';
import type { PersonRights } from '../../../api/srm-check.ts';
import { Facts, Panel } from '../../../ui/Panel.tsx';
import styles from './Person.module.css';
import { birthMonth, fundText, subText, unitText, validText, when } from './rights-words.ts';
import { StateNote } from './StateNote.tsx';
import { isThai, mayRegister, stateOf } from './states.ts';
import { useWords, type Words } from './use-words.ts';

/** The person-and-entitlement panel (ENT-01 to ENT-12); what one may do stands beside the changes that are left (SRM-01). */
export function RightsPanel({ person, actions }: { person: PersonRights; actions?: ReactNode }) {
  const words = useWords();
  const { t } = words;
  return (
    <Panel
      title={t('panel.title')}
      aside={<span className="dim">{t('panel.asOf', { date: when(person.asOf, words) })}</span>}
    >
      <StateNote person={person} />
      <Facts items={about(person, words)} />
      <h3 className={styles.sub}>{t(stateOf(person) === 'deceased' ? 'panel.rightBefore' : 'panel.right')}</h3>
      <Facts items={rights(person, words)} />
      {person.otherFunds.length > 0 && <OtherFunds person={person} />}
      <h3 className={styles.sub}>{t('panel.units')}</h3>
      <Facts items={units(person, words)} />
      <p className={`dim ${styles.below}`}>
        {person.registration && `${t('panel.registered', { date: when(person.registration.from, words) })} · `}
        {person.lastCivilSync ? t('panel.synced', { date: when(person.lastCivilSync, words) }) : t('panel.neverSynced')}
      </p>
      {stateOf(person) !== 'deceased' && (
        <div className={styles.actions}>
          {actions}
          <ChangesLeft person={person} />
        </div>
      )}
    </Panel>
  );
}

function ChangesLeft({ person }: { person: PersonRights }) {
  const { t } = useWords();
  if (!mayRegister(person)) return null;
  const { changes } = person;
  const { left, limit, fiscalYear: year } = changes;
  return <strong>{t(left > 0 ? 'changes' : 'changes.none', { left, limit, year })}</strong>;
}

function OtherFunds({ person }: { person: PersonRights }) {
  const words = useWords();
  return (
    <>
      <h3 className={styles.sub}>{words.t('panel.otherFund')}</h3>
      <ul className={styles.funds}>
        {person.otherFunds.map((fund) => (
          <li key={`${fund.code}${fund.sub}${fund.from}`}>
            {fundText(fund, words)} · {subText(fund, words)}
          </li>
        ))}
      </ul>
    </>
  );
}

function about(person: PersonRights, words: Words): [string, string][] {
  const { t, label } = words;
  const { nationality, age } = person;
  return [
    [t('person.citizenId'), person.citizenId],
    [t('person.name'), person.name],
    [t('person.sex'), label(person.sex)],
    [t('person.birth'), birthMonth(person.birth, words)],
    [t('person.age'), t('person.age.value', { ...age })],
    [t('panel.nationality'), isThai(person) ? t('panel.thai') : t('panel.foreign', { code: nationality })],
  ];
}

function rights({ main }: PersonRights, words: Words): [string, string][] {
  const { t, label } = words;
  return [
    [t('person.mainRight'), main ? `(${main.code}) ${label(main.name)}` : t('app.none')],
    [t('person.subRight'), main ? subText(main, words) : t('app.none')],
    [t('panel.valid'), main ? validText(main, words) : t('app.none')],
    ...(main?.cardId ? ([[t('panel.card'), main.cardId]] as [string, string][]) : []),
  ];
}

function units({ registration }: PersonRights, words: Words): [string, string][] {
  const { t } = words;
  return [
    [t('person.primaryUnit'), unitText(registration?.primaryUnit, words)],
    [t('person.regularUnit'), unitText(registration?.regularUnit, words)],
    [t('person.referralUnit'), unitText(registration?.referralUnit, words)],
    [t('person.model'), registration?.paidModel ?? t('app.none')],
  ];
}

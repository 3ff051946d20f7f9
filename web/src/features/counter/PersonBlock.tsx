import type { Labelled, Person, UnitRef } from '../../api/types.ts';
import { type Language, monthYear, shortDate } from '../../format/dates.ts';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { useWords, type Words } from '../authen/use-words.ts';
import styles from './Counter.module.css';
import { Quotas } from './Quotas.tsx';

interface Props {
  person: Person;
  number?: number;
  /** While one verifies, units and quotas are one click away, so that the buttons stay in sight. */
  brief?: boolean;
}

/** The person-and-entitlement panel, ENT-01 to ENT-12, with the population group that decides the ways to verify. */
export function PersonBlock({ person, number, brief }: Props) {
  const i18n = useWords();
  const { t } = i18n;
  const units = (
    <>
      <Facts inline items={care(person, i18n)} />
      <h3 className={styles.sub}>{t('person.quotas')}</h3>
      <Quotas quotas={person.quotas} />
    </>
  );
  return (
    <Panel
      title={t('person.title')}
      number={number}
      aside={
        <span className={styles.group}>
          {t('person.group')}: <strong>{t(`person.group.${person.group}`)}</strong>
        </span>
      }
    >
      <p className={styles.name}>
        {person.name} <span className="numeric">{person.citizenIdMasked}</span>
      </p>
      {person.civilStatus !== 'ALIVE' && <CivilStatus person={person} />}
      <Facts inline items={about(person, i18n)} />
      {brief ? (
        <details className={styles.more}>
          <summary>{t('person.more')}</summary>
          {units}
        </details>
      ) : (
        units
      )}
    </Panel>
  );
}

function CivilStatus({ person }: { person: Person }) {
  const { t, language } = useWords();
  if (person.civilStatus === 'UNKNOWN') return <p className={styles.warning}>{t('person.statusUnknown')}</p>;
  const on = person.deathDate && t('person.deceased.on', { date: shortDate(person.deathDate, language) });
  return <p className={styles.deceased}>{on || t('person.deceased')}</p>;
}

const coded = (right: Labelled, { label }: Words) => `(${right.code}) ${label(right)}`;
const unit = (of: UnitRef | null, { t }: Words) => (of ? `${of.name} (${of.hcode})` : t('app.none'));

function since(person: Person, { t }: Words, language: Language): string {
  return person.rightSince ? ` ${t('person.rightSince', { date: shortDate(person.rightSince, language) })}` : '';
}

function about(person: Person, i18n: Words): [string, string][] {
  const { t, language } = i18n;
  const right = person.mainRight ? coded(person.mainRight, i18n) + since(person, i18n, language) : t('person.noRight');
  return [
    [t('person.sex'), t(`person.sex.${person.sex}`)],
    [t('person.birth'), monthYear(person.birth.year, person.birth.month, language)],
    [t('person.age'), t('person.age.value', { ...person.age })],
    [t('person.mainRight'), right],
    [t('person.subRight'), person.subRight ? coded(person.subRight, i18n) : t('app.none')],
  ];
}

function care(person: Person, i18n: Words): [string, string][] {
  const { t } = i18n;
  return [
    [t('person.primaryUnit'), unit(person.primaryUnit, i18n)],
    [t('person.regularUnit'), unit(person.regularUnit, i18n)],
    [t('person.referralUnit'), unit(person.referralUnit, i18n)],
    [t('person.model'), person.paidModel ?? t('app.none')],
  ];
}

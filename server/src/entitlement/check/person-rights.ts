import { getUnits, unitRef } from '../../organisations/index.ts';
import { addressText, ageOf, fullName, type Sex } from '../../persons/index.ts';
import { maskCitizenId } from '../../platform/citizen-id/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { fiscalYearOf, type PlainDate } from '../../platform/time/index.ts';
import type { Fund } from '../model.ts';
import { rightName, subRightName } from '../names.ts';
import { guardianMaxAge, regularUnitChangesPerFY, universalMainRights, universalNationalities } from '../parameters.ts';
import { findPersonFacts, type PersonFacts, type RegistrationRow, type Whom } from './store/person-facts.ts';
import type { FundView, PersonRights } from './view.ts';

const SEXES: Readonly<Record<Sex, { th: string; en: string }>> = {
  MALE: { th: 'ชาย', en: 'Male' },
  FEMALE: { th: 'หญิง', en: 'Female' },
  UNSPECIFIED: { th: 'ไม่ระบุ', en: 'Not stated' },
};

export const fundViewOf = (fund: Fund): FundView => ({
  code: fund.mainRight,
  name: rightName(fund.mainRight),
  sub: fund.subRight,
  subName: fund.subRight === null ? null : subRightName(fund.mainRight, fund.subRight),
  from: fund.start,
  to: fund.end,
  cardId: fund.cardId,
});

/**
 * The panel of one person on a date (ENT-01 to ENT-12), or undefined when there is no such person. Whoever calls it writes the
 * audit event (INV-ENT-10).
 */
export async function findPersonRights(
  db: Queryable,
  whom: Whom,
  date: PlainDate,
  parameters: ParameterView,
): Promise<PersonRights | undefined> {
  const facts = await findPersonFacts(db, whom, date);
  return facts && viewOf(db, facts, date, parameters);
}

async function viewOf(
  db: Queryable,
  facts: PersonFacts,
  date: PlainDate,
  parameters: ParameterView,
): Promise<PersonRights> {
  const { person, civil, counted } = facts;
  const main = facts.funds.find((fund) => fund.isMain);
  const limit = parameters.get(regularUnitChangesPerFY);
  // Nobody grows older after his death.
  const age = ageOf(person, person.deathDate !== null && person.deathDate < date ? person.deathDate : date);
  return {
    personId: person.personId,
    citizenId: maskCitizenId(person.citizenId),
    name: fullName(person),
    sex: SEXES[person.sex],
    birth: person.birth,
    age,
    nationality: person.nationality,
    civilStatus: person.civilStatus,
    deathDate: person.deathDate,
    address: {
      registered: civil?.registered ? addressText(civil.registered) : null,
      current: civil?.current ? addressText(civil.current) : null,
      provinceCode: person.provinceCode,
    },
    lastCivilSync: civil?.syncedAt ?? null,
    main: main ? fundViewOf(main) : null,
    otherFunds: facts.funds.filter((fund) => fund !== main).map(fundViewOf),
    registration: facts.registration && (await namedRegistration(db, facts.registration)),
    changes: { used: counted, limit, left: Math.max(0, limit - counted), fiscalYear: fiscalYearOf(date) },
    registering: {
      ofOtherFund: main !== undefined && !parameters.get(universalMainRights).includes(main.mainRight),
      entitled: parameters.get(universalNationalities).includes(person.nationality),
      byGuardian: age.years < parameters.get(guardianMaxAge),
    },
    asOf: date,
  };
}

async function namedRegistration(
  db: Queryable,
  row: RegistrationRow,
): Promise<NonNullable<PersonRights['registration']>> {
  const units = await getUnits(db, [row.primaryUnit, row.regularUnit, row.referralUnit]);
  const named = (id: string | null) => unitRef(id === null ? null : units.get(id));
  return {
    ...row,
    primaryUnit: named(row.primaryUnit),
    regularUnit: named(row.regularUnit),
    referralUnit: named(row.referralUnit),
  };
}

import { expect, test } from 'vitest';
import {
  facts,
  hospital,
  NO_FUND,
  PARAMETERS,
  person,
  pharmacy,
  pharmacyService,
  rights,
  service,
  TODAY,
} from '../../testing/facts.ts';
import { familyOf, judgeDate, judgePerson, judgeUnit } from './eligibility.ts';

const cardService = pharmacyService({ code: 'PGX0000INC', family: null });
const bangkokOnly = service({ code: 'PG0180001', regions: [13] });

test.each([
  ['a hospital, general care', hospital(), service(), undefined],
  ['a hospital without re-activation: needs none', hospital({ reactivated: false }), service(), undefined],
  ['a hospital with no registration in force', hospital({ active: false }), service(), 'UNIT_NOT_ACTIVE'],
  ['a pharmacy, its own family', pharmacy(), pharmacyService(), undefined],
  ['a pharmacy, the card service of any family', pharmacy(), cardService, undefined],
  ['a pharmacy not re-activated', pharmacy({ reactivated: false }), pharmacyService(), 'UNIT_NOT_REACTIVATED'],
  [
    'a resigned pharmacy: that comes first',
    pharmacy({ active: false, reactivated: false }),
    pharmacyService(),
    'UNIT_NOT_ACTIVE',
  ],
  [
    'a pharmacy not re-activated, another family: re-activation first',
    pharmacy({ reactivated: false }),
    pharmacyService({ family: 'DENTAL' }),
    'UNIT_NOT_REACTIVATED',
  ],
  ['a pharmacy not re-activated, general care', pharmacy({ reactivated: false }), service(), 'UNIT_NOT_REACTIVATED'],
  ['a pharmacy, another family', pharmacy(), pharmacyService({ family: 'DENTAL' }), 'FAMILY_NOT_ANNOUNCED'],
  ['a pharmacy, general care', pharmacy(), service(), 'FAMILY_NOT_ANNOUNCED'],
  ['a hospital, an innovation family', hospital(), pharmacyService(), 'FAMILY_NOT_ANNOUNCED'],
  ['a hospital, the card service', hospital(), cardService, 'FAMILY_NOT_ANNOUNCED'],
  [
    'a hospital with a pharmacy, not re-activated',
    hospital({ families: ['PHARMACY'], reactivated: false }),
    pharmacyService(),
    'UNIT_NOT_REACTIVATED',
  ],
  [
    'a hospital with a pharmacy, not re-activated, general care',
    hospital({ families: ['PHARMACY'], reactivated: false }),
    service(),
    undefined,
  ],
] as const)('[INV-PRV-3] [INV-VER-17] %s', (_what, unit, asked, expected) => {
  expect(judgeUnit(unit, asked)?.code).toBe(expected);
});

test.each([
  [13, undefined],
  [10, 'SERVICE_REGION_NOT_ALLOWED'],
  [null, 'SERVICE_REGION_NOT_ALLOWED'],
] as const)('[INV-VER-12] [VISIT-13] the health check by age group at a unit of region %s', (regionNo, expected) => {
  expect(judgeUnit(hospital({ regionNo }), bangkokOnly)?.code).toBe(expected);
});

test.each(['UCS', 'WEL', 'DIS'])('[INV-VER-17] %s pays at an innovation unit', (right) => {
  expect(judgePerson(facts({ rights: rights(right) }), pharmacyService(), TODAY)).toBeUndefined();
});

test.each(['SSS', 'SSI', 'OFC', 'LGO', 'BKK', 'NRH', 'STP', 'PVT'])(
  '[INV-VER-17] scenario 22: %s pays for no innovation service, and for general care',
  (right) => {
    const refusal = judgePerson(facts({ rights: rights(right) }), pharmacyService(), TODAY);
    expect(refusal?.code).toBe('NO_PAYABLE_RIGHT');
    expect(refusal?.detail).toMatchObject({ mainRight: right });
    expect(judgePerson(facts({ rights: rights(right) }), service(), TODAY)).toBeUndefined();
  },
);

test('[INV-VER-17] a service that names no rights is for all of them: the laboratory of an innovation unit', () => {
  const laboratory = pharmacyService({ family: 'MEDTECH', payableRights: null });
  expect(judgePerson(facts({ rights: rights('SSS') }), laboratory, TODAY)).toBeUndefined();
});

test.each([
  ['099', service(), undefined],
  ['099', pharmacyService(), 'NO_PAYABLE_RIGHT'],
  ['048', service(), 'NO_PAYABLE_RIGHT'],
  ['048', pharmacyService(), 'NO_PAYABLE_RIGHT'],
] as const)(
  '[INV-VER-17] without a fund, nationality %s: the vacant right is a Thai person’s',
  (nationality, asked, expected) => {
    const nobodyPays = facts({ person: person({ nationality }), rights: NO_FUND });
    expect(judgePerson(nobodyPays, asked, TODAY)?.code).toBe(expected);
  },
);

test.each([
  ['2026-03-10', '2026-03-09', undefined],
  ['2026-03-10', '2026-03-10', undefined],
  ['2026-03-10', '2026-03-11', 'PERSON_DECEASED'],
  [null, '2020-01-01', 'PERSON_DECEASED'],
] as const)('[INV-ENT-4] scenario 22: recorded dead on %s, a service of %s', (deathDate, date, expected) => {
  const dead = facts({ person: person({ civilStatus: 'DECEASED', deathDate }) });
  expect(judgePerson(dead, service(), date)?.code).toBe(expected);
});

test('[INV-ENT-4] death is told before the right, and nobody before death', () => {
  const dead = facts({ person: person({ civilStatus: 'DECEASED', deathDate: '2026-01-01' }), rights: NO_FUND });
  expect(judgePerson(dead, pharmacyService(), TODAY)?.code).toBe('PERSON_DECEASED');
  expect(judgePerson(facts({ person: null }), service(), TODAY)?.code).toBe('PERSON_NOT_FOUND');
  expect(judgePerson(facts({ rights: null }), service(), TODAY)?.code).toBe('PERSON_NOT_FOUND');
});

test.each([
  ['2026-03-16', 3, 'SERVICE_DATE_IN_FUTURE'],
  ['2569-03-15', 3, 'SERVICE_DATE_IN_FUTURE'],
  ['2026-03-15', 3, undefined],
  ['2026-03-12', 3, undefined],
  ['2026-03-11', 3, 'SERVICE_DATE_TOO_OLD'],
  ['2026-03-14', 0, 'SERVICE_DATE_TOO_OLD'],
  ['2026-03-15', 0, undefined],
  ['2026-03-08', 7, undefined],
] as const)(
  '[AMB-20] [VISIT-01] a service of %s recorded on 2026-03-15 with %i days back',
  (date, closeBackdateDays, expected) => {
    expect(judgeDate(date, TODAY, { ...PARAMETERS, closeBackdateDays })?.code).toBe(expected);
  },
);

test('[CLM-04] the family a visit counts for: the service’s, the unit’s own with the card service, none in general care', () => {
  expect(familyOf(pharmacyService(), pharmacy())).toBe('PHARMACY');
  expect(familyOf(cardService, pharmacy({ families: ['DENTAL'] }))).toBe('DENTAL');
  expect(familyOf(cardService, pharmacy({ families: [] }))).toBeNull();
  expect(familyOf(service(), pharmacy())).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../platform/refusals/index.ts';
import type { LimitOn } from '../../quota/index.ts';
import {
  code,
  facts,
  fund,
  hospital,
  NO_FUND,
  NOW,
  OTHER_UNIT,
  PARAMETERS,
  person,
  pharmacy,
  pharmacyService,
  read,
  rights,
  service,
  TODAY,
  visit,
} from '../../testing/facts.ts';
import type { Service, VisitFacts } from '../model.ts';
import { decideIssue, type IssueCommand, type IssueEffects, type IssueRules } from './decide-issue.ts';

const LIMIT: LimitOn = {
  limit: 'limit.commonIllness',
  window: '2026-03',
  max: 2,
  families: ['PHARMACY', 'NURSING', 'MEDICAL', 'TELEMED'],
  renewsOn: '2026-04-01',
  th: 'อาการเจ็บป่วยเล็กน้อย',
  en: 'Common illness',
};
const RULES: IssueRules = { parameters: PARAMETERS, limits: [LIMIT], now: NOW, today: TODAY };
const CARD: IssueCommand = {
  organisationId: hospital().organisationId,
  serviceDate: TODAY,
  channel: 'SMART_CARD',
  needsRead: true,
  byPerson: false,
};
const API: IssueCommand = { ...CARD, channel: 'API', needsRead: false };

interface Case {
  readonly given?: Partial<VisitFacts>;
  readonly of?: Service | undefined;
  readonly by?: Partial<IssueCommand>;
  readonly rules?: Partial<IssueRules>;
}
const decide = ({ given = {}, of = service(), by = {}, rules = {} }: Case) =>
  decideIssue(facts(given), of, { ...CARD, ...by }, { ...RULES, ...rules });
const codeOf = (asked: Case) => {
  const decided = decide(asked);
  return isRefusal(decided) ? decided.code : 'ISSUED';
};
const issued = (asked: Case): IssueEffects => {
  const decided = decide(asked);
  if (isRefusal(decided)) throw new Error(decided.code);
  return decided;
};

/** The woman of 70 at the pharmacy, with LINE and face recorded. */
const tried = (...channels: ('LINE_SELF' | 'FACE')[]): VisitFacts['attempts'] =>
  channels.map((channel) => ({
    channel,
    result: 'UNAVAILABLE',
    reason: channel === 'FACE' ? 'CAMERA_DOWN' : 'NO_PHONE',
    at: '2026-03-15T08:57:00+07:00',
    by: 'desk',
  }));
const elder: Partial<VisitFacts> = {
  person: person({ birth: '1956-01-01' }),
  unit: pharmacy(),
  visit: visit({ service_code: 'PG0150001', pathway: 'INNOVATION', family: 'PHARMACY', population_group: 'SPECIAL' }),
  attempts: tried('LINE_SELF', 'FACE'),
};
const sameDay = (change: object) => ({
  sameDay: [
    {
      visitId: OTHER_UNIT,
      organisationId: hospital().organisationId,
      serviceCode: 'PG0060001',
      state: 'VERIFIED' as const,
      ...change,
    },
  ],
});

describe('every refusal of an issue', () => {
  test.each<[string, string, Case]>([
    ['a service nobody knows', 'SERVICE_UNKNOWN', { of: undefined, by: {} }],
    ['a unit without a registration in force', 'UNIT_NOT_ACTIVE', { given: { unit: hospital({ active: false }) } }],
    [
      'an innovation unit not re-activated',
      'UNIT_NOT_REACTIVATED',
      { given: { ...elder, unit: pharmacy({ reactivated: false }) }, of: pharmacyService() },
    ],
    ['a family the unit has not announced', 'FAMILY_NOT_ANNOUNCED', { of: pharmacyService() }],
    ['a service of Bangkok elsewhere', 'SERVICE_REGION_NOT_ALLOWED', { of: service({ regions: [13] }) }],
    ['tomorrow', 'SERVICE_DATE_IN_FUTURE', { by: { serviceDate: '2026-03-16' } }],
    ['four days ago', 'SERVICE_DATE_TOO_OLD', { by: { serviceDate: '2026-03-11' } }],
    ['nobody with this id', 'PERSON_NOT_FOUND', { given: { person: null, rights: null } }],
    [
      'a person who died',
      'PERSON_DECEASED',
      { given: { person: person({ civilStatus: 'DECEASED', deathDate: '2026-03-10' }) } },
    ],
    [
      'social security at a pharmacy',
      'NO_PAYABLE_RIGHT',
      { given: { ...elder, rights: rights('SSS') }, of: pharmacyService() },
    ],
    [
      'a foreigner without a right',
      'NO_PAYABLE_RIGHT',
      { given: { person: person({ nationality: '048' }), rights: NO_FUND } },
    ],
    [
      'a foreigner asked for by software',
      'NOT_THAI_NATIONAL',
      { given: { person: person({ nationality: '048' }), rights: rights('NRH') }, by: API },
    ],
    [
      'a visit that has its code',
      'VISIT_ALREADY_VERIFIED',
      { given: { visit: visit({ state: 'VERIFIED' }), code: code() } },
    ],
    ['a closed visit', 'VISIT_ALREADY_VERIFIED', { given: { visit: visit({ state: 'CLOSED' }), code: code() } }],
    ['an abandoned visit', 'VISIT_ALREADY_VERIFIED', { given: { visit: visit({ state: 'ABANDONED' }) } }],
    ['a cancelled visit', 'ALREADY_CANCELLED', { given: { visit: visit({ state: 'CANCELLED' }) } }],
    ['the same service at the same unit on the same day', 'DUPLICATE_VISIT', { given: sameDay({}) }],
    ['... also when that one is closed', 'DUPLICATE_VISIT', { given: sameDay({ state: 'CLOSED' }) }],
    ['no card read', 'READ_NOT_FOUND', { given: { read: null } }],
    ['a read used up', 'READ_USED', { given: { read: read({ used_at: '2026-03-15T08:59:30+07:00' }) } }],
    ['a typed id', 'PROBE_MAY_NOT_ISSUE', { given: { read: read({ source: 'PROBE' }) } }],
    [
      'a healthy person of 40 with a card at a pharmacy',
      'METHOD_NOT_ALLOWED_FOR_GROUP',
      { given: { unit: pharmacy() }, of: pharmacyService() },
    ],
    [
      'software without a card at a pharmacy',
      'METHOD_NOT_ALLOWED_FOR_GROUP',
      { given: { unit: pharmacy() }, of: pharmacyService(), by: API },
    ],
    [
      'a person of 70 straight to the card',
      'OTHER_METHOD_NOT_EXHAUSTED',
      { given: { ...elder, attempts: [] }, of: pharmacyService() },
    ],
    [
      'a person of 70 with LINE tried only',
      'OTHER_METHOD_NOT_EXHAUSTED',
      { given: { ...elder, attempts: tried('LINE_SELF') }, of: pharmacyService() },
    ],
    [
      'a general person with a failed face and no declaration',
      'VULNERABILITY_DECLARATION_REQUIRED',
      { given: { unit: pharmacy(), attempts: tried('FACE') }, of: pharmacyService() },
    ],
    [
      'both visits of the month used',
      'QUOTA_EXHAUSTED',
      { given: { ...elder, used: { 'limit.commonIllness': { used: 2, held: 0 } } }, of: pharmacyService() },
    ],
    [
      'one used and one held by a booking',
      'QUOTA_EXHAUSTED',
      { given: { ...elder, used: { 'limit.commonIllness': { used: 1, held: 1 } } }, of: pharmacyService() },
    ],
  ])('[INV-VER-2] [INV-VER-3] [INV-VER-15] [INV-VER-17] [AUTH-20] %s → %s', (_what, expected, asked) => {
    const of = 'of' in asked ? asked.of : service();
    const decided = decideIssue(facts(asked.given), of, { ...CARD, ...asked.by }, RULES);
    expect(isRefusal(decided) ? decided.code : 'ISSUED').toBe(expected);
  });

  test('[CLM-01] the order: unit, date, person, right, duplicate, read, channel, quota', () => {
    const everythingWrong: Case = {
      given: {
        ...elder,
        unit: pharmacy({ reactivated: false }),
        person: person({ birth: '1956-01-01', civilStatus: 'DECEASED', deathDate: '2026-03-01' }),
        rights: rights('SSS'),
        visit: null,
        sameDay: [
          {
            visitId: OTHER_UNIT,
            organisationId: hospital().organisationId,
            serviceCode: 'PG0150001',
            state: 'VERIFIED',
          },
        ],
        read: null,
        attempts: [],
        used: { 'limit.commonIllness': { used: 2, held: 0 } },
      },
      of: pharmacyService(),
      by: { serviceDate: '2026-03-16' },
    };
    const mend: [string, (asked: Case) => Case][] = [
      ['UNIT_NOT_REACTIVATED', (a) => ({ ...a, given: { ...a.given, unit: pharmacy() } })],
      ['SERVICE_DATE_IN_FUTURE', (a) => ({ ...a, by: {} })],
      ['PERSON_DECEASED', (a) => ({ ...a, given: { ...a.given, person: person({ birth: '1956-01-01' }) } })],
      ['NO_PAYABLE_RIGHT', (a) => ({ ...a, given: { ...a.given, rights: rights('UCS') } })],
      ['DUPLICATE_VISIT', (a) => ({ ...a, given: { ...a.given, sameDay: [] } })],
      ['READ_NOT_FOUND', (a) => ({ ...a, given: { ...a.given, read: read() } })],
      ['OTHER_METHOD_NOT_EXHAUSTED', (a) => ({ ...a, given: { ...a.given, attempts: tried('LINE_SELF', 'FACE') } })],
      ['QUOTA_EXHAUSTED', (a) => ({ ...a, given: { ...a.given, used: {} } })],
    ];
    let asked = everythingWrong;
    for (const [expected, mended] of mend) {
      expect(codeOf(asked)).toBe(expected);
      asked = mended(asked);
    }
    expect(codeOf(asked)).toBe('ISSUED');
  });

  test('[INV-VER-1] the refusal of a verified visit names the code that exists', () => {
    const decided = decide({ given: { visit: visit({ state: 'VERIFIED' }), code: code() } });
    expect(isRefusal(decided) && decided.detail).toEqual({ claimCode: 'PP9000000001' });
  });

  test('[BOOK-12] an exhausted quota says when it renews, and its text that the regular unit is open', () => {
    const decided = decide({
      given: { ...elder, used: { 'limit.commonIllness': { used: 2, held: 0 } } },
      of: pharmacyService(),
    });
    if (!isRefusal(decided)) throw new Error('issued');
    expect(decided.detail).toEqual({ limit: 'limit.commonIllness', renewsOn: '2026-04-01' });
    expect(decided.definition.th + decided.definition.nextTh).toContain('หน่วยบริการประจำ');
  });
});

describe('what is allowed', () => {
  test('[INV-VER-15] another service, another unit and an unfinished visit of the day are no duplicates', () => {
    expect(codeOf({ given: sameDay({ serviceCode: 'PG0130001' }) })).toBe('ISSUED');
    expect(codeOf({ given: sameDay({ organisationId: OTHER_UNIT }) })).toBe('ISSUED');
    expect(codeOf({ given: sameDay({ state: 'IDENTIFYING' }) })).toBe('ISSUED');
  });

  test('[AUTH-06] [CLM-01] general care by card, and by software without a card', () => {
    expect(issued({})).toMatchObject({
      group: 'GENERAL',
      family: null,
      reviewStatus: 'NONE',
      appealDueOn: null,
      lapsesOn: '2026-04-14',
    });
    expect(codeOf({ by: API, given: { read: null } })).toBe('ISSUED');
    expect(codeOf({ given: { rights: NO_FUND } })).toBe('ISSUED');
  });

  test('[INV-VER-4] [AUTH-22] [AUTH-31] the card at an innovation unit: review, appeal within 30 days, quota to be taken', () => {
    expect(issued({ given: elder, of: pharmacyService() })).toMatchObject({
      group: 'SPECIAL',
      family: 'PHARMACY',
      reviewStatus: 'REQUIRED',
      appealDueOn: '2026-04-14',
      limits: [LIMIT],
    });
  });

  test('[AMB-03] scenario 19: a general person with a declared face problem may use the card, and it is reviewed', () => {
    const declared: Case = {
      given: { unit: pharmacy(), attempts: tried('FACE') },
      of: pharmacyService({ code: 'PGX0000INC', family: null }),
      by: { declaration: 'FACE_PROBLEM' },
    };
    expect(issued(declared)).toMatchObject({ group: 'GENERAL', family: 'PHARMACY', reviewStatus: 'REQUIRED' });
  });

  test('[AMB-14] a family that no limit counts takes no quota', () => {
    const masseur: Case = {
      given: { ...elder, unit: pharmacy({ families: ['TTM'] }), used: { 'limit.commonIllness': { used: 2, held: 0 } } },
      of: pharmacyService({ family: 'TTM' }),
    };
    expect(issued(masseur).limits).toEqual([]);
  });
});

describe('the group is that of the service date', () => {
  const turning61Tomorrow = { ...elder, person: person({ birth: '1965-03-16' }) };

  test('[AMB-19] [AMB-01] loaded as special, but general on the service date: the card is refused', () => {
    expect(codeOf({ given: turning61Tomorrow, of: pharmacyService() })).toBe('VULNERABILITY_DECLARATION_REQUIRED');
  });

  test('[AMB-19] the day after, the same visit of that day passes', () => {
    const tomorrow = { today: '2026-03-16', now: new Date('2026-03-16T00:00:00+07:00') };
    const asked: Case = {
      given: { ...turning61Tomorrow, read: read({ expires_at: '2026-03-16T00:05:00+07:00' }) },
      of: pharmacyService(),
      rules: tomorrow,
    };
    expect(codeOf({ ...asked, by: { serviceDate: '2026-03-16' } })).toBe('ISSUED');
    expect(codeOf({ ...asked, by: { serviceDate: '2026-03-15' } })).toBe('VULNERABILITY_DECLARATION_REQUIRED');
  });

  test.each([
    ['1966-03-15', 'VULNERABILITY_DECLARATION_REQUIRED', 'ISSUED'],
    ['1965-03-15', 'ISSUED', 'ISSUED'],
    ['2011-03-15', 'ISSUED', 'VULNERABILITY_DECLARATION_REQUIRED'],
    ['2010-03-15', 'VULNERABILITY_DECLARATION_REQUIRED', 'VULNERABILITY_DECLARATION_REQUIRED'],
  ])('[AMB-01] scenario 15: born %s, by card at a pharmacy: %s with 15/61, %s with 14/60', (birth, seed, other) => {
    const asked: Case = { given: { ...elder, person: person({ birth }) }, of: pharmacyService() };
    expect(codeOf(asked)).toBe(seed);
    const parameters = { ...PARAMETERS, specialMaxChildAge: 14, specialMinElderAge: 60 };
    expect(codeOf({ ...asked, rules: { parameters } })).toBe(other);
  });
});

test('[CLM-03] [CLM-04] [CLM-05] [CLM-06] [CLM-07] the five contents of a code', () => {
  const { snapshot } = issued({
    given: {
      ...elder,
      rights: {
        funds: [fund('WEL', '77')],
        registration: {
          primaryUnit: hospital({ hcode: '99802', name: 'รพ.สต.' }),
          regularUnit: hospital(),
          referralUnit: null,
          paidModel: '1',
          provinceCode: '34',
        },
      },
    },
    of: pharmacyService(),
  });
  expect(snapshot).toEqual({
    verification: {
      channel: 'SMART_CARD',
      at: NOW.toISOString(),
      group: 'SPECIAL',
      declaration: null,
      insertedBy: null,
    },
    profession: { family: 'PHARMACY', service: 'PG0150001' },
    unit: { hcode: '99811', name: 'ร้านยาทดสอบ' },
    period: { serviceDate: TODAY },
    right: {
      main: 'WEL',
      sub: '77',
      primaryUnit: { hcode: '99802', name: 'รพ.สต.' },
      regularUnit: { hcode: '99801', name: 'โรงพยาบาลทดสอบ' },
      referralUnit: null,
      paidModel: '1',
    },
    person: { personId: person().personId, birth: '1956-01-01', sex: 'MALE' },
  });
  expect(JSON.stringify(snapshot)).not.toContain(person().citizenId);
});

import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../platform/refusals/index.ts';
import {
  code,
  hospital,
  NO_FUND,
  NOW,
  PARAMETERS,
  person,
  pharmacy,
  pharmacyService,
  rights,
  service,
  TODAY,
  visit,
} from '../../testing/facts.ts';
import type { Service } from '../model.ts';
import { type CloseCommand, type CloseEffects, type CloseFacts, type CloseRules, decideClose } from './decide-close.ts';

const FACTS: CloseFacts = {
  person: person(),
  rights: rights('UCS'),
  unit: hospital(),
  visit: visit({ state: 'VERIFIED', channel: 'SMART_CARD' }),
  code: code(),
  hcodeUnit: hospital().organisationId,
  transactionSeen: false,
  recorder: null,
};
/** The same person and day without a code: a close of general care by itself. */
const WITHOUT: CloseFacts = { ...FACTS, visit: null, code: null };
const COMMAND: CloseCommand = {
  serviceAt: new Date('2026-03-15T08:45:00+07:00'),
  invoiceAt: NOW,
  claimable: 25_000,
  nonClaimable: 3_000,
  total: 28_000,
  mainRight: undefined,
  personnelName: undefined,
  mustNamePersonnel: false,
  recorderSent: false,
};
const generalCareOnly = (asked: Service) => asked.pathway === 'GENERAL_CARE';
const RULES: CloseRules = { parameters: PARAMETERS, mayCloseWithoutAuthen: generalCareOnly, now: NOW, today: TODAY };

interface Case {
  readonly given?: CloseFacts;
  readonly of?: Service | undefined;
  readonly by?: Partial<CloseCommand>;
  readonly rules?: Partial<CloseRules>;
}
const decide = (asked: Case) =>
  decideClose(
    asked.given ?? FACTS,
    'of' in asked ? asked.of : service(),
    { ...COMMAND, ...asked.by },
    { ...RULES, ...asked.rules },
  );
const codeOf = (asked: Case) => {
  const decided = decide(asked);
  return isRefusal(decided) ? decided.code : 'CLOSED';
};
const closed = (asked: Case): CloseEffects => {
  const decided = decide(asked);
  if (isRefusal(decided)) throw new Error(decided.code);
  return decided;
};
const at = (text: string) => ({ serviceAt: new Date(`${text}+07:00`) });
const atPharmacy: Case = {
  given: { ...FACTS, unit: pharmacy(), visit: visit({ state: 'VERIFIED', pathway: 'INNOVATION', family: 'PHARMACY' }) },
  of: pharmacyService(),
};

describe('of a visit with a code', () => {
  test.each<[string, string, Case]>([
    ['in its time', 'CLOSED', {}],
    ['a transactionId seen before', 'TRANSACTION_DUPLICATE', { given: { ...FACTS, transactionSeen: true } }],
    ['a service nobody knows', 'SERVICE_UNKNOWN', { of: undefined }],
    ['nobody with this id', 'PERSON_NOT_FOUND', { given: { ...WITHOUT, person: null } }],
    ['this very minute', 'CLOSED', { by: { serviceAt: NOW } }],
    ['a minute ahead', 'SERVICE_DATE_IN_FUTURE', { by: at('2026-03-15T09:01:00') }],
    ['a negative claim', 'AMOUNT_INVALID', { by: { claimable: -1 } }],
    ['a negative charge', 'AMOUNT_INVALID', { by: { nonClaimable: -1 } }],
    ['nothing to pay', 'CLOSED', { by: { claimable: 0, nonClaimable: 0, total: 0 } }],
    ['closed before', 'ALREADY_CLOSED', { given: { ...FACTS, visit: visit({ state: 'CLOSED' }) } }],
    ['cancelled before', 'ALREADY_CANCELLED', { given: { ...FACTS, visit: visit({ state: 'CANCELLED' }) } }],
    ['never verified', 'VISIT_NOT_FOUND', { given: { ...FACTS, visit: visit({ state: 'IDENTIFYING' }), code: null } }],
    ['on the last day', 'CLOSED', { rules: { today: '2026-04-14', now: new Date('2026-04-14T23:59:00+07:00') } }],
    ['a day later', 'CLOSE_TOO_LATE', { rules: { today: '2026-04-15', now: new Date('2026-04-15T00:00:00+07:00') } }],
    ['the service three days before the code', 'CLOSED', { by: at('2026-03-12T00:00:00') }],
    ['the service four days before the code', 'SERVICE_DATE_TOO_OLD', { by: at('2026-03-11T23:59:00') }],
  ])('[INV-VER-11] [INV-VER-16] [AUTH-37] [VISIT-01] [VISIT-03] [VISIT-04] %s → %s', (_what, expected, asked) => {
    expect(codeOf(asked)).toBe(expected);
  });

  test('[INV-VER-16] it takes the visit, on the visit’s own service date and group', () => {
    expect(closed({})).toEqual({ ofVisit: true, serviceDate: TODAY, group: 'GENERAL', flags: [] });
    expect(closed({ by: at('2026-03-13T10:00:00') }).serviceDate).toBe(TODAY);
  });

  test('[INV-VER-10] an innovation family names who treated on the screen; the wire names nobody and is flagged', () => {
    expect(codeOf({ ...atPharmacy, by: { mustNamePersonnel: true } })).toBe('PERSONNEL_NOT_ACTIVE');
    expect(closed({ ...atPharmacy, by: { mustNamePersonnel: true, personnelName: 'ภญ.ทดสอบ' } }).flags).toEqual([
      'PERSONNEL_NOT_ON_LIST',
    ]);
    expect(closed(atPharmacy).flags).toEqual(['PERSONNEL_NOT_NAMED']);
    expect(closed({ by: { mustNamePersonnel: true } }).flags).toEqual([]);
  });
});

describe('without a code before [INV-VER-16]', () => {
  test.each<[string, string, Case]>([
    ['general care', 'CLOSED', { given: WITHOUT }],
    ['general care of a vacant right', 'CLOSED', { given: { ...WITHOUT, rights: NO_FUND } }],
    [
      'a pharmacy’s service',
      'CLOSE_WITHOUT_AUTHEN_NOT_ALLOWED',
      { given: { ...WITHOUT, unit: pharmacy() }, of: pharmacyService() },
    ],
    [
      'general care where the parameter is off',
      'CLOSE_WITHOUT_AUTHEN_NOT_ALLOWED',
      { given: WITHOUT, rules: { mayCloseWithoutAuthen: () => false } },
    ],
    [
      'a unit not re-activated',
      'UNIT_NOT_REACTIVATED',
      { given: { ...WITHOUT, unit: pharmacy({ reactivated: false }) }, of: pharmacyService() },
    ],
    [
      'a person who died before',
      'PERSON_DECEASED',
      { given: { ...WITHOUT, person: person({ civilStatus: 'DECEASED', deathDate: '2026-03-10' }) } },
    ],
    [
      'no right that pays',
      'NO_PAYABLE_RIGHT',
      { given: { ...WITHOUT, unit: pharmacy(), rights: rights('SSS') }, of: pharmacyService() },
    ],
    ['three days back', 'CLOSED', { given: WITHOUT, by: at('2026-03-12T10:00:00') }],
    ['four days back', 'SERVICE_DATE_TOO_OLD', { given: WITHOUT, by: at('2026-03-11T10:00:00') }],
  ])('[INV-VER-16] [SYS-18] %s → %s', (_what, expected, asked) => {
    expect(codeOf(asked)).toBe(expected);
  });

  test('[INV-VER-2] it opens and closes a visit on the date of the service', () => {
    const given = { ...WITHOUT, person: person({ birth: '2010-03-15' }) };
    expect(closed({ given, by: at('2026-03-14T23:30:00') })).toMatchObject({
      ofVisit: false,
      serviceDate: '2026-03-14',
      group: 'SPECIAL',
    });
    expect(closed({ given, by: at('2026-03-15T00:00:00') })).toMatchObject({ serviceDate: TODAY, group: 'GENERAL' });
  });
});

test.each<[string, readonly string[], Case]>([
  ['a total that is not the sum', ['AMOUNTS_DIFFER'], { by: { total: 28_001 } }],
  [
    'an invoice before the service',
    ['INVOICE_BEFORE_SERVICE'],
    { by: { invoiceAt: new Date('2026-03-15T08:44:59+07:00') } },
  ],
  ['another right than the register’s', ['RIGHT_DIFFERS'], { by: { mainRight: 'SSS' } }],
  ['the register’s right', [], { by: { mainRight: 'UCS' } }],
  ['the vacant right sent as nothing', [], { given: { ...FACTS, rights: NO_FUND }, by: { mainRight: null } }],
  ['a recorder nobody knows', ['RECORDER_UNKNOWN'], { by: { recorderSent: true } }],
  [
    'a recorder in the register',
    [],
    { given: { ...FACTS, recorder: { personId: person().personId } }, by: { recorderSent: true } },
  ],
])('[INV-VER-10] [INV-VER-16] flagged for a later look, not refused: %s', (_what, flags, asked) => {
  expect(closed(asked).flags).toEqual(flags);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Parameters } from '../../../platform/parameters/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { fiscalYearOf } from '../../../platform/time/index.ts';
import { fund, NOW, person } from '../../../testing/facts.ts';
import {
  CHANNELS,
  type CurrentRegistration,
  EVIDENCES,
  type EvidenceKind,
  type Network,
  REGISTRATION_KINDS,
  RESIDENCE_EVIDENCES,
  type RegisterCommand,
  type RegistrationFacts,
} from '../model.ts';
import { judgeRegistration } from './judge-registration.ts';

const parameters = new Parameters().on('2026-03-15');
const network = (change: Partial<Network> = {}): Network => ({
  networkId: '9980100',
  primaryUnit: 'p1',
  regularUnit: 'r1',
  referralUnit: 'f1',
  paidModel: '1',
  provinceCode: '34',
  ...change,
});
const H2 = network({ networkId: '9980300', primaryUnit: 'p2', regularUnit: 'r2' });
const current = (change: Partial<CurrentRegistration> = {}): CurrentRegistration => ({
  ...network(),
  registrationId: 'x',
  from: '2024-10-01T00:00:00+07:00',
  ...change,
});
const facts = (change: Partial<RegistrationFacts> = {}): RegistrationFacts => ({
  at: NOW,
  person: person(),
  funds: [fund('UCS', '89')],
  current: current(),
  counted: 0,
  network: H2,
  unitsActive: true,
  ...change,
});
const shown = (...kinds: EvidenceKind[]) => kinds.map((kind) => ({ kind }));
const command = (change: Partial<RegisterCommand> = {}): RegisterCommand => ({
  personId: person().personId,
  networkId: '9980300',
  channel: 'SELF',
  evidence: [],
  actor: 'account:test',
  ...change,
});
const ALL = shown(...EVIDENCES);
const judge = (f: Partial<RegistrationFacts> = {}, c: Partial<RegisterCommand> = {}, now = NOW) =>
  judgeRegistration(facts(f), command(c), now, parameters);
const codeOf = (f: Partial<RegistrationFacts> = {}, c: Partial<RegisterCommand> = {}) => {
  const judged = judge(f, c);
  return isRefusal(judged) ? judged.code : 'OK';
};

describe('who may be registered', () => {
  const child = (birth: string) => ({ person: person({ birth }) });
  test.each<[string, string, Partial<RegistrationFacts>, Partial<RegisterCommand>]>([
    ['[SRM-37] a move to another unit of his province', 'OK', {}, {}],
    ['[SRM-37] a first registration', 'OK', { current: undefined }, {}],
    ['nobody we know', 'RIGHTS_PERSON_NOT_FOUND', { person: undefined }, {}],
    [
      '[INV-ENT-4] somebody who died',
      'REGISTRATION_PERSON_DECEASED',
      { person: person({ civilStatus: 'DECEASED', deathDate: '2026-03-10' }) },
      {},
    ],
    [
      '[INV-ENT-4] somebody who died on a day nobody knows',
      'REGISTRATION_PERSON_DECEASED',
      { person: person({ civilStatus: 'DECEASED' }) },
      {},
    ],
    ['[INV-ENT-7] an insured person', 'OTHER_FUND_ACTIVE', { funds: [fund('SSS', 'S1')] }, {}],
    [
      '[INV-ENT-7] a civil servant, by any channel',
      'OTHER_FUND_ACTIVE',
      { funds: [fund('OFC', 'O1')] },
      { channel: 'NHSO' },
    ],
    [
      '[INV-ENT-7] whose only fund is no main one, and still another fund',
      'OTHER_FUND_ACTIVE',
      { funds: [{ ...fund('OFC', 'O2'), isMain: false }] },
      {},
    ],
    ['exempt from co-payment', 'OK', { funds: [fund('WEL', '72')] }, {}],
    ['insured with a disability', 'OK', { funds: [fund('DIS', 'D1')] }, {}],
    ['a vacant right of a Thai', 'OK', { funds: [], current: undefined }, {}],
    ['no fund, and not Thai', 'NO_UNIVERSAL_RIGHT', { funds: [], person: person({ nationality: '048' }) }, {}],
    ['no such network', 'NETWORK_NOT_FOUND', { network: undefined }, {}],
    ['a unit that left the scheme', 'NETWORK_UNIT_NOT_ACTIVE', { unitsActive: false }, {}],
    ['[SRM-01] the present unit', 'SAME_UNIT', { network: network() }, {}],
    ['[SRM-01] the present unit of another network', 'SAME_UNIT', { network: network({ networkId: '9990000' }) }, {}],
    ['another primary unit of the present regular one', 'OK', { network: network({ primaryUnit: 'p9' }) }, {}],
    [
      '[SRM-36] a child that is registered already',
      'BIRTH_REGISTERED_ALREADY',
      {},
      { channel: 'BIRTH', kind: 'BIRTH', evidence: ALL },
    ],
    [
      '[INV-ENT-6] a guardian of somebody of 19',
      'OK',
      child('2006-03-16'),
      { channel: 'GUARDIAN', evidence: shown('GUARDIAN_RELATION') },
    ],
    [
      '[INV-ENT-6] a guardian of somebody who is 20 today',
      'GUARDIAN_AGE',
      child('2006-03-15'),
      { channel: 'GUARDIAN', evidence: ALL },
    ],
    ['[INV-ENT-6] a guardian who shows nothing', 'EVIDENCE_REQUIRED', child('2020-01-01'), { channel: 'GUARDIAN' }],
    [
      '[INV-ENT-6] a guardian of himself',
      'REQUESTER_IS_PERSON',
      child('2010-01-01'),
      { channel: 'GUARDIAN', evidence: ALL, requesterId: person().personId },
    ],
    ['[SRM-30] a delegate without a letter', 'EVIDENCE_REQUIRED', {}, { channel: 'DELEGATE' }],
    [
      '[SRM-30] a delegate with a letter',
      'OK',
      {},
      { channel: 'DELEGATE', evidence: shown('POWER_OF_ATTORNEY'), requesterId: 'd' },
    ],
    ['a registrar without a request form', 'EVIDENCE_REQUIRED', {}, { channel: 'REGISTRAR' }],
    ['a registrar with it', 'OK', {}, { channel: 'REGISTRAR', evidence: shown('REQUEST_FORM') }],
    [
      '[SRM-36] a birth without a certificate',
      'EVIDENCE_REQUIRED',
      { current: undefined },
      { channel: 'BIRTH', kind: 'BIRTH' },
    ],
    ['[SRM-01] the fifth change', 'CHANGE_LIMIT_REACHED', { counted: 4 }, {}],
    ['[SRM-01] the fourth change', 'OK', { counted: 3 }, {}],
  ])('%s: %s', (_what, expected, f, c) => {
    expect(codeOf(f, c)).toBe(expected);
  });

  test.each(RESIDENCE_EVIDENCES)('[INV-ENT-5] outside the registered address %s is enough', (kind) => {
    const outside = { network: network({ provinceCode: '50', regularUnit: 'r5' }) };
    expect(codeOf(outside, { evidence: shown(kind) })).toBe('OK');
  });

  test('[INV-ENT-5] outside the registered address nothing else will do, and an unknown address is outside', () => {
    const outside = { network: network({ provinceCode: '50', regularUnit: 'r5' }) };
    expect(codeOf(outside, { evidence: shown('OTHER', 'ORDER', 'BIRTH_CERTIFICATE') })).toBe('EVIDENCE_REQUIRED');
    expect(codeOf({ person: person({ provinceCode: null }) })).toBe('EVIDENCE_REQUIRED');
    expect(codeOf(outside, { channel: 'NHSO', kind: 'TRANSFER' })).toBe('OK');
  });
});

describe('what counts', () => {
  test.each(REGISTRATION_KINDS.flatMap((kind) => CHANNELS.map((channel) => [kind, channel] as const)))(
    '[AMB-26] %s by %s',
    (kind, channel) => {
      const young = { person: person({ birth: '2026-03-01' }), current: kind === 'BIRTH' ? undefined : current() };
      const decided = judge(young, { kind, channel, evidence: ALL });
      if (isRefusal(decided)) throw new Error(decided.code);
      const asked = ['SELF', 'GUARDIAN', 'DELEGATE', 'REGISTRAR'].includes(channel);
      expect(decided.counts).toBe(kind === 'MOVE' && asked);
    },
  );

  test('[AMB-26] the first registration does not count, nor the one of somebody who had a referral unit alone', () => {
    expect(judge({ current: undefined })).toMatchObject({ kind: 'FIRST', counts: false });
    const hospitalOnly = current({ networkId: null, primaryUnit: null, regularUnit: null });
    expect(judge({ current: hospitalOnly })).toMatchObject({ kind: 'FIRST', counts: false });
  });

  test('[AMB-26] what does not count is not held to the limit', () => {
    for (const kind of ['TRANSFER', 'CLOSURE', 'CORRECTION', 'GROUP_IN', 'GROUP_OUT'] as const)
      expect(codeOf({ counted: 4 }, { kind, channel: 'NHSO' })).toBe('OK');
  });

  test.each([
    ['2026-09-30T23:59:59+07:00', 2569],
    ['2026-09-30T17:00:00Z', 2570],
  ])('[SRM-01] at %s the fiscal year is %d', (at, fiscalYear) => {
    expect(judge({}, {}, new Date(at))).toMatchObject({ fiscalYear, counts: true, changeNo: 1 });
  });

  test('[INV-ENT-2] no number beyond the limit is ever given, whatever comes', () => {
    const anything = fc.record({
      counted: fc.integer({ min: 0, max: 9 }),
      kind: fc.option(fc.constantFrom(...REGISTRATION_KINDS), { nil: undefined }),
      channel: fc.constantFrom(...CHANNELS),
      first: fc.boolean(),
      at: fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(anything, ({ counted, kind, channel, first, at }) => {
        const f = { counted, current: first ? undefined : current(), person: person({ birth: '2020-01-01' }) };
        const decided = judge(f, { kind, channel, evidence: ALL }, at);
        if (isRefusal(decided)) return;
        if (decided.counts) expect(decided.changeNo).toBeLessThanOrEqual(4);
        expect(decided.fiscalYear).toBe(
          fiscalYearOf(new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)),
        );
      }),
    );
  });
});

describe('the right of somebody without one', () => {
  test.each([
    ['2026-03-15', 'WEL', '71'],
    ['2013-03-16', 'WEL', '71'],
    ['2013-03-15', 'UCS', '89'],
    ['1966-03-15', 'UCS', '89'],
    ['1965-03-15', 'WEL', '77'],
  ])('born %s: %s/%s', (birth, mainRight, subRight) => {
    expect(judge({ person: person({ birth }), funds: [], current: undefined })).toMatchObject({
      right: { mainRight, subRight },
    });
  });

  test('whoever has a right keeps it', () => {
    expect(judge({ funds: [fund('WEL', '74')] })).toMatchObject({ right: undefined });
  });
});

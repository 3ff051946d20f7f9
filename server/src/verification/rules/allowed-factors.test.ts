import { expect, test } from 'vitest';
import { decideFactors, type FactorParameters, judgeFactor } from './allowed-factors.ts';
import type { AttemptReason, Channel } from './channels.ts';
import type { FactorAttempt } from './factor-evidence.ts';
import type { Attempt, FactorFacts } from './factor-order.ts';

const parameters: FactorParameters = { generalLineSelfAllowed: true, faceMaxAttempts: 3 };
const general: FactorFacts = { group: 'GENERAL', pathway: 'INNOVATION', attempts: [] };
const special: FactorFacts = { group: 'SPECIAL', pathway: 'INNOVATION', attempts: [] };
const hospital: FactorFacts = { group: 'GENERAL', pathway: 'GENERAL_CARE', attempts: [] };
const childAtHospital: FactorFacts = { group: 'SPECIAL', pathway: 'GENERAL_CARE', attempts: [] };

const failed = (channel: Channel, reason?: AttemptReason): Attempt => ({ channel, result: 'FAILED', reason });
const unavailable = (channel: Channel, reason: AttemptReason): Attempt => ({ channel, result: 'UNAVAILABLE', reason });
const noFace = unavailable('FACE', 'CAMERA_DOWN');
const noPhone = unavailable('LINE_SELF', 'NO_PHONE');
const after = (facts: FactorFacts, ...attempts: Attempt[]): FactorFacts => ({ ...facts, attempts });
const declared = (facts: FactorFacts): FactorFacts => ({ ...facts, declaredVulnerable: true });

/** 'FACE:NEXT LINE_SELF:LATER …' with only the open and coming channels. */
const offered = (facts: FactorFacts, changed: Partial<FactorParameters> = {}): string =>
  decideFactors(facts, { ...parameters, ...changed })
    .filter(({ status }) => status !== 'REFUSED')
    .map(({ channel, status }) => `${channel}:${status}`)
    .join(' ');

const refusals = (facts: FactorFacts): Record<string, string | undefined> =>
  Object.fromEntries(
    decideFactors(facts, parameters).flatMap(({ channel, refusal }) => (refusal ? [[channel, refusal.code]] : [])),
  );

const gps = { latitude: 15.24, longitude: 104.85 };
/** A complete attempt for the channel, so that only the table decides. */
const complete = (channel: Channel): FactorAttempt => ({
  channel,
  ...(channel === 'FACE' ? { gps } : {}),
  ...(channel === 'LINE_FAMILY' ? { relation: 'CHILD' as const } : {}),
});
const judged = (facts: FactorFacts, channel: Channel): string =>
  judgeFactor(facts, complete(channel), parameters)?.code ?? 'allowed';

const CLOSED = 'METHOD_NOT_ALLOWED_FOR_GROUP';
const EARLY = 'OTHER_METHOD_NOT_EXHAUSTED';

// Every cell of the table: row = situation, columns = channels in the order of the header.
const columns: Channel[] = ['FACE', 'LINE_SELF', 'LINE_FAMILY', 'SMART_CARD', 'THAID', 'PROXY', 'API', 'ENDPOINT'];
test.each([
  ['general, nothing tried', general, ['allowed', EARLY, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED]],
  [
    'general, face failed',
    after(general, failed('FACE', 'NO_MATCH')),
    ['allowed', 'allowed', CLOSED, 'VULNERABILITY_DECLARATION_REQUIRED', CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  [
    'general, face and LINE impossible',
    after(general, noFace, noPhone),
    ['allowed', 'allowed', CLOSED, 'VULNERABILITY_DECLARATION_REQUIRED', CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  ['general, declared', declared(general), ['allowed', EARLY, CLOSED, 'allowed', CLOSED, CLOSED, CLOSED, CLOSED]],
  [
    'general, declared, face failed',
    declared(after(general, failed('FACE'))),
    ['allowed', 'allowed', CLOSED, 'allowed', CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  ['special, nothing tried', special, ['allowed', 'allowed', 'allowed', EARLY, CLOSED, CLOSED, CLOSED, CLOSED]],
  [
    'special, LINE failed',
    after(special, failed('LINE_SELF')),
    ['allowed', 'allowed', 'allowed', EARLY, CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  [
    'special, face failed',
    after(special, failed('FACE')),
    ['allowed', 'allowed', 'allowed', EARLY, CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  [
    'special, LINE of oneself and face impossible',
    after(special, noPhone, noFace),
    ['allowed', 'allowed', 'allowed', 'allowed', CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  [
    'special, LINE of the family and face failed',
    after(special, failed('LINE_FAMILY'), failed('FACE')),
    ['allowed', 'allowed', 'allowed', 'allowed', CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  [
    'special, declared only',
    declared(special),
    ['allowed', 'allowed', 'allowed', EARLY, CLOSED, CLOSED, CLOSED, CLOSED],
  ],
  ['general care', hospital, [CLOSED, 'allowed', CLOSED, 'allowed', 'allowed', 'allowed', 'allowed', 'allowed']],
  [
    'general care, special group',
    childAtHospital,
    [CLOSED, 'allowed', 'allowed', 'allowed', 'allowed', 'allowed', 'allowed', 'allowed'],
  ],
] as const)('[INV-VER-3] [AUTH-17] [AUTH-18] [AUTH-23..29] [AUTH-45] %s', (_row, facts, cells) => {
  expect(columns.map((channel) => judged(facts, channel))).toEqual(cells);
});

test.each([
  ['general, first', general, 'FACE:NEXT LINE_SELF:LATER'],
  ['general, face failed', after(general, failed('FACE')), 'FACE:AVAILABLE LINE_SELF:NEXT'],
  ['general, both failed', after(general, failed('FACE'), failed('LINE_SELF')), 'FACE:NEXT LINE_SELF:AVAILABLE'],
  ['general, declared', declared(general), 'FACE:AVAILABLE LINE_SELF:LATER SMART_CARD:NEXT'],
  ['special, first', special, 'LINE_SELF:NEXT LINE_FAMILY:AVAILABLE FACE:AVAILABLE SMART_CARD:LATER'],
  [
    'special, stated to have no phone',
    { ...special, hasPhone: false },
    'LINE_SELF:AVAILABLE LINE_FAMILY:NEXT FACE:AVAILABLE SMART_CARD:LATER',
  ],
  [
    'special, recorded to have no phone',
    after(special, noPhone),
    'LINE_SELF:AVAILABLE LINE_FAMILY:NEXT FACE:AVAILABLE SMART_CARD:LATER',
  ],
  [
    'special, no phone and no family',
    after(special, noPhone, unavailable('LINE_FAMILY', 'NO_FAMILY_PRESENT')),
    'LINE_SELF:AVAILABLE LINE_FAMILY:AVAILABLE FACE:NEXT SMART_CARD:LATER',
  ],
  [
    'special, LINE is down',
    after(special, unavailable('LINE_SELF', 'SERVICE_DOWN')),
    'LINE_SELF:AVAILABLE LINE_FAMILY:AVAILABLE FACE:NEXT SMART_CARD:LATER',
  ],
  [
    'special, face tried first',
    after(special, noFace),
    'LINE_SELF:NEXT LINE_FAMILY:AVAILABLE FACE:AVAILABLE SMART_CARD:LATER',
  ],
  [
    'special, LINE and face exhausted',
    after(special, noPhone, noFace),
    'LINE_SELF:AVAILABLE LINE_FAMILY:AVAILABLE FACE:AVAILABLE SMART_CARD:NEXT',
  ],
  ['general care', hospital, 'SMART_CARD:NEXT THAID:AVAILABLE LINE_SELF:AVAILABLE PROXY:AVAILABLE'],
  [
    'general care, card unreadable',
    after(hospital, failed('SMART_CARD', 'CARD_UNREADABLE')),
    'SMART_CARD:AVAILABLE THAID:NEXT LINE_SELF:AVAILABLE PROXY:AVAILABLE',
  ],
] as const)('[AUTH-24] [AUTH-27] [AUTH-28] [AUTH-29] [AUTH-46] offered in order: %s', (_row, facts, expected) => {
  expect(offered(facts)).toBe(expected);
});

test('[AMB-02] [AUTH-25] the parameter closes LINE to the general group', () => {
  expect(offered(after(general, failed('FACE')), { generalLineSelfAllowed: false })).toBe('FACE:NEXT');
  expect(offered(after(special, noFace), { generalLineSelfAllowed: false })).toContain('LINE_SELF:NEXT');
});

test('[AUTH-26] a closed channel says why', () => {
  expect(refusals(general)).toEqual({
    LINE_SELF: EARLY,
    SMART_CARD: CLOSED,
    LINE_FAMILY: CLOSED,
    THAID: CLOSED,
    PROXY: CLOSED,
  });
  const card = decideFactors(after(special, noPhone), parameters).find(({ channel }) => channel === 'SMART_CARD');
  expect(card?.refusal?.detail).toEqual({ remaining: ['FACE'] });
});

test('[AUTH-47] [INV-VER-2] [FLOW-03] one successful channel is enough: everything after it is VISIT_ALREADY_VERIFIED', () => {
  const verified = after(general, failed('FACE'), { channel: 'LINE_SELF', result: 'SUCCEEDED' });
  for (const channel of columns) expect(judged(verified, channel)).toBe('VISIT_ALREADY_VERIFIED');
  expect(offered(verified)).toBe('');
});

test('face is tried faceMaxAttempts times; a camera that was down costs none', () => {
  const thrice = [failed('FACE'), failed('FACE'), failed('FACE')];
  expect(judged(after(general, noFace, ...thrice.slice(1)), 'FACE')).toBe('allowed');
  expect(judged(after(general, ...thrice), 'FACE')).toBe('FACE_ATTEMPTS_EXHAUSTED');
  expect(offered(after(general, ...thrice))).toBe('LINE_SELF:NEXT');
});

import { expect, test } from 'vitest';
import { hospital, NOW, OTHER_UNIT, person, read } from '../../testing/facts.ts';
import { judgeRead } from './judge-read.ts';

const STRICT = { probeMayIssue: false, agentSharedAcrossUnits: false };
const claim = {
  personId: person().personId as string | undefined,
  organisationId: hospital().organisationId,
  byPerson: false,
};

test.each([
  ['a card read a minute ago', read(), undefined],
  ['no such read', null, 'READ_NOT_FOUND'],
  ['of another unit', read({ organisation_id: OTHER_UNIT }), 'READ_OF_ANOTHER_UNIT'],
  ['of another person', read({ person_id: OTHER_UNIT }), 'READ_OF_ANOTHER_PERSON'],
  ['used up', read({ used_at: '2026-03-15T08:59:30+07:00' }), 'READ_USED'],
  ['ten minutes ago to the millisecond', read({ expires_at: NOW.toISOString() }), 'READ_EXPIRED'],
  ['a millisecond less', read({ expires_at: new Date(NOW.getTime() + 1).toISOString() }), undefined],
  ['typed, without a card', read({ source: 'PROBE' }), 'PROBE_MAY_NOT_ISSUE'],
  [
    'of another unit, used and typed: whose it is comes first',
    read({ organisation_id: OTHER_UNIT, used_at: '2026-03-15T08:59:30+07:00', source: 'PROBE' }),
    'READ_OF_ANOTHER_UNIT',
  ],
  [
    'used and expired: used comes first',
    read({ used_at: '2026-03-15T08:40:00+07:00', expires_at: '2026-03-15T08:45:00+07:00' }),
    'READ_USED',
  ],
] as const)('[AUTH-21] a card read: %s', (_what, found, expected) => {
  expect(judgeRead(found, claim, NOW, STRICT)?.code).toBe(expected);
});

test('[AUTH-21] a typed look-up may issue only where the parameter says so', () => {
  expect(judgeRead(read({ source: 'PROBE' }), claim, NOW, { ...STRICT, probeMayIssue: true })).toBeUndefined();
});

test('[AUTH-21] a shared agent serves desks of several units, never the software of another unit', () => {
  const shared = { ...STRICT, agentSharedAcrossUnits: true };
  const elsewhere = read({ organisation_id: OTHER_UNIT });
  expect(judgeRead(elsewhere, { ...claim, byPerson: true }, NOW, shared)).toBeUndefined();
  expect(judgeRead(elsewhere, { ...claim, byPerson: true }, NOW, STRICT)?.code).toBe('READ_OF_ANOTHER_UNIT');
  expect(judgeRead(elsewhere, claim, NOW, shared)?.code).toBe('READ_OF_ANOTHER_UNIT');
});

test('[AUTH-43] a look-up by card asks for no person: the card says who it is', () => {
  expect(judgeRead(read({ person_id: OTHER_UNIT }), { ...claim, personId: undefined }, NOW, STRICT)).toBeUndefined();
});

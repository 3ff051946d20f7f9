import { expect, test } from 'vitest';
import { ATTEMPT_REASONS, CHANNELS, judgeReason, PATHWAYS, reasonsFor } from './channels.ts';
import { POPULATION_GROUPS } from './population-group.ts';
import { PROXY_REASONS } from './proxy-reasons.ts';
import { CERTIFIER_KINDS, DIRECT_RELATIONS, LINE_RELATIONS, RELATIONS } from './relations.ts';
import { REVIEW_STATUSES, reviewStatusFor } from './review-status.ts';

test.each([
  ['FACE', 'UNAVAILABLE', ['SERVICE_DOWN', 'MEDICAL', 'CAMERA_DOWN']],
  ['FACE', 'FAILED', ['NO_MATCH', 'POOR_PICTURE']],
  ['LINE_SELF', 'UNAVAILABLE', ['NO_PHONE', 'NO_LINE_ACCOUNT', 'SERVICE_DOWN', 'MEDICAL']],
  ['LINE_FAMILY', 'UNAVAILABLE', ['NO_PHONE', 'NO_LINE_ACCOUNT', 'NO_FAMILY_PRESENT', 'SERVICE_DOWN']],
  ['SMART_CARD', 'UNAVAILABLE', ['SERVICE_DOWN', 'NO_CARD']],
  ['SMART_CARD', 'FAILED', ['CARD_UNREADABLE', 'OTHER_PERSON']],
  ['PROXY', 'UNAVAILABLE', []],
  ['API', 'UNAVAILABLE', []],
] as const)('[AMB-04] %s may be %s for exactly these reasons', (channel, result, reasons) => {
  expect(reasonsFor(channel, result)).toEqual(reasons);
});

test.each([
  ['FACE', 'UNAVAILABLE', 'NO_PHONE'],
  ['FACE', 'UNAVAILABLE', 'NO_MATCH'],
  ['FACE', 'FAILED', 'CAMERA_DOWN'],
  ['LINE_SELF', 'UNAVAILABLE', 'CAMERA_DOWN'],
  ['LINE_SELF', 'UNAVAILABLE', ''],
  ['LINE_SELF', 'UNAVAILABLE', undefined],
  ['SMART_CARD', 'FAILED', 'made up'],
] as const)('[AMB-04] [AUTH-18] %s %s because of "%s" is not believed', (channel, result, reason) => {
  expect(judgeReason(channel, result, reason)?.code).toBe('UNAVAILABLE_REASON_INVALID');
});

test('[AMB-04] every coded reason is accepted where it belongs', () => {
  for (const [reason, { channels, result }] of Object.entries(ATTEMPT_REASONS))
    for (const channel of channels) expect(judgeReason(channel, result, reason)).toBeUndefined();
});

test('[AMB-07] [AUTH-16] [AUTH-30] LINE takes father, mother and child; the card all direct relatives; neither a spouse', () => {
  expect(LINE_RELATIONS).toEqual(['FATHER', 'MOTHER', 'CHILD']);
  expect(DIRECT_RELATIONS).toEqual(expect.arrayContaining([...LINE_RELATIONS, 'GRANDPARENT', 'GRANDCHILD', 'SIBLING']));
  for (const outsider of ['SPOUSE', 'LEGAL_GUARDIAN', 'CARER', 'UNIT_STAFF'] as const)
    expect(DIRECT_RELATIONS).not.toContain(outsider);
});

test.each([
  ['INNOVATION', 'SMART_CARD', 'REQUIRED'],
  ['INNOVATION', 'FACE', 'NONE'],
  ['INNOVATION', 'LINE_SELF', 'NONE'],
  ['INNOVATION', 'LINE_FAMILY', 'NONE'],
  ['INNOVATION', 'BOOKED_QR', 'NONE'],
  ['GENERAL_CARE', 'SMART_CARD', 'NONE'],
  ['GENERAL_CARE', 'PROXY', 'NONE'],
  ['GENERAL_CARE', 'API', 'NONE'],
] as const)('[INV-VER-4] [AUTH-22] [AUTH-31] [FLOW-10] %s by %s: review %s', (pathway, channel, status) => {
  expect(reviewStatusFor(pathway, channel)).toBe(status);
});

test('[AUTH-45] every word of the table has a Thai and an English label', () => {
  const tables = [
    CHANNELS,
    PATHWAYS,
    POPULATION_GROUPS,
    ATTEMPT_REASONS,
    RELATIONS,
    CERTIFIER_KINDS,
    PROXY_REASONS,
    REVIEW_STATUSES,
  ];
  for (const [code, { th, en }] of tables.flatMap((table) => Object.entries(table))) {
    expect(th, code).toMatch(/[ก-๙]/);
    expect(en, code).toMatch(/^[A-Z]/);
  }
});

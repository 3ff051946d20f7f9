import { expect, test } from 'vitest';
import { decideFactors, judgeFactor } from './allowed-factors.ts';
import type { FactorAttempt } from './factor-evidence.ts';
import type { FactorFacts } from './factor-order.ts';

const parameters = { generalLineSelfAllowed: true, faceMaxAttempts: 3 };
const thirty: FactorFacts = { group: 'GENERAL', pathway: 'INNOVATION', attempts: [] };
const seventy: FactorFacts = { group: 'SPECIAL', pathway: 'INNOVATION', attempts: [] };
const seventyExhausted: FactorFacts = {
  ...seventy,
  attempts: [
    { channel: 'LINE_SELF', result: 'UNAVAILABLE', reason: 'NO_PHONE' },
    { channel: 'FACE', result: 'FAILED', reason: 'NO_MATCH' },
  ],
};
const atHospital: FactorFacts = { ...thirty, pathway: 'GENERAL_CARE' };
const adult = { isPatient: false, ageYears: 40, isDeceased: false };
const codeOf = (facts: FactorFacts, attempt: FactorAttempt): string | undefined =>
  judgeFactor(facts, attempt, parameters)?.code;

test('[INV-VER-14] scenario 13: a face of a person of 30 passes with GPS and is refused without', () => {
  expect(codeOf(thirty, { channel: 'FACE', gps: { latitude: 15.2, longitude: 104.8 } })).toBeUndefined();
  expect(codeOf(thirty, { channel: 'FACE' })).toBe('GPS_REQUIRED');
});

test('[AMB-02] [AUTH-25] scenario 14: LINE of a person of 30 opens after one failed face, and never for family', () => {
  expect(codeOf(thirty, { channel: 'LINE_SELF' })).toBe('OTHER_METHOD_NOT_EXHAUSTED');
  const faceFailed: FactorFacts = { ...thirty, attempts: [{ channel: 'FACE', result: 'FAILED', reason: 'NO_MATCH' }] };
  expect(codeOf(faceFailed, { channel: 'LINE_SELF' })).toBeUndefined();
  expect(codeOf(faceFailed, { channel: 'LINE_FAMILY', relation: 'CHILD' })).toBe('METHOD_NOT_ALLOWED_FOR_GROUP');
});

test.each([
  ['CHILD', undefined],
  ['FATHER', undefined],
  ['MOTHER', undefined],
  ['SPOUSE', 'RELATION_NOT_ALLOWED'],
  ['GRANDCHILD', 'RELATION_NOT_ALLOWED'],
  ['CARER', 'RELATION_NOT_ALLOWED'],
  ['SELF', 'RELATION_NOT_ALLOWED'],
  [undefined, 'RELATION_NOT_ALLOWED'],
] as const)('[AUTH-15] [AUTH-16] scenario 16: LINE of a woman of 70 scanned by %s: %s', (relation, expected) => {
  expect(codeOf(seventy, { channel: 'LINE_FAMILY', relation })).toBe(expected);
});

test.each([
  [undefined, undefined],
  ['SELF', undefined],
  ['CHILD', undefined],
  ['GRANDCHILD', undefined],
  ['SIBLING', undefined],
  ['OTHER_DIRECT_RELATIVE', undefined],
  ['SPOUSE', 'RELATION_NOT_ALLOWED'],
  ['CARER', 'RELATION_NOT_ALLOWED'],
  ['UNIT_STAFF', 'RELATION_NOT_ALLOWED'],
] as const)('[AUTH-19] [AUTH-30] [AMB-07] the card at an innovation unit inserted by %s: %s', (relation, expected) => {
  expect(codeOf(seventyExhausted, { channel: 'SMART_CARD', relation })).toBe(expected);
});

test('[AUTH-17] [AUTH-18] [AUTH-20] [AUTH-21] scenario 19: smart card misuse', () => {
  expect(codeOf(thirty, { channel: 'SMART_CARD' })).toBe('METHOD_NOT_ALLOWED_FOR_GROUP');
  expect(codeOf(seventy, { channel: 'SMART_CARD' })).toBe('OTHER_METHOD_NOT_EXHAUSTED');
  const self = { ...adult, isPatient: true };
  expect(codeOf(seventyExhausted, { channel: 'SMART_CARD', relation: 'CHILD', certifier: self })).toBe(
    'CERTIFIER_IS_PATIENT',
  );
});

test.each([
  [adult, undefined],
  [{ ...adult, ageYears: 17 }, 'CERTIFIER_TOO_YOUNG'],
  [{ ...adult, isDeceased: true }, 'CERTIFIER_DECEASED'],
] as const)('[INV-VER-5] whoever inserts the card for another: %o: %s', (certifier, expected) => {
  expect(codeOf(seventyExhausted, { channel: 'SMART_CARD', relation: 'CHILD', certifier })).toBe(expected);
});

test('[AMB-03] a declared face problem opens the card of a person of 30, stated before or with the attempt', () => {
  expect(codeOf(thirty, { channel: 'SMART_CARD', declaration: 'FACE_PROBLEM' })).toBeUndefined();
  expect(codeOf({ ...thirty, declaredVulnerable: true }, { channel: 'SMART_CARD' })).toBeUndefined();
  const faceFailed: FactorFacts = { ...thirty, attempts: [{ channel: 'FACE', result: 'FAILED' }] };
  expect(codeOf(faceFailed, { channel: 'SMART_CARD' })).toBe('VULNERABILITY_DECLARATION_REQUIRED');
});

test('[AUTH-05] [AUTH-41] general care takes the patient’s own card, not one brought by a relative', () => {
  expect(codeOf(atHospital, { channel: 'SMART_CARD' })).toBeUndefined();
  expect(codeOf(atHospital, { channel: 'SMART_CARD', relation: 'CHILD' })).toBe('RELATION_NOT_ALLOWED');
  expect(codeOf(atHospital, { channel: 'SMART_CARD', certifier: { ...adult, isPatient: true } })).toBe(
    'CERTIFIER_IS_PATIENT',
  );
});

const proofed = { lineProofed: true, qrValid: true };

test('[FLOW-07] [AMB-12] a valid QR of a proofed account is the first way, the walk-in ways stay open', () => {
  for (const facts of [thirty, seventy]) {
    const booked = { ...facts, booking: proofed };
    expect(codeOf(booked, { channel: 'BOOKED_QR', bookedQr: 'VALID' })).toBeUndefined();
    expect(decideFactors(booked, parameters)[0]).toEqual({ channel: 'BOOKED_QR', status: 'NEXT' });
  }
  expect(codeOf({ ...atHospital, booking: proofed }, { channel: 'BOOKED_QR' })).toBe('METHOD_NOT_ALLOWED_FOR_GROUP');
});

test.each([
  [{ lineProofed: false, qrValid: true }, 'VALID', 'BOOKER_NOT_PROOFED'],
  [{ lineProofed: true, qrValid: false }, 'VALID', 'QR_EXPIRED'],
  [proofed, 'EXPIRED', 'QR_EXPIRED'],
  [proofed, 'USED', 'QR_USED'],
  [proofed, 'WRONG_UNIT', 'QR_WRONG_UNIT'],
  [undefined, 'WRONG_UNIT', 'QR_WRONG_UNIT'],
  [undefined, 'VALID', 'QR_EXPIRED'],
  [undefined, undefined, 'QR_EXPIRED'],
] as const)('[AMB-12] booking %o and a scan that says %s: %s', (booking, bookedQr, expected) => {
  expect(codeOf({ ...thirty, booking }, { channel: 'BOOKED_QR', bookedQr })).toBe(expected);
});

test('[AMB-12] [FLOW-07] an unproofed booker is offered the walk-in ways', () => {
  const decisions = decideFactors({ ...thirty, booking: { lineProofed: false, qrValid: true } }, parameters);
  expect(decisions[0]).toMatchObject({ channel: 'BOOKED_QR', status: 'REFUSED' });
  expect(decisions[1]).toEqual({ channel: 'FACE', status: 'NEXT' });
});

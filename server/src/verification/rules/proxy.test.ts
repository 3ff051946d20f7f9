import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Certifier, judgeProxy, type ProxyCertification } from './proxy.ts';
import { PROXY_REASONS, type ProxyReason, preselectedProxyReason, proxyReasonsFor } from './proxy-reasons.ts';
import { CERTIFIER_KINDS, type CertifierKind, RELATIONS, RELATIONS_OF_CERTIFIER, type Relation } from './relations.ts';

const mother: Certifier = {
  kind: 'GUARDIAN',
  relation: 'MOTHER',
  means: 'THAID_QR',
  isPatient: false,
  ageYears: 34,
  isDeceased: false,
  isActiveAtUnit: false,
};
const staff: Certifier = {
  ...mother,
  kind: 'STAFF',
  relation: 'UNIT_STAFF',
  means: 'CERTIFIER_CARD',
  isActiveAtUnit: true,
};

const codeOf = (certification: Partial<ProxyCertification>): string | undefined =>
  judgeProxy({ reason: 'ACCIDENT', patientAgeYears: 30, declaredNoCard: false, certifier: mother, ...certification })
    ?.code;

// Scenario 17: a child of 6 and one of 14 who turns 15 tomorrow, the mother with her ThaiD.
test.each([
  ['CHILD_UNDER_7', 6, false, undefined],
  ['CHILD_UNDER_7', 7, false, 'PROXY_REASON_AGE_MISMATCH'],
  ['CHILD_UNDER_7', 14, false, 'PROXY_REASON_AGE_MISMATCH'],
  ['CHILD_UNDER_7', 14, true, 'PROXY_REASON_AGE_MISMATCH'],
  ['CHILD_UNDER_7', undefined, false, 'PROXY_REASON_AGE_MISMATCH'],
  ['CHILD_UNDER_15_OR_NO_CARD', 6, false, undefined],
  ['CHILD_UNDER_15_OR_NO_CARD', 14, false, undefined],
  ['CHILD_UNDER_15_OR_NO_CARD', 15, false, 'PROXY_REASON_AGE_MISMATCH'],
  ['CHILD_UNDER_15_OR_NO_CARD', 15, true, undefined],
  ['CHILD_UNDER_15_OR_NO_CARD', undefined, true, undefined],
  ['CHILD_UNDER_15_OR_NO_CARD', undefined, false, 'PROXY_REASON_AGE_MISMATCH'],
  ['ACCIDENT', 40, false, undefined],
  ['UNCONSCIOUS', undefined, false, undefined],
  ['CARD_WITHOUT_CHIP', 80, false, undefined],
  ['CONSCRIPT_OR_PRISONER', 21, false, undefined],
  ['CARD_BY_PROXY', 70, false, 'PROXY_REASON_NOT_ALLOWED'],
  [undefined, 6, false, 'PROXY_REASON_REQUIRED'],
] as const)(
  '[PROXY-01..09] [AMB-31] [INV-VER-6] scenario 17: reason %s, age %s, no card %s: %s',
  (reason, patientAgeYears, declaredNoCard, expected) => {
    expect(codeOf({ reason, patientAgeYears, declaredNoCard })).toBe(expected);
  },
);

test.each([
  ['nobody', undefined, 'CERTIFIER_REQUIRED'],
  ['a kind not chosen', { ...mother, kind: undefined }, 'CERTIFIER_REQUIRED'],
  ['nothing scanned', { ...mother, means: undefined }, 'CERTIFIER_REQUIRED'],
  ['the patient’s card only', { ...mother, means: 'PATIENT_CARD' }, 'CERTIFIER_REQUIRED'],
  ['LINE only', { ...mother, means: 'LINE' }, 'CERTIFIER_REQUIRED'],
  ['no relation', { ...mother, relation: undefined }, 'RELATION_NOT_ALLOWED'],
  ['the patient', { ...mother, isPatient: true }, 'CERTIFIER_IS_PATIENT'],
  ['somebody of 17', { ...mother, ageYears: 17 }, 'CERTIFIER_TOO_YOUNG'],
  ['somebody of 18', { ...mother, ageYears: 18 }, undefined],
  ['a deceased person', { ...mother, isDeceased: true }, 'CERTIFIER_DECEASED'],
  ['the mother with her own card', { ...mother, means: 'CERTIFIER_CARD' }, undefined],
] as const)('[PROXY-10..25] [INV-VER-5] certified by %s: %s', (_who, certifier, expected) => {
  expect(codeOf({ certifier })).toBe(expected);
});

test.each([
  ['ACCIDENT', false, undefined],
  ['UNCONSCIOUS', false, undefined],
  ['CONSCRIPT_OR_PRISONER', false, undefined],
  ['CHILD_UNDER_15_OR_NO_CARD', true, undefined],
  ['CHILD_UNDER_15_OR_NO_CARD', false, 'STAFF_CERTIFIER_NOT_ALLOWED'],
  ['CHILD_UNDER_7', false, 'STAFF_CERTIFIER_NOT_ALLOWED'],
  ['CARD_WITHOUT_CHIP', false, 'STAFF_CERTIFIER_NOT_ALLOWED'],
] as const)('[AMB-30] [PROXY-24] [INV-VER-7] staff certify %s (no card %s): %s', (reason, declaredNoCard, expected) => {
  expect(codeOf({ reason, declaredNoCard, patientAgeYears: 5, certifier: staff })).toBe(expected);
});

test('[AMB-30] [INV-VER-7] staff of another unit certify nothing', () => {
  expect(codeOf({ reason: 'ACCIDENT', certifier: { ...staff, isActiveAtUnit: false } })).toBe(
    'STAFF_CERTIFIER_NOT_ALLOWED',
  );
});

const kinds = Object.keys(CERTIFIER_KINDS) as CertifierKind[];
const relations = Object.keys(RELATIONS) as Relation[];

test.each(kinds.flatMap((kind) => relations.map((relation) => [kind, relation] as const)))(
  '[AMB-07] [PROXY-25] [ROLE-16] [ROLE-17] [ROLE-18] [ROLE-19] %s with relation %s',
  (kind, relation) => {
    const certifier: Certifier = { ...mother, kind, relation, isActiveAtUnit: true };
    const fits = RELATIONS_OF_CERTIFIER[kind].includes(relation);
    expect(codeOf({ certifier })).toBe(fits ? undefined : 'RELATION_NOT_ALLOWED');
  },
);

test('[AMB-07] a spouse certifies as a carer only, staff as staff only', () => {
  const kindsOf = (relation: Relation) => kinds.filter((kind) => RELATIONS_OF_CERTIFIER[kind].includes(relation));
  expect(kindsOf('SPOUSE')).toEqual(['CARER']);
  expect(kindsOf('UNIT_STAFF')).toEqual(['STAFF']);
  expect(kindsOf('LEGAL_GUARDIAN')).toEqual(['GUARDIAN', 'CARER']);
});

test('[AMB-03] the list of reasons depends on the pathway', () => {
  expect(proxyReasonsFor('INNOVATION')).toEqual(['CARD_BY_PROXY']);
  expect(proxyReasonsFor('GENERAL_CARE')).toHaveLength(6);
});

test.each([
  [0, 'CHILD_UNDER_7'],
  [6, 'CHILD_UNDER_7'],
  [7, 'CHILD_UNDER_15_OR_NO_CARD'],
  [14, 'CHILD_UNDER_15_OR_NO_CARD'],
  [15, undefined],
  [undefined, undefined],
] as const)('[AMB-31] at age %s the narrower reason is preselected: %s', (age, reason) => {
  expect(preselectedProxyReason(age)).toBe(reason);
});

test('[INV-VER-5] no certification passes without a reason, or by a minor, the dead or the patient', () => {
  const anyCertifier = fc.record<Certifier>({
    kind: fc.constantFrom(...kinds, undefined),
    relation: fc.constantFrom(...relations, undefined),
    means: fc.constantFrom('THAID_QR', 'CERTIFIER_CARD', 'PATIENT_CARD', 'LINE', undefined),
    isPatient: fc.boolean(),
    ageYears: fc.integer({ min: 0, max: 100 }),
    isDeceased: fc.boolean(),
    isActiveAtUnit: fc.boolean(),
  });
  const anyCertification = fc.record<ProxyCertification>({
    reason: fc.constantFrom(...(Object.keys(PROXY_REASONS) as ProxyReason[]), undefined),
    patientAgeYears: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    declaredNoCard: fc.boolean(),
    certifier: fc.option(anyCertifier, { nil: undefined }),
  });
  fc.assert(
    fc.property(anyCertification, (certification) => {
      const { reason, certifier } = certification;
      fc.pre(judgeProxy(certification) === undefined);
      expect(reason).toBeDefined();
      expect(certifier).toMatchObject({ isPatient: false, isDeceased: false });
      expect(certifier?.ageYears).toBeGreaterThanOrEqual(18);
      if (certifier?.kind === 'STAFF') expect(certifier.isActiveAtUnit).toBe(true);
    }),
    { numRuns: 300, maxSkipsPerRun: 1000 },
  );
});

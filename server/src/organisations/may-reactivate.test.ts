import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountActor, AUTHORITY_SCOPES, PRINCIPALS, PUBLIC_ACTOR } from '../platform/actor.ts';
import { mayReactivate } from './may-reactivate.ts';

const holder: AccountActor = {
  kind: 'ACCOUNT',
  accountId: 'a',
  displayName: 'ผู้ทดสอบ',
  sessionId: 's',
  level: 'L1',
  organisationId: 'o',
  hcode: '99812',
  regionNo: 10,
  roles: ['HOLDER'],
  personId: 'p',
  origin: 'SELF',
  proofed: true,
  scopes: ['MANAGE_BASIC_DATA'],
};

test.each([
  ['the holder with an account of his own', {}, undefined],
  ['the delegate', { roles: ['DELEGATE'] as const }, undefined],
  ['RACT-03 an account made by the unit', { origin: 'ADMIN_CREATED' as const }, 'ACCOUNT_TYPE_NOT_ELIGIBLE'],
  ['RACT-03 an account made by the agency', { origin: 'NHSO_CREATED' as const }, 'ACCOUNT_TYPE_NOT_ELIGIBLE'],
  ['RACT-04 a legacy account', { origin: 'DATA_CENTER_LEGACY' as const }, 'ACCOUNT_TYPE_NOT_ELIGIBLE'],
  ['RACT-02 without ThaiD', { proofed: false }, 'ACCOUNT_TYPE_NOT_ELIGIBLE'],
  ['RACT-05 without a grant', { roles: [], scopes: [] }, 'AUTHORITY_NOT_APPROVED'],
  ['RACT-05 a grant without the scope', { scopes: ['APPEAL'] as const }, 'AUTHORITY_NOT_APPROVED'],
  ['ORG-17 an assignee', { roles: [], scopes: ['MANAGE_BASIC_DATA'] as const }, 'AUTHORITY_NOT_APPROVED'],
  ['acting for nobody', { organisationId: undefined }, 'AUTHORITY_NOT_APPROVED'],
])('[INV-PRV-1] %s', (_who, change, code) => {
  expect(mayReactivate({ ...holder, ...change })?.code).toBe(code);
});

test('[RACT-06] [AMB-11] [INV-PRV-1] whatever roles are added, the origin alone keeps an account out', () => {
  const roles = fc.subarray([...PRINCIPALS]);
  const scopes = fc.subarray([...AUTHORITY_SCOPES]);
  const origin = fc.constantFrom('ADMIN_CREATED' as const, 'NHSO_CREATED' as const, 'DATA_CENTER_LEGACY' as const);
  fc.assert(
    fc.property(roles, scopes, origin, fc.boolean(), (r, s, o, proofed) => {
      const answer = mayReactivate({ ...holder, roles: r, scopes: s, origin: o, proofed });
      expect(answer?.code).toBe('ACCOUNT_TYPE_NOT_ELIGIBLE');
    }),
  );
  expect(mayReactivate(PUBLIC_ACTOR)?.code).toBe('ACCOUNT_TYPE_NOT_ELIGIBLE');
});

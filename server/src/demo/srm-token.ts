import type { AccountActor } from '../platform/actor.ts';
import { newId } from '../platform/database/index.ts';
import { accountId, organisationId, personId } from './ids.ts';
import { DEMO_ACCOUNTS, DEMO_UNITS } from './world/index.ts';

const registrarAt = (hcode: string) =>
  DEMO_ACCOUNTS.find((account) => account.hcode === hcode && account.roles.includes('REGISTRAR'));

export const demoRegistrarName = (hcode: string): string | null => registrarAt(hcode)?.username ?? null;

/** The registrar of a unit of the demo world, as if he had just signed in with his card; undefined for a unit without one. */
export function demoRegistrar(hcode: string): AccountActor | undefined {
  const account = registrarAt(hcode);
  if (!account) return undefined;
  return {
    kind: 'ACCOUNT',
    accountId: accountId(account.username),
    displayName: account.displayName,
    sessionId: newId(),
    level: 'L2',
    organisationId: organisationId(hcode),
    hcode,
    regionNo: DEMO_UNITS.find((unit) => unit.hcode === hcode)?.regionNo,
    roles: ['REGISTRAR'],
    personId: personId(account.pid),
    origin: account.origin,
    proofed: account.proofed,
    scopes: [],
  };
}

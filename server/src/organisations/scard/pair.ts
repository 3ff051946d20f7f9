import { scardAccessMinutes, scardKeyDays, signingKey, signToken } from '../../identity/index.ts';
import { findPersonById } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import type { UnitFace } from '../model.ts';
import type { ScardRow } from './actor.ts';

/** What programs read of the registrar and his unit in an access token (SRM wire 1.8); `source` and the types are our own words. */
async function claimsOf(db: Queryable, row: ScardRow & { organisation: UnitFace }) {
  const person = row.personId ? await findPersonById(db, row.personId) : undefined;
  return {
    sub: row.accountId,
    preferred_username: row.username,
    name: row.displayName,
    nameTh: row.displayName,
    ...(person ? { personalId: person.citizenId } : {}),
    userId: row.accountId,
    source: 'SMC',
    organization: { id: row.organisation.hcode, orgType: 'H', name: row.organisation.name, fromType: 'SMC' },
    realm_access: { roles: ['registrar'] },
  };
}

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly accessExpiresAt: Date;
  readonly refreshExpiresAt: Date;
}

/** Signs both tokens of a family, within the transaction that knows of them. The access token never outlives what it can be refreshed by. */
export async function signPair(
  tx: Queryable,
  row: ScardRow & { organisation: UnitFace },
  made: {
    issuer: string;
    accessId: string;
    refreshId: string;
    now: Date;
    parameters: ParameterView;
  },
): Promise<TokenPair> {
  const { issuer, now, parameters } = made;
  const days = parameters.get(scardKeyDays);
  const accessKey = await signingKey(tx, 'ACCESS', now, days);
  const refreshKey = await signingKey(tx, 'REFRESH', now, days);
  const refreshExpiresAt = new Date(row.expiresAt);
  const soon = now.getTime() + parameters.get(scardAccessMinutes) * 60_000;
  const accessExpiresAt = new Date(Math.min(soon, refreshExpiresAt.getTime()));
  const common = { familyId: row.familyId, issuer, issuedAt: now };
  const access = { ...common, id: made.accessId, expiresAt: accessExpiresAt, more: await claimsOf(tx, row) };
  const refresh = { ...common, id: made.refreshId, expiresAt: refreshExpiresAt, more: { sub: row.accountId } };
  return {
    accessToken: await signToken('ACCESS', accessKey, access),
    refreshToken: await signToken('REFRESH', refreshKey, refresh),
    accessExpiresAt,
    refreshExpiresAt,
  };
}

import { refuseIdentity } from '../../identity/index.ts';
import type { AccountActor } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { refuseAuthority } from './refusals.ts';
import { findAuthorityUnit, findGrant, type GrantRow, lockGrant } from './store/grants.ts';
import type { By } from './store/history.ts';
import type { Viewer } from './view.ts';

type Call = Pick<Context, 'actor' | 'parameters' | 'today'>;

/** Somebody signed in who acts for an organisation. */
export type Applicant = AccountActor & { readonly organisationId: string };

export function applicantOf({ actor }: Call): Applicant | Refusal {
  if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
  const { organisationId } = actor;
  return organisationId === undefined ? refuseAuthority('ORGANISATION_NOT_CHOSEN') : { ...actor, organisationId };
}

/** Whether this kind of account may hand in authority data at all: made by its person, who proved himself (RACT-02, ORG-24). */
export const accountRefusal = (actor: AccountActor): Refusal | undefined =>
  actor.origin === 'SELF' && actor.proofed && actor.personId !== undefined
    ? undefined
    : refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');

/** Somebody who may hand in authority data for the organisation he acts for. */
export function eligibleApplicantOf(call: Call): (Applicant & { readonly personId: string }) | Refusal {
  if (call.actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
  const { personId } = call.actor;
  const notEligible = accountRefusal(call.actor);
  if (notEligible || personId === undefined) return notEligible ?? refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');
  const actor = applicantOf(call);
  return isRefusal(actor) ? actor : { ...actor, personId };
}

/** Who an applicant is in the history. */
export const byApplicant = (actor: AccountActor): By => ({
  side: 'APPLICANT',
  accountId: actor.accountId,
  name: actor.displayName,
  office: null,
});

export const BY_CLOCK: By = { side: 'SYSTEM', accountId: null, name: 'Sitthi', office: null };

export const viewerOf = (call: Call, actor: AccountActor, as: Viewer['as']): Viewer => ({
  accountId: actor.accountId,
  as,
  parameters: call.parameters,
  today: call.today,
});

/** One's own data for the unit one acts for, locked; of anybody else's nothing is said, not even that they exist. */
export async function lockOwnGrant(tx: Queryable, actor: Applicant, grantId: string): Promise<GrantRow | Refusal> {
  const grant = await lockGrant(tx, grantId);
  return grant && grant.accountId === actor.accountId && grant.organisationId === actor.organisationId
    ? grant
    : refuseAuthority('GRANT_NOT_FOUND');
}

/** Data one may read: one's own, and as holder of the unit those that were submitted for it. */
export async function readableGrant(
  db: Queryable,
  actor: Applicant,
  grantId: string,
): Promise<{ grant: GrantRow; as: Viewer['as'] } | Refusal> {
  const grant = await findGrant(db, grantId);
  if (!grant || grant.organisationId !== actor.organisationId) return refuseAuthority('GRANT_NOT_FOUND');
  if (grant.accountId === actor.accountId) return { grant, as: 'APPLICANT' };
  return actor.roles.includes('HOLDER') && grant.submittedAt !== null
    ? { grant, as: 'HOLDER' }
    : refuseAuthority('GRANT_NOT_FOUND');
}

/** An officer of a region, with his office. */
export interface RegionOfficer {
  readonly actor: AccountActor;
  readonly regionNo: number;
  readonly office: string;
  readonly by: By;
}

/** The officer who calls, and the office he acts for; outside a region there is nothing for him. */
export async function officerOf(ctx: Call & Pick<Context, 'db'>): Promise<RegionOfficer | Refusal> {
  const { actor } = ctx;
  if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
  const unit = actor.organisationId === undefined ? undefined : await findAuthorityUnit(ctx.db, actor.organisationId);
  if (unit?.kind !== 'REGION_OFFICE' || unit.regionNo === null || !actor.roles.includes('REGION_OFFICER'))
    return refuseAuthority('GRANT_NOT_FOUND');
  const by: By = { side: 'REGION', accountId: actor.accountId, name: actor.displayName, office: unit.name };
  return { actor, regionNo: unit.regionNo, office: unit.name, by };
}

/** A case of the officer's own region that was submitted once (INV-ORG-2). */
export const ofRegion = (grant: GrantRow | undefined, officer: RegionOfficer): GrantRow | Refusal =>
  grant && grant.regionNo === officer.regionNo && grant.submittedAt !== null
    ? grant
    : refuseAuthority('GRANT_NOT_FOUND');

import { isCentral, type RegisterActor } from './call.ts';

/** Whose requests are looked at: a unit's, a region's, or everybody's. */
export type RegisterScope = { readonly organisationId: string } | { readonly regionNo: number } | 'ALL';

/** What somebody sees: the central office everything, an officer his region, a registrar what his unit asked for. */
export function scopeOf(actor: RegisterActor): RegisterScope {
  if (isCentral(actor)) return 'ALL';
  return actor.roles.includes('REGION_OFFICER') && actor.regionNo !== undefined
    ? { regionNo: actor.regionNo }
    : { organisationId: actor.organisationId };
}

/** True when a request lies within a scope. */
export function within(
  row: { readonly organisationId: string; readonly regionNo: number | null },
  scope: RegisterScope,
): boolean {
  if (scope === 'ALL') return true;
  return 'regionNo' in scope ? row.regionNo === scope.regionNo : row.organisationId === scope.organisationId;
}

/** A scope as the two conditions of a statement: null asks nothing. */
export const scopeValues = (scope: RegisterScope): [organisationId: string | null, regionNo: number | null] => [
  scope !== 'ALL' && 'organisationId' in scope ? scope.organisationId : null,
  scope !== 'ALL' && 'regionNo' in scope ? scope.regionNo : null,
];

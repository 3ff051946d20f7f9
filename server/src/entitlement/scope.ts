import type { RegisterActor } from '../call.ts';
import { isCentral } from '../call.ts';
import type { ReleaseScope } from './store/releases.ts';

/** What somebody sees: the central office everything, an officer his region, a registrar what his unit asked for. */
export function scopeOf(actor: RegisterActor): ReleaseScope {
  if (isCentral(actor)) return 'ALL';
  return actor.roles.includes('REGION_OFFICER') && actor.regionNo !== undefined
    ? { regionNo: actor.regionNo }
    : { organisationId: actor.organisationId };
}

import { getUnits } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { Registration, RightsOn } from '../model.ts';

/** Rights as `entitlement.api_rights_on` answers them: the units of the registration are ids. */
export type RightsRow = Omit<RightsOn, 'registration'> & {
  readonly registration:
    | (Omit<Registration, 'primaryUnit' | 'regularUnit' | 'referralUnit'> & {
        readonly primaryUnit: string | null;
        readonly regularUnit: string | null;
        readonly referralUnit: string | null;
      })
    | null;
};

/** The rights with code and name of each unit in the place of its id. */
export async function nameUnits(db: Queryable, rights: RightsRow | null): Promise<RightsOn | null> {
  if (!rights?.registration) return rights && { ...rights, registration: null };
  const { primaryUnit, regularUnit, referralUnit } = rights.registration;
  const units = await getUnits(db, [primaryUnit, regularUnit, referralUnit]);
  const named = (id: string | null) => (id && units.get(id)) || null;
  return {
    ...rights,
    registration: {
      ...rights.registration,
      primaryUnit: named(primaryUnit),
      regularUnit: named(regularUnit),
      referralUnit: named(referralUnit),
    },
  };
}

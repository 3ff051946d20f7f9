import { getUnits } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { Fund, Registration, RightsOn } from '../model.ts';

/** Rights as `entitlement.api_rights` answers them: the funds in no order, the units of the registration as ids. */
export type RightsRow = Omit<RightsOn, 'registration'> & {
  readonly registration:
    | (Omit<Registration, 'primaryUnit' | 'regularUnit' | 'referralUnit'> & {
        readonly primaryUnit: string | null;
        readonly regularUnit: string | null;
        readonly referralUnit: string | null;
      })
    | null;
};

/** The effective fund first, then the newest. */
function inOrder(funds: readonly Fund[]): readonly Fund[] {
  if (funds.length < 2) return funds;
  return funds.toSorted((a, b) => Number(b.isMain) - Number(a.isMain) || b.start.localeCompare(a.start));
}

/** The rights in their order, with code and name of each unit in the place of its id. */
export async function nameUnits(db: Queryable, rights: RightsRow | null): Promise<RightsOn | null> {
  if (!rights) return null;
  const funds = inOrder(rights.funds);
  if (!rights.registration) return { funds, registration: null };
  const { primaryUnit, regularUnit, referralUnit } = rights.registration;
  const units = await getUnits(db, [primaryUnit, regularUnit, referralUnit]);
  const named = (id: string | null) => (id && units.get(id)) || null;
  return {
    funds,
    registration: {
      ...rights.registration,
      primaryUnit: named(primaryUnit),
      regularUnit: named(regularUnit),
      referralUnit: named(referralUnit),
    },
  };
}

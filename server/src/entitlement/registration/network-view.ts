import { z } from 'zod';
import { findProvince, getUnits, unitRef, unitRefSchema } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { twoLanguages } from '../check/view.ts';
import type { Network } from './model.ts';

/** A network as it is chosen from a list. */
export const networkViewSchema = z.object({
  networkId: z.string(),
  primaryUnit: unitRefSchema.nullable(),
  regularUnit: unitRefSchema.nullable(),
  referralUnit: unitRefSchema.nullable(),
  provinceCode: z.string(),
  provinceName: twoLanguages,
});
export type NetworkView = z.infer<typeof networkViewSchema>;

/** Networks with the names of their units. */
export async function networkViews(db: Queryable, networks: readonly Network[]): Promise<NetworkView[]> {
  const units = await getUnits(
    db,
    networks.flatMap(({ primaryUnit, regularUnit, referralUnit }) => [primaryUnit, regularUnit, referralUnit]),
  );
  return networks.map(({ networkId, primaryUnit, regularUnit, referralUnit, provinceCode }) => {
    const province = findProvince(provinceCode);
    return {
      networkId,
      primaryUnit: unitRef(units.get(primaryUnit)),
      regularUnit: unitRef(units.get(regularUnit)),
      referralUnit: unitRef(units.get(referralUnit)),
      provinceCode,
      provinceName: { th: province?.th ?? provinceCode, en: province?.en ?? provinceCode },
    };
  });
}

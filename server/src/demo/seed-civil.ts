import { insertDiseases } from '../entitlement/index.ts';
import { insertCivilRecords } from '../persons/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import { organisationId, personId, WORLD_START } from './ids.ts';
import { type DemoPerson, inventAddresses } from './world/index.ts';

/** Who stands in which disease registry, and at which unit; HIV is told to that unit alone. */
const DISEASES: readonly (readonly [scenario: string, code: string, hcode: string])[] = [
  ['ELDER_70', 'DM', '99801'],
  ['ELDER_70', 'HT', '99801'],
  ['WEL_DISABLED', 'KIDNEY', '99803'],
  ['OFC_50', 'CANCER', '99801'],
  ['CHILD_14', 'THALASSEMIA', '99801'],
  ['WEL_LOW_INCOME', 'HIV', '99801'],
  ['WEL_LOW_INCOME', 'HT', '99802'],
];

/** What the civil registration and the disease registries know of the persons with a story. */
export async function seedCivil(tx: Queryable, people: readonly DemoPerson[]): Promise<void> {
  await insertCivilRecords(
    tx,
    people.map(({ pid, provinceCode }) => ({
      personId: personId(pid),
      ...inventAddresses(pid, provinceCode),
      syncedAt: null,
    })),
  );
  await insertDiseases(
    tx,
    DISEASES.flatMap(([scenario, code, hcode]) =>
      people
        .filter((one) => one.scenario === scenario)
        .map(({ pid }) => ({
          personId: personId(pid),
          code,
          registeredOn: WORLD_START,
          organisationId: organisationId(hcode),
        })),
    ),
  );
}

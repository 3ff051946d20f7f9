import { type CivilPerson, type RunningCivilRegistry, serveCivilRegistry } from '@sitthi/simulators';
import { inventAddresses, namedPersons } from '../demo/world/index.ts';
import { SCENARIO_NOW } from './house.ts';

export interface TestCivilRegistry {
  readonly simulator: RunningCivilRegistry;
  /** For `testHouse({ env })`. */
  readonly env: Record<string, string>;
  close(): Promise<void>;
}

/** The civil registration for a test house, in this process, with the persons that have a story. Start before the house, close after it. */
export async function testCivilRegistry(): Promise<TestCivilRegistry> {
  const people = namedPersons(SCENARIO_NOW.slice(0, 10)).map((one): [string, CivilPerson] => [
    one.pid,
    {
      title: one.title,
      firstName: one.firstName,
      lastName: one.lastName,
      sex: one.sex,
      birth: one.birthDate,
      nationality: one.nationality,
      deathDate: one.deathDate ?? null,
      ...inventAddresses(one.pid, one.provinceCode),
    },
  ]);
  const simulator = await serveCivilRegistry({ host: '127.0.0.1', port: 0, load: async () => new Map(people) });
  return { simulator, env: { CIVIL_REGISTRY_URL: simulator.url }, close: () => simulator.close() };
}

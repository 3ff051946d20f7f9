import { inServer } from './databases.ts';
import type { TestHouse } from './house.ts';

/** Makes every row of a table that does not fulfil `allowed` impossible to write, until it is taken back: as a rule that a row breaks. */
export async function poison(house: TestHouse, table: string, allowed: string): Promise<() => Promise<void>> {
  const ask = (text: string) =>
    inServer(house.connectionString, async (client) => void (await client.query(`alter table ${table} ${text}`)));
  await ask(`add constraint poison check (${allowed}) not valid`);
  return () => ask('drop constraint poison');
}

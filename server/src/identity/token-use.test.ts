import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { sha256 } from './index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

/** Whether a commit waits for the disk, within the transaction after `text` and in the next one. */
async function waits(text: string, values: unknown[]): Promise<[string, string]> {
  const client = await house.database.pool.connect();
  const shown = async () =>
    (await client.query<{ synchronous_commit: string }>('show synchronous_commit')).rows[0]?.synchronous_commit ?? '';
  try {
    await client.query('begin');
    await client.query(text, values);
    const inside = await shown();
    await client.query('commit');
    return [inside, await shown()];
  } finally {
    client.release();
  }
}

test('[SYS-27] the count of a token’s calls is not waited for, whatever is written next is', async () => {
  const hash = sha256(house.token('99801'));
  expect(await waits('select identity.api_use_token($1, $2)', [hash, new Date()])).toEqual(['off', 'on']);
  const { rows } = await house.database.pool.query<{ calls: number }>(
    'select calls from identity.api_token_use u join identity.api_token t using (token_id) where token_hash = $1',
    [hash],
  );
  expect(rows).toEqual([{ calls: 1 }]);
});

test('[INV-ENT-10] the audit of a look-up is on the disk before its answer leaves', async () => {
  const text = 'select entitlement.api_look_up($1, $2, $3, $4, null, $5, $6, $7, $8)';
  const values = [
    '1990000000019',
    '2026-03-15',
    new Date(),
    'token:test',
    'entitlement.lookUpRights',
    'TEST',
    'test',
    '{}',
  ];
  expect(await waits(text, values)).toEqual(['on', 'on']);
});

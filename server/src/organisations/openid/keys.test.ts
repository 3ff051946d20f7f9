import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideClient } from '../../testing/outside-client.ts';
import { enter, type SignOnHouse, signOnHouse } from '../../testing/sign-on-house.ts';
import { providerKeys } from './keys.ts';

const DAY = 86_400;

let at: SignOnHouse;
beforeAll(async () => {
  at = await signOnHouse();
});
afterAll(() => at.close());

const published = async (): Promise<string[]> => {
  const { keys } = (await (await fetch(`${at.issuer}/jwks`)).json()) as { keys: Record<string, string>[] };
  for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  return keys.map((key) => key.kid ?? '');
};

/** The key an ID token of now is signed with. */
async function signedBy(): Promise<{ kid: string; idToken: string }> {
  const client = await outsideClient(at.issuer);
  const { tokens } = await enter(client, await at.browserOf('desk.hospital'));
  const idToken = tokens.id_token ?? '';
  return { kid: decodeProtectedHeader(idToken).kid ?? '', idToken };
}

test('keys change by themselves: published a day before they sign, gone when nothing of theirs is valid', async () => {
  const first = await signedBy();
  expect(await published()).toEqual([first.kid]);
  at.later(88 * DAY);
  expect(await published()).toHaveLength(1);
  at.later(89 * DAY);
  const both = await published();
  expect(both).toHaveLength(2);
  expect((await signedBy()).kid).toBe(first.kid);
  at.later(90 * DAY);
  const second = await signedBy();
  expect(second.kid).not.toBe(first.kid);
  expect(both).toContain(second.kid);
  const verified = await jwtVerify(first.idToken, createRemoteJWKSet(new URL(`${at.issuer}/jwks`)), {
    issuer: at.issuer,
    algorithms: ['RS256'],
    currentDate: new Date(),
  });
  expect(verified.payload.aud).toBe('sandbox-client');
  at.later(92 * DAY);
  expect(await published()).toEqual([second.kid]);
});

test('a key that others may know is replaced at once; ten processes make one and the same', async () => {
  at.later(93 * DAY);
  const [before] = await published();
  const now = at.house.engine.clock();
  await providerKeys(at.house.database, now, 90, true);
  at.later(93 * DAY + 6);
  const { kid } = await signedBy();
  expect(kid).not.toBe(before);
  expect(await published()).toEqual([kid]);
  await at.house.database.query({ text: 'delete from organisations.openid_key', values: [] });
  const made = await Promise.all(Array.from({ length: 10 }, () => providerKeys(at.house.database, now, 90)));
  expect(new Set(made.map(({ signing }) => signing.map((key) => key.kid).join())).size).toBe(1);
});

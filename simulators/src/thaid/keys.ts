import { generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto';

export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
  readonly jwk: JsonWebKey & { kid: string; alg: string; use: string };
}

/** A fresh P-256 key: a simulator that starts anew has rotated its keys. */
export function newKey(kid: string): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { kid, key: privateKey, jwk: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' } };
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A compact JWT; only the faults need one that the library did not make. */
export function signed(payload: object, { kid, key }: Pick<SigningKey, 'kid' | 'key'>): string {
  const head = `${part({ alg: 'ES256', typ: 'JWT', kid })}.${part(payload)}`;
  return `${head}.${sign('sha256', Buffer.from(head), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

export const unsigned = (payload: object): string => `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;

/** The claims of a compact JWT, unchecked. */
export const payloadOf = (jwt: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));

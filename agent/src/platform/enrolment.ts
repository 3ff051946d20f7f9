import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The agent's own key and the number under which the platform knows it (การลงทะเบียนเครื่องอ่านบัตร). */
export interface Enrolment {
  readonly enrolmentId: string;
  /** Ed25519, JWK with the private part. */
  readonly key: Record<string, string>;
}

const Stored = z.object({ enrolmentId: z.uuid(), key: z.record(z.string(), z.string()) });

export interface EnrolmentFile {
  /** @returns undefined when this agent has not been enrolled */
  current(): Promise<Enrolment | undefined>;
  keep(enrolment: Enrolment): Promise<void>;
}

/** `enrolment.json` beside `userconfig.properties`, readable by the agent's own user alone. */
export function enrolmentFile(configFile: string): EnrolmentFile {
  const path = join(dirname(configFile), 'enrolment.json');
  return {
    async current() {
      try {
        return Stored.parse(JSON.parse(await readFile(path, 'utf8')));
      } catch {
        return undefined;
      }
    },
    async keep(enrolment) {
      const draft = `${path}.new`;
      await writeFile(draft, JSON.stringify(enrolment), { mode: 0o600 });
      await chmod(draft, 0o600); // also where an older draft was left open
      await rename(draft, path);
    },
  };
}

const base64url = (value: string | Uint8Array): string => Buffer.from(value).toString('base64url');

/** A new key pair, the private part as it is kept. */
export function newKey(): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'jwk' }) as Record<string, string>;
}

/** What the platform may know of a key. */
export const publicPart = ({ kty, crv, x }: Record<string, string>) => ({ kty, crv, x });

/** A compact JWS (RFC 7515, EdDSA) over a payload. */
export function signed(payload: object, key: Record<string, string>, kid?: string): string {
  const header = { alg: 'EdDSA', typ: 'JWT', ...(kid && { kid }) };
  const head = `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(payload))}`;
  const privateKey: KeyObject = createPrivateKey({ key, format: 'jwk' });
  return `${head}.${base64url(sign(null, Buffer.from(head), privateKey))}`;
}

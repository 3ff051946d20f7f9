import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { insertEnrolledAgent } from '../identity/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import { DEMO_UNITS, uuidFrom } from './world/index.ts';

const OWNER = DEMO_UNITS[0]?.hcode ?? '';
const ENROLMENT_ID = uuidFrom(`card agent of ${OWNER}`);
const enrolmentSchema = z.object({ enrolmentId: z.string(), key: z.record(z.string(), z.string()) });

/**
 * The demo's counter PC belongs to the first hospital: its agent finds the unit's token and a key of its own here, made
 * once for this folder. What is there is somebody's.
 */
export async function writeAgentFolder(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'agent');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeOnce(join(folder, 'userconfig.properties'), () => `nhso.service.token=${DEMO_UNITS[0]?.apiToken ?? ''}\n`);
  await writeOnce(join(folder, 'enrolment.json'), () => {
    const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    return JSON.stringify({ enrolmentId: ENROLMENT_ID, key });
  });
}

async function writeOnce(file: string, content: () => string): Promise<void> {
  if (!existsSync(file)) await writeFile(file, content(), { mode: 0o600 });
}

/** Enrols the key of the folder with the platform; one that was enrolled by hand meanwhile is left alone. */
export async function enrolDemoAgent(tx: Queryable, dataDir: string, now: Date): Promise<void> {
  const file = await readFile(join(dataDir, 'agent', 'enrolment.json'), 'utf8');
  const { enrolmentId, key } = enrolmentSchema.parse(JSON.parse(file));
  if (enrolmentId !== ENROLMENT_ID) return;
  const publicKey = createPublicKey(createPrivateKey({ key, format: 'jwk' })).export({ format: 'jwk' });
  const organisationId = uuidFrom(`organisation ${OWNER}`);
  await insertEnrolledAgent(tx, { enrolmentId, organisationId, name: 'เคาน์เตอร์สาธิต', publicKey, now });
}

import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { credentialSchema, PASSKEY_ROLES, type RelyingParty, relyingPartySchema } from './model.ts';
import { refusePasskey } from './refusals.ts';
import { insertPasskey, takePasskeyChallenge } from './store.ts';

/** The new key as the library found it right; undefined for everything else. */
async function readRegistration(response: object, challenge: string, rp: RelyingParty) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
    });
    return verified ? registrationInfo?.credential : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a passkey that answered the challenge of its registration. */
export const registerPasskey = useCase({
  name: 'identity.registerPasskey',
  summary: { th: 'ลงทะเบียนพาสคีย์', en: 'Register a passkey' },
  input: z.object({
    challengeId: z.uuid(),
    name: z.string().trim().min(1).max(60),
    response: credentialSchema,
    rp: relyingPartySchema,
  }),
  output: z.object({ passkeyId: z.uuid() }),
  level: 'L2',
  allow: PASSKEY_ROLES,
  refusals: ['PASSKEY_INVALID'],
  idempotent: false,
  audit: { action: 'identity.registerPasskey' },
  example: {
    challengeId: '00000000-0000-4000-8000-000000000001',
    name: 'กุญแจที่โต๊ะทำงาน',
    response: { id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: 'x' } },
    rp: { id: 'localhost', origin: 'http://localhost:8080' },
  },
  run: async (ctx, { challengeId, name, response, rp }) => {
    const { actor, now } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const { accountId } = actor;
    ctx.note({ subject: accountId });
    const taken = await takePasskeyChallenge(ctx.db, { challengeId, purpose: 'REGISTER', accountId, now });
    const key = taken && (await readRegistration(response, taken.challenge, rp));
    if (!key) return refusePasskey('PASSKEY_INVALID');
    return ctx.transaction(async (tx) => {
      const { id: credentialId, counter, transports = [] } = key;
      const publicKey = Buffer.from(key.publicKey);
      const passkeyId = await insertPasskey(tx, { accountId, credentialId, publicKey, counter, transports, name, now });
      return passkeyId ? { passkeyId } : refusePasskey('PASSKEY_INVALID');
    });
  },
});

import { generateRegistrationOptions } from '@simplewebauthn/server';
import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { isPasskeyName, PASSKEY_ROLES, relyingPartySchema } from './model.ts';
import { passkeySeconds } from './parameters.ts';
import { refusePasskey } from './refusals.ts';
import { findPasskeys, insertPasskeyChallenge } from './store.ts';

/** EdDSA, ES256, RS256: what keys in use speak; the library's own list tries what Node still calls an experiment. */
const ALGORITHMS = [-8, -7, -257];

/**
 * Begins to register a passkey (พาสคีย์). At L2: whoever has found out a password alone must not make himself a second factor.
 */
export const startPasskeyRegistration = useCase({
  name: 'identity.startPasskeyRegistration',
  summary: { th: 'เริ่มลงทะเบียนพาสคีย์', en: 'Begin to register a passkey' },
  input: z.object({ rp: relyingPartySchema }),
  output: z.object({ challengeId: z.uuid(), options: z.looseObject({}) }),
  level: 'L2',
  allow: PASSKEY_ROLES,
  refusals: ['PASSKEY_ADDRESS'],
  idempotent: false,
  audit: { action: 'identity.startPasskeyRegistration' },
  example: { rp: { id: 'localhost', origin: 'http://localhost:8080' } },
  run: async (ctx, { rp }) => {
    const { actor, now } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    if (!isPasskeyName(rp.id)) return refusePasskey('PASSKEY_ADDRESS');
    const known = await findPasskeys(ctx.db, actor.accountId);
    const options = await generateRegistrationOptions({
      rpName: 'Sitthi',
      rpID: rp.id,
      userID: new Uint8Array(Buffer.from(actor.accountId)), // never a name or a citizen id: the key keeps it
      userName: actor.displayName,
      userDisplayName: actor.displayName,
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
    });
    const { challenge } = options;
    const seconds = ctx.parameters.get(passkeySeconds);
    return ctx.transaction(async (tx) => ({
      challengeId: await insertPasskeyChallenge(tx, {
        accountId: actor.accountId,
        purpose: 'REGISTER',
        challenge,
        now,
        seconds,
      }),
      options: { ...options },
    }));
  },
});

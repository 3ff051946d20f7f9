import { z } from 'zod';
import { newLinkToken, sha256 } from '../../identity/index.ts';
import { actorKey } from '../../platform/actor.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { isLoopback } from './client-metadata.ts';
import { refuseOpenId } from './refusals.ts';
import { insertClient } from './store/clients.ts';

/** Where a client is led back to: by https, or a program on somebody's own computer; never with a fragment. */
const address = z
  .string()
  .max(500)
  .refine((uri) => (URL.canParse(uri) && uri.startsWith('https://') && !uri.includes('#')) || isLoopback(uri), {
    message: 'https://… or http://127.0.0.1…, without #',
  });

/**
 * Lets a program outside sign people in with us (ลงทะเบียนระบบภายนอก): by an officer of the central office, or by the
 * operator's command. The secret is answered once and kept as its hash.
 */
export const registerClient = useCase({
  name: 'organisations.registerClient',
  summary: { th: 'ลงทะเบียนระบบภายนอกที่ให้เข้าสู่ระบบด้วยบัญชีนี้', en: 'Register a client of the single sign-on' },
  input: z.object({
    clientId: z.string().regex(/^[a-z0-9][a-z0-9-]{2,59}$/),
    name: z.string().trim().min(2).max(100),
    redirectUris: z.array(address).min(1).max(10),
    postLogoutRedirectUris: z.array(address).max(10).default([]),
    /** A server that can keep a secret; a program on a computer or in a browser cannot. */
    confidential: z.boolean(),
  }),
  output: z.object({ clientId: z.string(), secret: z.string().nullable() }),
  route: { method: 'POST', path: '/api/sso/clients', status: 201 },
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'SYSTEM'],
  refusals: ['CLIENT_ID_TAKEN'],
  idempotent: false,
  audit: { action: 'organisations.registerClient' },
  example: {
    clientId: 'example-his',
    name: 'ระบบสารสนเทศโรงพยาบาลตัวอย่าง',
    redirectUris: ['https://his.example.org/callback'],
    confidential: true,
  },
  run: async (ctx, { confidential, ...client }) => {
    const secret = confidential ? newLinkToken() : null;
    ctx.note({ subject: client.clientId });
    return ctx.transaction(async (tx) => {
      const inserted = await insertClient(tx, {
        ...client,
        secretHash: secret === null ? null : sha256(secret),
        registeredAt: ctx.now,
        registeredBy: actorKey(ctx.actor),
      });
      return inserted ? { clientId: client.clientId, secret } : refuseOpenId('CLIENT_ID_TAKEN');
    });
  },
});

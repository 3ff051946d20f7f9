import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { PASSKEY_ROLES } from './model.ts';
import { findPasskeys } from './store.ts';

/** One's own passkeys, and when each was last used. */
export const listPasskeys = useCase({
  name: 'identity.listPasskeys',
  summary: { th: 'พาสคีย์ของฉัน', en: 'My passkeys' },
  input: z.object({}),
  output: z.object({
    passkeys: z.array(
      z.object({
        passkeyId: z.uuid(),
        name: z.string(),
        createdAt: z.iso.datetime(),
        lastUsedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  route: { method: 'GET', path: '/api/passkeys' },
  level: 'L1',
  allow: PASSKEY_ROLES,
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    if (ctx.actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const rows = await findPasskeys(ctx.db, ctx.actor.accountId);
    return {
      passkeys: rows.map(({ passkeyId, name, createdAt, lastUsedAt }) => ({
        passkeyId,
        name,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
    };
  },
});

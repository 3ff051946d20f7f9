import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { PASSKEY_ROLES } from './model.ts';
import { refusePasskey } from './refusals.ts';
import { removePasskeyRow } from './store.ts';

/** Removes one of one's passkeys, such as one that was lost. At L2, that is with ThaiD or another passkey. */
export const removePasskey = useCase({
  name: 'identity.removePasskey',
  summary: { th: 'ลบพาสคีย์', en: 'Remove a passkey' },
  input: z.object({ passkeyId: z.uuid() }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/passkeys/:passkeyId' },
  level: 'L2',
  allow: PASSKEY_ROLES,
  refusals: ['PASSKEY_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'identity.removePasskey' },
  example: { passkeyId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { passkeyId }) => {
    const { actor, now } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: actor.accountId });
    return ctx.transaction(async (tx) =>
      (await removePasskeyRow(tx, passkeyId, actor.accountId, now)) ? {} : refusePasskey('PASSKEY_NOT_FOUND'),
    );
  },
});

import { z } from 'zod';
import { refuseScard, revokeFamily } from '../../identity/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';

/** Takes back the tokens that programs hold in one's own name (SYS-19): the next call with any of them is refused, and none can be refreshed. */
export const revokeScardFamily = useCase({
  name: 'organisations.revokeScardFamily',
  summary: { th: 'เพิกถอนโทเคนของโปรแกรม', en: 'Revoke tokens of programs' },
  input: z.object({ familyId: z.uuid() }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/srm/tokens/:familyId' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: ['SCARD_FAMILY_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'identity.revokeScardFamily' },
  example: { familyId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { familyId }) => {
    const { actor, now } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('FORBIDDEN');
    const { accountId } = actor;
    ctx.note({ subject: accountId, detail: { familyId } });
    // Somebody else's family does not exist for the caller.
    return ctx.transaction(async (tx) =>
      (await revokeFamily(tx, { familyId, accountId, now })) ? {} : refuseScard('SCARD_FAMILY_NOT_FOUND'),
    );
  },
});

import { z } from 'zod';
import { checkToken, endReusedFamily, refuseScard, rotateFamily, scardIssuerPort } from '../../identity/index.ts';
import { newId } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findScardRow, isRegistrar } from './actor.ts';
import { signPair } from './pair.ts';

/**
 * A new pair for a refresh token, which is dead from then on (SRM wire 1.6). One that comes a second time ends the whole family:
 * somebody else may have used it, and nobody knows which of the two is the thief.
 */
export const refreshScardTokens = useCase({
  name: 'organisations.refreshScardTokens',
  summary: { th: 'ต่ออายุโทเคนของโปรแกรม', en: 'Refresh the tokens of programs' },
  input: z.object({ refreshToken: z.string().min(1).max(8_000) }),
  output: z.object({ accessToken: z.string(), refreshToken: z.string() }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['SCARD_REFRESH_INVALID'],
  idempotent: false,
  audit: { action: 'identity.refreshScardTokens' },
  example: { refreshToken: 'eyJhbGciOiJIUzUxMiJ9.e30.c2lnbmVk' },
  run: async (ctx, { refreshToken }) => {
    const { now, parameters } = ctx;
    const { issuer } = ctx.ports.of(scardIssuerPort);
    const checked = await checkToken(ctx.db, 'REFRESH', refreshToken, { issuer, now });
    if (!checked) return refuseScard('SCARD_REFRESH_INVALID');
    const { familyId, id: from } = checked;
    let wasGood = false;
    const pair = await ctx.transaction(async (tx) => {
      const [accessId, to] = [newId(), newId()];
      wasGood = (await rotateFamily(tx, { familyId, from, to, now })) !== undefined;
      const row = wasGood ? await findScardRow(tx, familyId, now) : null;
      if (!isRegistrar(row)) return refuseScard('SCARD_REFRESH_INVALID');
      ctx.note({ subject: row.accountId });
      return signPair(tx, row, { issuer, accessId, refreshId: to, now, parameters });
    });
    // Outside the transaction, which the refusal rolled back.
    if (!wasGood && (await endReusedFamily(ctx.db, familyId, now))) {
      ctx.note({ detail: { familyId, reused: true } });
      ctx.log.warn({ familyId, requestId: ctx.requestId }, 'a refresh token was used twice: its family is ended');
    }
    return isRefusal(pair) ? pair : { accessToken: pair.accessToken, refreshToken: pair.refreshToken };
  },
});

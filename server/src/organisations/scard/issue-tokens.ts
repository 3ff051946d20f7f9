import { z } from 'zod';
import { insertFamily, newDayToken, scardHours, scardIssuerPort } from '../../identity/index.ts';
import { findPersonById } from '../../persons/index.ts';
import { newId } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findScardRow, isRegistrar } from './actor.ts';
import { signPair } from './pair.ts';

/**
 * Tokens for the hospital programs of a registrar who signed in with card and PIN or ThaiD (SYS-19, wire 1.6 to 1.8): the pair of the
 * token file, and the pair of the older service, which is good on this Bangkok day only. Shown once; kept hashed.
 */
export const issueScardTokens = useCase({
  name: 'organisations.issueScardTokens',
  summary: { th: 'ออกโทเคนให้โปรแกรมของหน่วยบริการ', en: 'Issue tokens for the unit’s programs' },
  input: z.object({}),
  output: z.object({
    accessToken: z.string(),
    refreshToken: z.string(),
    accessExpiresAt: z.iso.datetime(),
    refreshExpiresAt: z.iso.datetime(),
    /** Null for an account that nobody proved himself for. */
    soap: z.object({ userPersonId: z.string(), smctoken: z.string(), validOn: z.iso.date() }).nullable(),
  }),
  route: { method: 'POST', path: '/api/srm/tokens' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: [],
  idempotent: false,
  audit: { action: 'identity.issueScardTokens' },
  example: {},
  run: async (ctx) => {
    const { actor, now, today, parameters } = ctx;
    if (actor.kind !== 'ACCOUNT' || !actor.organisationId) return refuseRequest('FORBIDDEN');
    const { accountId, organisationId, sessionId, personId } = actor;
    ctx.note({ subject: accountId });
    const { issuer } = ctx.ports.of(scardIssuerPort);
    const familyId = newId();
    const [accessId, refreshId] = [newId(), newId()];
    return ctx.transaction(async (tx) => {
      const person = personId ? await findPersonById(tx, personId) : undefined;
      const dayToken = person ? { secret: newDayToken(), on: today } : undefined;
      const expiresAt = new Date(now.getTime() + parameters.get(scardHours) * 3_600_000);
      await insertFamily(tx, { familyId, accountId, organisationId, sessionId, refreshId, dayToken, now, expiresAt });
      const row = await findScardRow(tx, familyId, now);
      if (!isRegistrar(row)) return refuseRequest('FORBIDDEN');
      const pair = await signPair(tx, row, { issuer, accessId, refreshId, now, parameters });
      return {
        ...pair,
        accessExpiresAt: pair.accessExpiresAt.toISOString(),
        refreshExpiresAt: pair.refreshExpiresAt.toISOString(),
        soap: person && dayToken ? { userPersonId: person.citizenId, smctoken: dayToken.secret, validOn: today } : null,
      };
    });
  },
});

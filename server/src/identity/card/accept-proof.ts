import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { z } from 'zod';
import { findPersonByCitizenId } from '../../persons/index.ts';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseCard } from './refusals.ts';
import { findAgentKey } from './store/agents.ts';
import { proveChallenge } from './store/challenges.ts';

const claimsSchema = z.object({
  nonce: z.string().min(20).max(100),
  sub: citizenIdSchema,
  result: z.literal('VERIFIED'),
  iat: z.number().int(),
});

/** What an enrolled agent of this organisation signed; undefined when anything about it is not right. */
async function readAssertion(db: Queryable, assertion: string, organisationId: string) {
  try {
    const enrolmentId = z.uuid().parse(decodeProtectedHeader(assertion).kid);
    const jwk = await findAgentKey(db, enrolmentId, organisationId);
    if (!jwk) return undefined;
    const { payload } = await compactVerify(assertion, await importJWK(jwk, 'EdDSA'), { algorithms: ['EdDSA'] });
    return { enrolmentId, ...claimsSchema.parse(JSON.parse(new TextDecoder().decode(payload))) };
  } catch {
    return undefined; // malformed, another key, another algorithm, other claims: one and the same to whoever sent it
  }
}

/**
 * Takes what a card agent signed: whose card answered to its PIN, for one of our nonces. Fresh because the nonce is; the
 * clock of a counter PC proves nothing and is not asked. A card of nobody we know is taken like any other: it is the
 * browser that hears of it, not the agent.
 */
export const acceptCardProof = useCase({
  name: 'identity.acceptCardProof',
  summary: { th: 'รับผลตรวจบัตรและรหัส PIN จากโปรแกรมอ่านบัตร', en: 'Take the result of card and PIN from a card agent' },
  input: z.object({ assertion: z.string().min(20).max(2000) }),
  output: z.object({}),
  route: { method: 'POST', path: '/api/agent/card-proofs' },
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AGENT'],
  refusals: ['CARD_PROOF_INVALID', 'CARD_CHALLENGE_INVALID'],
  idempotent: false,
  audit: { action: 'identity.acceptCardProof' },
  example: { assertion: 'not.a.signature-of-anybody' },
  run: async (ctx, { assertion }) => {
    if (ctx.actor.kind !== 'UNIT_API') return refuseRequest('UNAUTHENTICATED');
    const said = await readAssertion(ctx.db, assertion, ctx.actor.organisationId);
    if (!said) return refuseCard('CARD_PROOF_INVALID');
    const person = await findPersonByCitizenId(ctx.db, said.sub);
    ctx.note({
      subject: person?.personId,
      purpose: 'sign in by card and PIN',
      detail: { enrolmentId: said.enrolmentId },
    });
    return ctx.transaction(async (tx) => {
      const { nonce, enrolmentId } = said;
      const proof = { nonce, enrolmentId, personId: person?.personId, now: ctx.now };
      return (await proveChallenge(tx, proof)) ? {} : refuseCard('CARD_CHALLENGE_INVALID');
    });
  },
});

import { compactVerify, importJWK } from 'jose';
import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseCard } from './refusals.ts';
import { enrolByCode } from './store/agents.ts';

const publicKeySchema = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().length(43) });

/** An agent shows the code and its public key, and by a signature that the private one is its own. */
export const enrolAgent = useCase({
  name: 'identity.enrolAgent',
  summary: { th: 'ลงทะเบียนกุญแจของโปรแกรมอ่านบัตร', en: 'Enrol the key of a card agent' },
  input: z.object({ code: z.string().min(8).max(40), publicKey: publicKeySchema, proof: z.string().min(20).max(1000) }),
  output: z.object({ enrolmentId: z.uuid() }),
  route: { method: 'POST', path: '/api/agent/enrolments', status: 201 },
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AGENT'],
  refusals: ['AGENT_CODE_INVALID', 'CARD_PROOF_INVALID'],
  idempotent: false,
  audit: { action: 'identity.enrolAgent' },
  example: {
    code: 'ABCD-EFGH-JKMN',
    publicKey: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
    proof: 'not.a.signature-of-anybody',
  },
  run: async (ctx, { code, publicKey, proof }) => {
    const { actor, now } = ctx;
    if (actor.kind !== 'UNIT_API') return refuseRequest('UNAUTHENTICATED');
    if (!(await ownsKey(publicKey, proof, code))) return refuseCard('CARD_PROOF_INVALID');
    return ctx.transaction(async (tx) => {
      const enrolmentId = await enrolByCode(tx, { code, organisationId: actor.organisationId, publicKey, now });
      if (!enrolmentId) return refuseCard('AGENT_CODE_INVALID');
      ctx.note({ subject: enrolmentId });
      return { enrolmentId };
    });
  },
});

async function ownsKey(publicKey: z.output<typeof publicKeySchema>, proof: string, code: string): Promise<boolean> {
  try {
    const { payload } = await compactVerify(proof, await importJWK(publicKey, 'EdDSA'), { algorithms: ['EdDSA'] });
    return z.object({ code: z.literal(code) }).safeParse(JSON.parse(new TextDecoder().decode(payload))).success;
  } catch {
    return false;
  }
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { isPin } from '../card/verify-pin.ts';
import { TEXT } from '../errors/error-texts.ts';
import { springError } from '../errors/spring-error.ts';
import { newKey, publicPart, signed } from '../platform/enrolment.ts';
import type { PlatformAnswer } from '../platform/platform-client.ts';
import { type AgentParts, refuseCard, SAVE_TIMEOUT_MS } from './agent-parts.ts';

const PROOFS = '/api/agent/card-proofs';
const ENROLMENTS = '/api/agent/enrolments';

const Proof = z.object({ nonce: z.string().min(20).max(100), pin: z.string().refine(isPin) });
const Code = z.object({ code: z.string().trim().min(8).max(40) });
const Enrolled = z.object({ enrolmentId: z.uuid() });

/**
 * Signing in with card and PIN (SRM-06, SRM-12), our own doors: the PIN is asked of the card and goes no further than this
 * program; the platform is told who the card is of, over its nonce, signed with this agent's key.
 */
export function staffCardDoors(app: FastifyInstance, parts: AgentParts): void {
  app.get('/api/staff-card', { logLevel: 'warn' }, async () => ({
    enrolled: (await parts.enrolment.current()) !== undefined,
  }));

  app.post('/api/staff-card/enrolment', async (request, reply) => {
    const asked = Code.safeParse(request.body);
    if (!asked.success) return reply.code(400).send(springError(400, TEXT.badBody));
    const key = newKey();
    // Signed with the new key: whoever shows a public key holds the private one.
    const proof = signed({ code: asked.data.code }, key);
    const answer = await parts.platform.post(
      ENROLMENTS,
      { code: asked.data.code, publicKey: publicPart(key), proof },
      SAVE_TIMEOUT_MS,
    );
    if (!isOk(answer)) return refuse(reply, answer);
    const { enrolmentId } = Enrolled.parse(answer.body);
    await parts.enrolment.keep({ enrolmentId, key });
    return { enrolled: true };
  });

  app.post('/api/staff-card/proofs', async (request, reply) => {
    const asked = Proof.safeParse(request.body);
    if (!asked.success) return reply.code(400).send(springError(400, TEXT.badBody));
    const enrolment = await parts.enrolment.current();
    if (!enrolment) return reply.code(409).send({ ...springError(409, TEXT.notEnrolled), result: 'NOT_ENROLLED' });
    const { nonce, pin } = asked.data;
    const holder = await parts.verifyHolder(pin);
    if ('fault' in holder) return refuseCard(reply, holder.fault);
    if (holder.pin.result !== 'VERIFIED') return holder.pin;
    const claims = { nonce, sub: holder.pid, result: 'VERIFIED', iat: Math.floor(Date.now() / 1000) };
    const assertion = signed(claims, enrolment.key, enrolment.enrolmentId);
    const answer = await parts.platform.post(PROOFS, { assertion }, SAVE_TIMEOUT_MS);
    return isOk(answer) ? holder.pin : refuse(reply, answer);
  });
}

type Answered = Extract<PlatformAnswer, { kind: 'ANSWERED' }>;

const isOk = (answer: PlatformAnswer): answer is Answered => answer.kind === 'ANSWERED' && answer.status < 300;

/** The platform's own words where there are some: they say what to do next, and hold nothing of the card. */
function refuse(reply: FastifyReply, answer: PlatformAnswer): FastifyReply {
  if (answer.kind === 'NO_TOKEN') return reply.code(503).send(springError(503, TEXT.noToken));
  if (answer.kind === 'DOWN') {
    reply.log.warn({ why: answer.why }, 'platform down');
    return reply.code(503).send(springError(503, TEXT.platformDown));
  }
  const problem = z.object({ code: z.string(), title: z.string() }).safeParse(answer.body);
  const message = answer.status === 401 ? TEXT.tokenRefused : (problem.data?.title ?? TEXT.platformRefused);
  const body = { ...springError(422, message), result: 'REFUSED', code: problem.data?.code };
  return reply.code(422).send(body);
}

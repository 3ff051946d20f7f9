import { z } from 'zod';
import { consumeProof } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { cardReadPort } from './card-read-port.ts';
import type { Channel } from './model.ts';
import { refuseRegistration } from './refusals.ts';

/** How whoever asks at the desk shows who he is: his card, read by the agent of this unit, or ThaiD. */
export const proofSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('CARD'), correlationId: z.uuid() }),
  z.object({ kind: z.literal('THAID'), proof: z.string().min(1).max(200) }),
]);
export type Proof = z.output<typeof proofSchema>;

/** What a ThaiD proof for a registration is asked for (`reference`): it serves this person, network and channel alone. */
export const thaidReferenceOf = (asked: { channel: Channel; personId: string; networkId: string }): string =>
  `${asked.channel}:${asked.personId}:${asked.networkId}`;

type Caller = Pick<Context, 'browserKey' | 'now' | 'parameters' | 'ports'>;

/**
 * Uses the proof of somebody at the desk up, within the caller's transaction.
 * @param reference what a ThaiD proof must have been asked for
 * @returns whose it was
 */
export async function useProof(
  tx: Queryable,
  { browserKey, now, parameters, ports }: Caller,
  proof: Proof,
  { organisationId, reference }: { organisationId: string; reference: string },
): Promise<{ readonly personId: string } | Refusal> {
  if (proof.kind === 'CARD') {
    const { correlationId } = proof;
    return ports.of(cardReadPort)(tx, { correlationId, organisationId, now, parameters });
  }
  const use = { proofId: proof.proof, purpose: 'REGISTRATION' as const, reference, browserKey, now };
  return consumeProof(tx, use, parameters);
}

/** What each channel wants of a proof before anybody looks whose it is (INV-ENT-6). */
function judgeKind(channel: Channel, proof: Proof | undefined): Refusal | undefined {
  if (channel === 'REGISTRAR') return undefined;
  if (!proof) return refuseRegistration('PROOF_REQUIRED');
  return channel === 'DELEGATE' && proof.kind !== 'THAID' ? refuseRegistration('DELEGATE_NEEDS_THAID') : undefined;
}

/**
 * Who asks for a registration: the person himself, or somebody in his place, proved. A registrar acts on a signed form.
 * @returns the requester when it is not the person himself
 */
export async function proveRequester(
  tx: Queryable,
  caller: Caller,
  asked: {
    channel: Channel;
    personId: string;
    networkId: string;
    organisationId: string;
    proof: Proof | undefined;
  },
): Promise<{ readonly requesterId: string | undefined } | Refusal> {
  const refused = judgeKind(asked.channel, asked.proof);
  if (refused) return refused;
  if (!asked.proof || asked.channel === 'REGISTRAR') return { requesterId: undefined };
  const reference = thaidReferenceOf(asked);
  const proved = await useProof(tx, caller, asked.proof, { organisationId: asked.organisationId, reference });
  if (isRefusal(proved)) return proved;
  if (asked.channel !== 'SELF') return { requesterId: proved.personId };
  return proved.personId === asked.personId
    ? { requesterId: undefined }
    : refuseRegistration('PROOF_OF_ANOTHER_PERSON');
}

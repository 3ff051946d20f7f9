import type { FastifyReply } from 'fastify';
import { CARD_FAULTS, TEXT } from '../errors/error-texts.ts';
import { fieldError, springError } from '../errors/spring-error.ts';
import type { EnrolmentFile } from '../platform/enrolment.ts';
import type { PlatformClient } from '../platform/platform-client.ts';
import type { SrmTokenFiles } from '../platform/srm-token-files.ts';
import type { UnitToken } from '../platform/unit-token.ts';
import type { CardFault, CardResult, HolderResult } from '../reader/read-card.ts';
import type { CardReader } from '../reader/reader.ts';
import type { WireReply } from '../wire/platform-reply.ts';

/** What the doors are made of. */
export interface AgentParts {
  readonly reader: CardReader;
  /** Reads the card, one caller after another. */
  readonly readCard: (withPhoto: boolean) => Promise<CardResult>;
  /** Asks the card for its holder's PIN and id, in turn with the reads. */
  readonly verifyHolder: (pin: string) => Promise<HolderResult>;
  readonly enrolment: EnrolmentFile;
  readonly platform: PlatformClient;
  readonly token: UnitToken;
  readonly srmTokens: SrmTokenFiles;
}

/** Clients of the read give up after two seconds; an honest 503 must reach them before that (authen wire 0.3). */
export const READ_TIMEOUT_MS = 1_800;
export const SAVE_TIMEOUT_MS = 10_000;

export function sendReply(reply: FastifyReply, answer: WireReply): FastifyReply {
  if (answer.retryAfter) reply.header('retry-after', answer.retryAfter);
  return reply.code(answer.status).send(answer.body);
}

export function refusePid(reply: FastifyReply, objectName: string): FastifyReply {
  return reply.code(400).send(springError(400, TEXT.badPid, [fieldError(objectName, 'pid', 'Pattern', TEXT.badPid)]));
}

export function refuseCard(reply: FastifyReply, fault: CardFault): FastifyReply {
  const { status, message } = CARD_FAULTS[fault];
  return reply.code(status).send(springError(status, message));
}

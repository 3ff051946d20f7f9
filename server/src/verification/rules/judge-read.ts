import type { Refusal } from '../../platform/refusals/index.ts';
import type { ReadRow } from '../model.ts';
import { refuse } from '../refusals.ts';

/** What the caller claims about a read. */
export interface ReadClaim {
  readonly personId: string | undefined;
  readonly organisationId: string;
  /** Hospital software is always held to its own unit; a person's desk may share an agent where the parameter allows. */
  readonly byPerson: boolean;
}

/** May this card read (correlationId) stand for the person at this unit now? Ten minutes, one use, a card and not a probe. */
export function judgeRead(
  read: ReadRow | null,
  claim: ReadClaim,
  now: Date,
  parameters: { probeMayIssue: boolean; agentSharedAcrossUnits: boolean },
): Refusal | undefined {
  if (!read) return refuse('READ_NOT_FOUND');
  const shared = claim.byPerson && parameters.agentSharedAcrossUnits;
  if (read.organisation_id !== claim.organisationId && !shared) return refuse('READ_OF_ANOTHER_UNIT');
  if (claim.personId !== undefined && read.person_id !== claim.personId) return refuse('READ_OF_ANOTHER_PERSON');
  if (read.used_at !== null) return refuse('READ_USED');
  if (Date.parse(read.expires_at) <= now.getTime()) return refuse('READ_EXPIRED');
  return read.source === 'PROBE' && !parameters.probeMayIssue ? refuse('PROBE_MAY_NOT_ISSUE') : undefined;
}

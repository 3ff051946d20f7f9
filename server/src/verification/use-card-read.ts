import type { UseCardRead } from '../entitlement/index.ts';
import { agentSharedAcrossUnits } from './parameters.ts';
import { refuse } from './refusals.ts';
import { judgeRead } from './rules/judge-read.ts';
import { lockRead, useRead } from './store/reads.ts';

/** A read of a card stands for its person at a registrar's desk, too: at the same unit, for ten minutes, once. */
export const useCardRead: UseCardRead = async (tx, { correlationId, organisationId, now, parameters }) => {
  const read = await lockRead(tx, correlationId);
  const claim = { personId: undefined, organisationId, byPerson: true };
  // A number that was typed shows nobody's card, whatever a counter may do with it.
  const refused = judgeRead(read, claim, now, {
    probeMayIssue: false,
    agentSharedAcrossUnits: parameters.get(agentSharedAcrossUnits),
  });
  if (refused || !read) return refused ?? refuse('READ_NOT_FOUND');
  await useRead(tx, correlationId, now);
  return { personId: read.person_id };
};

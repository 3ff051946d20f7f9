import { isDeadOn } from '../../../persons/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { GroupCode, GroupVerdict, RightCodes, RowFacts } from '../model.ts';

/** What a job is held to, on the day a row is judged. */
export interface JobRules {
  readonly group: GroupCode;
  readonly today: PlainDate;
  /** Main rights of the universal coverage family. */
  readonly universal: readonly string[];
  /** The right that comes with the group; undefined: the right by age. */
  readonly groupRight: RightCodes | undefined;
}

const dead = ({ person }: RowFacts, today: PlainDate): boolean =>
  isDeadOn(person, today) || person.civilStatus === 'DECEASED';

/** May this person be registered with the group? New entries only (GRP-07, INV-ENT-8), no other fund (INV-ENT-7). */
export function judgeEntry(facts: RowFacts | undefined, rules: JobRules): GroupVerdict {
  if (!facts) return 'PERSON_NOT_FOUND';
  if (dead(facts, rules.today)) return 'PERSON_DECEASED';
  const main = facts.funds.find(({ isMain }) => isMain);
  if (main && !rules.universal.includes(main.mainRight)) return 'OTHER_FUND_ACTIVE';
  return facts.current ? 'ALREADY_REGISTERED' : 'READY';
}

/**
 * Is this person of the group, so that this unit can discharge him? Whom its own job brought in, wherever he has moved
 * since; whom another unit's job brought in and who is registered here now; and somebody of before there were jobs, who is
 * registered here and known by the sub-right that only this kind of group has.
 */
export function judgeDischarge(facts: RowFacts | undefined, rules: JobRules): GroupVerdict {
  if (!facts) return 'PERSON_NOT_FOUND';
  if (dead(facts, rules.today)) return 'PERSON_DECEASED';
  const here = facts.current?.ofThisUnit ?? false;
  if (facts.group) {
    const ours = here || facts.group.ofThisUnit;
    return facts.group.code === rules.group && ours ? 'READY' : 'NOT_IN_GROUP';
  }
  const main = facts.funds.find(({ isMain }) => isMain);
  const { groupRight } = rules;
  const known = groupRight && main?.mainRight === groupRight.mainRight && main.subRight === groupRight.subRight;
  return here && known ? 'READY' : 'NOT_IN_GROUP';
}

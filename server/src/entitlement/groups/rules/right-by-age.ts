import { ageOf, type PersonFace } from '../../../persons/index.ts';
import type { ParameterView } from '../../../platform/parameters/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import { universalRightByAge } from '../../parameters.ts';
import type { GroupCode, RightCodes } from '../model.ts';
import { groupRights } from '../parameters.ts';

const codes = ({ mainRight, subRight }: RightCodes): RightCodes => ({ mainRight, subRight });

/** The right that comes with a group; undefined: the right by age. */
export function rightOfGroup(group: GroupCode, parameters: ParameterView): RightCodes | undefined {
  const row = parameters.get(groupRights).find((right) => right.group === group);
  return row && codes(row);
}

/** What a person of universal coverage falls back to when nothing else is known of him. */
export function rightByAge(person: PersonFace, today: PlainDate, parameters: ParameterView): RightCodes | undefined {
  const { years } = ageOf(person, today);
  const row = parameters.get(universalRightByAge).find(({ upTo }) => years <= upTo);
  return row && codes(row);
}

import { ageOf, isDeadOn } from '../../../persons/index.ts';
import type { ParameterView } from '../../../platform/parameters/index.ts';
import type { Refusal } from '../../../platform/refusals/index.ts';
import { bangkokDate, fiscalYearOf, type PlainDate } from '../../../platform/time/index.ts';
import { guardianMaxAge, regularUnitChangesPerFY, universalMainRights, universalRightByAge } from '../../parameters.ts';
import { refuseEntitlement } from '../../refusals.ts';
import {
  RESIDENCE_EVIDENCES,
  type RegisterCommand,
  type RegistrationDecision,
  type RegistrationFacts,
  type RegistrationKind,
} from '../model.ts';

/** Who asked himself (or through somebody) is held to the limit and to the evidence; what the agency or a group does is not. */
const ASKED = ['SELF', 'GUARDIAN', 'DELEGATE', 'REGISTRAR'];

/**
 * May this person be registered with this network now, and what follows from it? (INV-ENT-2 to INV-ENT-7, AMB-26)
 * @returns the decision, or the refusal that comes first: person, fund, network, same unit, channel, evidence, limit
 */
export function judgeRegistration(
  facts: RegistrationFacts,
  command: RegisterCommand,
  now: Date,
  parameters: ParameterView,
): RegistrationDecision | Refusal {
  const today = bangkokDate(now);
  const { person, network, current } = facts;
  if (!person) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
  if (isDeadOn(person, today) || person.civilStatus === 'DECEASED')
    return refuseEntitlement('REGISTRATION_PERSON_DECEASED');
  const main = facts.funds.find((fund) => fund.isMain);
  if (main && !parameters.get(universalMainRights).includes(main.mainRight)) {
    return refuseEntitlement('OTHER_FUND_ACTIVE', { mainRight: main.mainRight, subRight: main.subRight });
  }
  if (!network) return refuseEntitlement('NETWORK_NOT_FOUND');
  if (current && sameUnits(current, network)) return refuseEntitlement('SAME_UNIT');
  const kind: RegistrationKind = command.kind ?? (current ? 'MOVE' : 'FIRST');
  const refused = judgeChannel(facts, command, today, parameters) ?? judgeResidence(facts, command);
  if (refused) return refused;
  const counts = kind === 'MOVE' && ASKED.includes(command.channel);
  const limit = parameters.get(regularUnitChangesPerFY);
  if (counts && facts.counted >= limit) return refuseEntitlement('CHANGE_LIMIT_REACHED', { limit });
  const right = main ? undefined : (command.right ?? rightByAge(ageOf(person, today).years, parameters));
  return { kind, network, counts, fiscalYear: fiscalYearOf(today), changeNo: facts.counted + 1, right };
}

const sameUnits = (
  a: { regularUnit: string; primaryUnit: string },
  b: { regularUnit: string; primaryUnit: string },
): boolean => a.regularUnit === b.regularUnit && a.primaryUnit === b.primaryUnit;

function judgeChannel(
  { person }: RegistrationFacts,
  command: RegisterCommand,
  today: PlainDate,
  parameters: ParameterView,
): Refusal | undefined {
  if (!person || command.channel !== 'GUARDIAN') return undefined;
  const maxAge = parameters.get(guardianMaxAge);
  if (ageOf(person, today).years >= maxAge) return refuseEntitlement('GUARDIAN_AGE', { maxAge });
  return command.evidence.some(({ kind }) => kind === 'GUARDIAN_RELATION')
    ? undefined
    : refuseEntitlement('EVIDENCE_REQUIRED', { kinds: ['GUARDIAN_RELATION'] });
}

/** INV-ENT-5: outside the province of the registered address one of the five residence evidences is shown. */
function judgeResidence({ person, network }: RegistrationFacts, command: RegisterCommand): Refusal | undefined {
  if (!ASKED.includes(command.channel) || person?.provinceCode === network?.provinceCode) return undefined;
  const shown = command.evidence.some(({ kind }) => (RESIDENCE_EVIDENCES as readonly string[]).includes(kind));
  return shown ? undefined : refuseEntitlement('EVIDENCE_REQUIRED', { kinds: RESIDENCE_EVIDENCES });
}

function rightByAge(years: number, parameters: ParameterView): { mainRight: string; subRight: string } | undefined {
  const row = parameters.get(universalRightByAge).find(({ upTo }) => years <= upTo);
  return row && { mainRight: row.mainRight, subRight: row.subRight };
}

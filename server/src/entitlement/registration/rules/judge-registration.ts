import { ageOf, isDeadOn } from '../../../persons/index.ts';
import type { ParameterView } from '../../../platform/parameters/index.ts';
import type { Refusal } from '../../../platform/refusals/index.ts';
import { bangkokDate, fiscalYearOf, type PlainDate } from '../../../platform/time/index.ts';
import { mainFund } from '../../model.ts';
import {
  guardianMaxAge,
  regularUnitChangesPerFY,
  universalMainRights,
  universalNationalities,
  universalRightByAge,
} from '../../parameters.ts';
import { refuseEntitlement } from '../../refusals.ts';
import {
  type Channel,
  type CurrentRegistration,
  type EvidenceKind,
  type Network,
  RESIDENCE_EVIDENCES,
  type RegisterCommand,
  type RegistrationDecision,
  type RegistrationFacts,
  type RegistrationKind,
} from '../model.ts';
import { refuseRegistration } from '../refusals.ts';

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
  const main = mainFund({ funds: facts.funds, registration: null });
  if (main && !parameters.get(universalMainRights).includes(main.mainRight)) {
    return refuseEntitlement('OTHER_FUND_ACTIVE', { mainRight: main.mainRight, subRight: main.subRight });
  }
  if (!main && !parameters.get(universalNationalities).includes(person.nationality))
    return refuseRegistration('NO_UNIVERSAL_RIGHT');
  if (!network) return refuseEntitlement('NETWORK_NOT_FOUND');
  if (!facts.unitsActive) return refuseRegistration('NETWORK_UNIT_NOT_ACTIVE');
  if (command.kind === 'BIRTH' && current) return refuseRegistration('BIRTH_REGISTERED_ALREADY');
  if (current && sameUnits(current, network)) return refuseEntitlement('SAME_UNIT');
  // Without a regular unit there is nothing to change: somebody who comes from another fund may have a referral unit alone.
  const kind: RegistrationKind = command.kind ?? (current?.regularUnit ? 'MOVE' : 'FIRST');
  const refused = judgeChannel(facts, command, today, parameters) ?? judgeResidence(facts, command);
  if (refused) return refused;
  const counts = kind === 'MOVE' && ASKED.includes(command.channel);
  const limit = parameters.get(regularUnitChangesPerFY);
  if (counts && facts.counted >= limit) return refuseEntitlement('CHANGE_LIMIT_REACHED', { limit });
  const right = main ? undefined : (command.right ?? rightByAge(ageOf(person, today).years, parameters));
  return { kind, network, counts, fiscalYear: fiscalYearOf(today), changeNo: facts.counted + 1, right };
}

const sameUnits = (a: CurrentRegistration, b: Network): boolean =>
  a.regularUnit === b.regularUnit && a.primaryUnit === b.primaryUnit;

/** What each channel needs beside who is there: who he is was proved before anybody asks here (INV-ENT-6). */
const SHOWN: Readonly<Partial<Record<Channel, EvidenceKind>>> = {
  GUARDIAN: 'GUARDIAN_RELATION',
  DELEGATE: 'POWER_OF_ATTORNEY',
  REGISTRAR: 'REQUEST_FORM',
  BIRTH: 'BIRTH_CERTIFICATE',
};

function judgeChannel(
  { person }: RegistrationFacts,
  { channel, requesterId, evidence }: RegisterCommand,
  today: PlainDate,
  parameters: ParameterView,
): Refusal | undefined {
  if (requesterId !== undefined && requesterId === person?.personId) return refuseRegistration('REQUESTER_IS_PERSON');
  const maxAge = parameters.get(guardianMaxAge);
  if (channel === 'GUARDIAN' && person && ageOf(person, today).years >= maxAge)
    return refuseEntitlement('GUARDIAN_AGE', { maxAge });
  const needed = SHOWN[channel];
  return needed === undefined || evidence.some(({ kind }) => kind === needed)
    ? undefined
    : refuseEntitlement('EVIDENCE_REQUIRED', { kinds: [needed] });
}

/** Does somebody move away from the province of his registered address? Whose address nobody knows lives elsewhere. */
export const isOutside = ({ person, network }: Pick<RegistrationFacts, 'person' | 'network'>): boolean =>
  person?.provinceCode !== network?.provinceCode;

/** INV-ENT-5: outside the province of the registered address one of the five residence evidences is shown. */
function judgeResidence(facts: RegistrationFacts, command: RegisterCommand): Refusal | undefined {
  if (!ASKED.includes(command.channel) || !isOutside(facts)) return undefined;
  const shown = command.evidence.some(({ kind }) => (RESIDENCE_EVIDENCES as readonly string[]).includes(kind));
  return shown ? undefined : refuseEntitlement('EVIDENCE_REQUIRED', { kinds: RESIDENCE_EVIDENCES });
}

function rightByAge(years: number, parameters: ParameterView): { mainRight: string; subRight: string } | undefined {
  const row = parameters.get(universalRightByAge).find(({ upTo }) => years <= upTo);
  return row && { mainRight: row.mainRight, subRight: row.subRight };
}

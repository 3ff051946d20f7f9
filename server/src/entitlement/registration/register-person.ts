import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { RegisterCommand, RegistrationDecision } from './model.ts';
import { judgeRegistration } from './rules/judge-registration.ts';
import { getRegistrationFacts, lockRights } from './store/registration-facts.ts';
import { writeRegistration } from './store/write-registration.ts';

/**
 * Registers a person with a network (ลงทะเบียนสิทธิ), effective at once: the one way in for every channel — desk, citizen,
 * group, birth, transfer. Holds the person's rights, decides, writes, and announces it.
 * @param tx the caller's transaction
 */
export async function registerPerson(
  tx: Queryable,
  command: RegisterCommand,
  now: Date,
  parameters: ParameterView,
): Promise<{ registrationId: string; decision: RegistrationDecision } | Refusal> {
  await lockRights(tx, command.personId);
  const facts = await getRegistrationFacts(tx, command.personId, command.networkId, now);
  const decision = judgeRegistration(facts, command, facts.at, parameters);
  if (isRefusal(decision)) return decision;
  const registrationId = await writeRegistration(tx, command, decision, facts);
  await emit(
    tx,
    {
      type: 'entitlement.PersonRegistered',
      payload: { personId: command.personId, registrationId, kind: decision.kind, networkId: command.networkId },
    },
    now,
  );
  return { registrationId, decision };
}

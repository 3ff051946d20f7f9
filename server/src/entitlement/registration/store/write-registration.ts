import { newId, type Queryable } from '../../../platform/database/index.ts';
import { bangkokDate } from '../../../platform/time/index.ts';
import type { CurrentRegistration, RegisterCommand, RegistrationDecision } from '../model.ts';

/** Ends the registration of now, and begins the new one at the same instant (INV-ENT-3). @returns its id */
export async function writeRegistration(
  tx: Queryable,
  command: RegisterCommand,
  decision: RegistrationDecision,
  current: CurrentRegistration | undefined,
  now: Date,
): Promise<string> {
  if (current) await endRegistration(tx, command.personId, 'SUPERSEDED', now);
  if (decision.right) {
    await tx.query({
      name: 'insert-registered-period',
      text: `insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
             values ($1, $2, $3, daterange($4, null), 'REGISTRATION', $5)`,
      values: [command.personId, decision.right.mainRight, decision.right.subRight, bangkokDate(now), now],
    });
  }
  const registrationId = newId();
  const { network } = decision;
  await tx.query({
    name: 'insert-registration',
    text: `insert into entitlement.registration (person_id, registration_id, network_id, primary_unit, regular_unit, referral_unit,
             paid_model, province_code, effective, channel, kind, fiscal_year, change_no, evidence, actor, organisation_id, point_id,
             requester_id)
           values ($1, $2, $3, $4, $5, $6, $7, $8, tstzrange($9, null), $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    values: [
      command.personId,
      registrationId,
      network.networkId,
      network.primaryUnit,
      network.regularUnit,
      network.referralUnit,
      network.paidModel,
      network.provinceCode,
      now,
      command.channel,
      decision.kind,
      decision.counts ? decision.fiscalYear : null,
      decision.counts ? decision.changeNo : null,
      JSON.stringify(command.evidence),
      command.actor,
      command.organisationId ?? null,
      command.pointId ?? null,
      command.requesterId ?? null,
    ],
  });
  return registrationId;
}

/** Ends the registration of now, if there is one, without another. */
export async function endRegistration(
  tx: Queryable,
  personId: string,
  endedBy: 'SUPERSEDED' | 'DECEASED' | 'OTHER_FUND' | 'DISCHARGED' | 'CORRECTED',
  now: Date,
): Promise<void> {
  await tx.query({
    name: 'end-registration',
    text: `update entitlement.registration set effective = tstzrange(lower(effective), $3), ended_by = $2
            where person_id = $1 and effective @> $3::timestamptz and upper_inf(effective)`,
    values: [personId, endedBy, now],
  });
}

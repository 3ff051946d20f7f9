import { newId, type Queryable } from '../../../platform/database/index.ts';
import { bangkokDate } from '../../../platform/time/index.ts';
import type { RegisterCommand, RegistrationDecision, RegistrationFacts } from '../model.ts';

/** Ends the registration of now, and begins the new one at the same instant (INV-ENT-3). @returns its id */
export async function writeRegistration(
  tx: Queryable,
  command: RegisterCommand,
  decision: RegistrationDecision,
  { current, at }: Pick<RegistrationFacts, 'current' | 'at'>,
): Promise<string> {
  if (current) await endRegistration(tx, command.personId, 'SUPERSEDED', at);
  await dropPending(tx, command.personId, at);
  if (decision.right) await insertRight(tx, command.personId, decision.right, at);
  const registrationId = newId();
  const { network } = decision;
  await tx.query({
    name: 'insert-registration',
    text: `insert into entitlement.registration (person_id, registration_id, network_id, primary_unit, regular_unit, referral_unit,
             paid_model, province_code, effective, channel, kind, fiscal_year, change_no, evidence, actor, organisation_id, point_id,
             requester_id, relation)
           values ($1, $2, $3, $4, $5, $6, $7, $8, tstzrange($9, null), $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    values: [
      command.personId,
      registrationId,
      network.networkId,
      network.primaryUnit,
      network.regularUnit,
      network.referralUnit,
      network.paidModel,
      network.provinceCode,
      at,
      command.channel,
      decision.kind,
      decision.counts ? decision.fiscalYear : null,
      decision.counts ? decision.changeNo : null,
      JSON.stringify(command.evidence),
      command.actor,
      command.organisationId ?? null,
      command.pointId ?? null,
      command.requesterId ?? null,
      command.relation ?? null,
    ],
  });
  return registrationId;
}

/** The right begins today and gives way where another is known to begin, so that no two are effective on one day (INV-ENT-1). */
async function insertRight(
  tx: Queryable,
  personId: string,
  right: { readonly mainRight: string; readonly subRight: string },
  at: Date,
): Promise<void> {
  await tx.query({
    name: 'insert-registered-period',
    text: `insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
           values ($1, $2, $3, daterange($4, (select min(lower(valid)) from entitlement.period
                                               where person_id = $1 and lower(valid) > $4::date and (is_main or main_right = $2))),
                   'REGISTRATION', $5)`,
    values: [personId, right.mainRight, right.subRight, bangkokDate(at), at],
  });
}

/** What was to begin later never does: it keeps its row, and holds at no instant. */
async function dropPending(tx: Queryable, personId: string, at: Date): Promise<void> {
  await tx.query({
    name: 'drop-pending-registration',
    text: `update entitlement.registration set effective = 'empty', ended_by = 'SUPERSEDED'
            where person_id = $1 and lower(effective) >= $2::timestamptz`,
    values: [personId, at],
  });
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

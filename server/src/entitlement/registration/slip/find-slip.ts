import type { Queryable } from '../../../platform/database/index.ts';
import type { Channel, Evidence, GuardianRelation, RegistrationKind } from '../model.ts';

/** A registration as its slip tells it; units are ids. */
export interface SlipRow {
  readonly registrationId: string;
  readonly primaryUnit: string | null;
  readonly regularUnit: string | null;
  readonly referralUnit: string | null;
  readonly from: Date | null;
  readonly channel: Channel;
  readonly kind: RegistrationKind;
  readonly fiscalYear: number | null;
  readonly changeNo: number | null;
  readonly evidence: readonly Evidence[];
  readonly organisationId: string | null;
  readonly point: string | null;
  readonly requesterId: string | null;
  readonly relation: GuardianRelation | null;
  /** When it was printed for the first time; null = never. */
  readonly firstPrint: Date | null;
}

export async function findSlip(tx: Queryable, personId: string, registrationId: string): Promise<SlipRow | undefined> {
  const [row] = await tx.query<SlipRow>({
    text: `select registration_id as "registrationId", primary_unit as "primaryUnit", regular_unit as "regularUnit",
                  referral_unit as "referralUnit", lower(effective) as "from", channel, kind, fiscal_year as "fiscalYear",
                  change_no as "changeNo", evidence, r.organisation_id as "organisationId", requester_id as "requesterId", relation,
                  p.code || ' ' || p.name as point,
                  (select min(printed_at) from entitlement.registration_print
                    where person_id = r.person_id and registration_id = r.registration_id) as "firstPrint"
             from entitlement.registration r left join entitlement.point p using (point_id)
            where person_id = $1 and registration_id = $2`,
    values: [personId, registrationId],
  });
  return row;
}

export async function insertPrint(
  tx: Queryable,
  print: { personId: string; registrationId: string; at: Date; actor: string },
): Promise<void> {
  await tx.query({
    text: `insert into entitlement.registration_print (person_id, registration_id, printed_at, actor) values ($1, $2, $3, $4)`,
    values: [print.personId, print.registrationId, print.at, print.actor],
  });
}

import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { VisitRow } from '../model.ts';

export interface NewVisit {
  readonly visitId: string;
  readonly serviceDate: PlainDate;
  readonly personId: string;
  readonly organisationId: string;
  readonly serviceCode: string;
  readonly family: string | null;
  readonly pathway: string;
  readonly group: string;
  readonly by: string;
  readonly now: Date;
  readonly mobile?: string | undefined;
  readonly hn?: string | undefined;
}

/**
 * Opens a visit, or takes up the one that is open for the same person, unit, service and day; answers its id, or undefined
 * when such a visit has its code already. Two who open at once get the same visit.
 */
export async function openOrTakeUp(tx: Queryable, visit: NewVisit): Promise<string | undefined> {
  await tx.query(sql`
    insert into verification.visit (service_date, visit_id, person_id, organisation_id, service_code, family, pathway, population_group,
      state, opened_at, opened_by, mobile, hn)
    values (${visit.serviceDate}, ${visit.visitId}, ${visit.personId}, ${visit.organisationId}, ${visit.serviceCode}, ${visit.family},
      ${visit.pathway}, ${visit.group}, 'NEW', ${visit.now}, ${visit.by}, ${visit.mobile ?? null}, ${visit.hn ?? null})
    on conflict do nothing`);
  // A statement of its own: it sees what another one, waited for, has opened or brought to its code.
  const found = await tx.query<{ visitId: string; done: boolean }>(sql`
    select visit_id as "visitId", state in ('VERIFIED', 'CLOSED') as done from verification.visit
     where service_date = ${visit.serviceDate} and person_id = ${visit.personId} and organisation_id = ${visit.organisationId}
       and service_code = ${visit.serviceCode} and state in ('NEW', 'IDENTIFYING', 'VERIFIED', 'CLOSED')`);
  return found.some(({ done }) => done) ? undefined : found[0]?.visitId;
}

/** Takes the row lock of a visit and answers it as it is now; undefined when the unit has no such visit. */
export async function lockVisit(db: Queryable, visitId: string, organisationId: string): Promise<VisitRow | undefined> {
  const [row] = await db.query<{ visit: VisitRow }>(sql`
    select to_jsonb(v) as visit from verification.visit v
     where visit_id = ${visitId} and organisation_id = ${organisationId} for update`);
  return row?.visit;
}

export interface NewAttempt {
  readonly channel: string;
  readonly result: 'FAILED' | 'UNAVAILABLE';
  readonly reason: string;
  readonly by: string;
  readonly byName: string;
  readonly now: Date;
}

/** Records an attempt on a visit whose row is locked. */
export async function insertAttempt(db: Queryable, visit: VisitRow, attempt: NewAttempt): Promise<void> {
  await db.query(sql`
    insert into verification.attempt (service_date, visit_id, attempt_no, channel, result, reason, at, by, by_name)
    select ${visit.service_date}, ${visit.visit_id}, count(*) + 1, ${attempt.channel}, ${attempt.result}, ${attempt.reason}, ${attempt.now},
           ${attempt.by}, ${attempt.byName}
      from verification.attempt where service_date = ${visit.service_date} and visit_id = ${visit.visit_id}`);
  await db.query(sql`
    update verification.visit set state = 'IDENTIFYING', version = version + 1
     where service_date = ${visit.service_date} and visit_id = ${visit.visit_id}`);
}

/** Changes what may still be changed of a visit whose row is locked (AUTH-33). */
export async function updateServiceData(
  db: Queryable,
  visit: VisitRow,
  change: { mobile?: string | undefined; visitNumber?: string | undefined; hn?: string | undefined },
): Promise<void> {
  await db.query(sql`
    update verification.visit
       set mobile = coalesce(${change.mobile ?? null}, mobile), visit_number = coalesce(${change.visitNumber ?? null}, visit_number),
           hn = coalesce(${change.hn ?? null}, hn), version = version + 1
     where service_date = ${visit.service_date} and visit_id = ${visit.visit_id}`);
}

/** Cancels a visit whose row is locked, with its code and its close, and gives its quota back once (INV-VER-13). */
export async function cancelVisit(
  db: Queryable,
  visit: VisitRow,
  cancel: { reasonCode: string; text: string; at: string; by: string },
  by: string,
  now: Date,
): Promise<void> {
  const key = sql`service_date = ${visit.service_date} and visit_id = ${visit.visit_id}`;
  await db.query(sql`
    update verification.visit set state = 'CANCELLED', cancel = ${JSON.stringify(cancel)}::jsonb, version = version + 1 where ${key}`);
  const [code] = await db.query<{ code: string }>(
    sql`update verification.claim_code set state = 'CANCELLED' where ${key} returning code`,
  );
  await db.query(sql`
    update verification.claim_close set cancelled_at = ${now}, cancelled_by = ${by} where ${key} and cancelled_at is null`);
  await db.query(sql`select quota.api_return(${visit.visit_id}, ${now})`);
  if (!code) return;
  const { visit_id: visitId, service_date: serviceDate, organisation_id: organisationId } = visit;
  const payload = { visitId, serviceDate, organisationId, code: code.code, reason: cancel.reasonCode };
  await emit(db, { type: 'verification.ClaimCodeCancelled', payload }, now);
}

/** Counts one more print; the first is the original, every other a copy. */
export async function countPrint(db: Queryable, visitId: string, organisationId: string): Promise<number | undefined> {
  const [row] = await db.query<{ prints: number }>(sql`
    update verification.visit set prints = prints + 1
     where visit_id = ${visitId} and organisation_id = ${organisationId} and state in ('VERIFIED', 'CLOSED')
    returning prints`);
  return row?.prints;
}

import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { ReactivationFacts } from '../reactivation/judge-reactivation.ts';
import type { ReactivationEvent, ReactivationState } from '../reactivation/model.ts';

/** How far the re-activation of a unit is; undefined for an organisation without basic data, as an office. */
export async function findReactivation(db: Queryable, organisationId: string): Promise<ReactivationState | undefined> {
  const [row] = await db.query<{ state: ReactivationState }>(
    sql`select reactivation as state from provider.profile where organisation_id = ${organisationId}`,
  );
  return row?.state;
}

/** How far a unit is, in few words. */
export interface Progress {
  readonly state: ReactivationState;
  /** Of the two menus (RACT-08). */
  readonly menusLeft: number;
  /** Of a lapsed unit: the first day without visits. */
  readonly blockedFrom: PlainDate | null;
}

export async function findProgress(db: Queryable, organisationId: string): Promise<Progress | undefined> {
  const [row] = await db.query<Progress>(sql`
    select reactivation as state, num_nulls(general_done_at, personnel_done_at) as "menusLeft", blocked_from as "blockedFrom"
      from provider.profile where organisation_id = ${organisationId}`);
  return row;
}

/** NOT_STARTED becomes IN_PROGRESS; every other state stays. True when it was opened by this. */
export async function startReactivation(db: Queryable, organisationId: string): Promise<boolean> {
  const rows = await db.query(sql`
    update provider.profile set reactivation = 'IN_PROGRESS'
     where organisation_id = ${organisationId} and reactivation = 'NOT_STARTED' returning 1 as opened`);
  return rows.length > 0;
}

export interface LockedFacts extends ReactivationFacts {
  /** Of a lapsed unit: the first day without visits. */
  readonly blockedFrom: PlainDate | null;
}

/** What the rule asks about a unit, held until the transaction ends: two saves at once are judged one after the other. */
export async function lockFacts(
  tx: Queryable,
  organisationId: string,
  today: PlainDate,
): Promise<LockedFacts | undefined> {
  const locked = await tx.query(
    sql`select from provider.profile where organisation_id = ${organisationId} for no key update`,
  );
  if (locked.length === 0) return undefined;
  // In a statement of its own, so that it sees what the one before us has committed.
  const [row] = await tx.query<LockedFacts>(sql`
    select reactivation as state, blocked_from as "blockedFrom",
           jsonb_build_object('GENERAL', general_done_at is not null, 'PERSONNEL', personnel_done_at is not null) as done,
           (phone_nhso is not null and phone is not null and email is not null and latitude is not null and house_no is not null
             and tambon_code is not null and postcode is not null) as "generalComplete",
           (select count(*)::int from provider.personnel n
             where n.organisation_id = p.organisation_id and n.state = 'CONFIRMED' and n.start_date <= ${today}
               and (n.end_date is null or n.end_date >= ${today})) as "activePersonnel"
      from provider.profile p where organisation_id = ${organisationId}`);
  return row;
}

export interface SettledState {
  readonly state: ReactivationState;
  readonly generalDone: boolean;
  readonly personnelDone: boolean;
  readonly blockedFrom: PlainDate | null;
  /** The days [from, to) that a repaired lapse had no visits on. */
  readonly wasBlocked: { readonly from: PlainDate; readonly to: PlainDate } | undefined;
}

/** Writes what was judged. A time that is set stays: when a menu was first done since it was last broken. */
export async function writeState(tx: Queryable, organisationId: string, to: SettledState, now: Date): Promise<void> {
  const { from, to: until } = to.wasBlocked ?? { from: null, to: null };
  await tx.query(sql`
    update provider.profile
       set reactivation = ${to.state},
           general_done_at = case when ${to.generalDone} then coalesce(general_done_at, ${now}) end,
           personnel_done_at = case when ${to.personnelDone} then coalesce(personnel_done_at, ${now}) end,
           completed_at = case when ${to.state} = 'COMPLETED' and reactivation <> 'COMPLETED' then ${now} else completed_at end,
           blocked_from = ${to.blockedFrom}::date,
           blocked = case when ${from}::date is null then blocked else blocked + datemultirange(daterange(${from}::date, ${until}::date)) end
     where organisation_id = ${organisationId}`);
}

export interface NewReactivationEvent {
  readonly organisationId: string;
  readonly event: ReactivationEvent;
  readonly at: Date;
  /** Account; undefined = the clock. */
  readonly by: string | undefined;
  /** Of LAPSED alone. */
  readonly blockedFrom: PlainDate | null;
}

export const insertReactivationEvent = (tx: Queryable, e: NewReactivationEvent) =>
  tx.query(sql`
    insert into provider.reactivation_event (organisation_id, event, at, by, blocked_from)
    values (${e.organisationId}, ${e.event}, ${e.at}, ${e.by ?? null}, ${e.blockedFrom})`);

import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { ReactivationEvent, ReactivationState } from '../reactivation/model.ts';

export interface ReactivationRow {
  readonly state: ReactivationState;
  readonly generalDoneAt: Date | null;
  readonly personnelDoneAt: Date | null;
  readonly completedAt: Date | null;
  readonly blockedFrom: PlainDate | null;
  readonly savedAt: Date | null;
  readonly has: {
    readonly address: boolean;
    readonly phoneNhso: boolean;
    readonly phone: boolean;
    readonly email: boolean;
    readonly coordinates: boolean;
  };
}

export async function findReactivationRow(db: Queryable, organisationId: string): Promise<ReactivationRow | undefined> {
  const [row] = await db.query<ReactivationRow>(sql`
    select reactivation as state, general_done_at as "generalDoneAt", personnel_done_at as "personnelDoneAt",
           completed_at as "completedAt", blocked_from as "blockedFrom", saved_at as "savedAt",
           jsonb_build_object('address', house_no is not null and tambon_code is not null and postcode is not null,
             'phoneNhso', phone_nhso is not null, 'phone', phone is not null, 'email', email is not null,
             'coordinates', latitude is not null) as has
      from provider.profile where organisation_id = ${organisationId}`);
  return row;
}

/** The unit's personnel as far as they matter here: how far each is, and whether he works today. */
export interface PersonnelStanding {
  readonly state: 'DRAFT' | 'CHECKED' | 'CONFIRMED' | 'ENDED';
  readonly typeCode: string;
  readonly working: boolean;
  readonly startsLater: boolean;
  readonly licenceNotFound: boolean;
}

export const findPersonnelStanding = (db: Queryable, organisationId: string, today: PlainDate) =>
  db.query<PersonnelStanding>(sql`
    select state, type_code as "typeCode", licence_status = 'NOT_FOUND' as "licenceNotFound",
           state = 'CONFIRMED' and start_date <= ${today} and (end_date is null or end_date >= ${today}) as working,
           start_date > ${today} as "startsLater"
      from provider.personnel where organisation_id = ${organisationId} and state <> 'CANCELLED'`);

export interface ReactivationLine {
  readonly event: ReactivationEvent;
  readonly at: Date;
  readonly by: string | null;
  readonly blockedFrom: PlainDate | null;
}

/** Newest first. */
export const findReactivationHistory = (db: Queryable, organisationId: string) =>
  db.query<ReactivationLine>(sql`
    select event, at, by, blocked_from as "blockedFrom" from provider.reactivation_event
     where organisation_id = ${organisationId} order by event_id desc limit 200`);

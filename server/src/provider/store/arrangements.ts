import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { OnDuty } from '../arrangement/judge-capacity.ts';

/** What a unit saved for one service family; `opensAt` as HH:mm. */
export interface ArrangementRow {
  readonly family: string;
  readonly version: number;
  readonly slotsPerDay: number;
  readonly slotMinutes: number;
  readonly opensDaysAhead: number;
  readonly opensAt: string;
  readonly savedAt: Date;
  readonly savedByName: string;
}

export const listArrangements = (db: Queryable, organisationId: string): Promise<readonly ArrangementRow[]> =>
  db.query<ArrangementRow>(sql`
    select family, version, slots_per_day as "slotsPerDay", slot_minutes as "slotMinutes", opens_days_ahead as "opensDaysAhead",
           to_char(opens_at, 'HH24:MI') as "opensAt", saved_at as "savedAt", saved_by_name as "savedByName"
      from provider.service_arrangement where organisation_id = ${organisationId}`);

/** Saves over the version that was read, 0 for the first time; false when somebody else was first. */
export async function saveArrangementRow(
  tx: Queryable,
  organisationId: string,
  row: Omit<ArrangementRow, 'savedByName' | 'savedAt'> & { at: Date; by: string; byName: string },
): Promise<boolean> {
  const saved = await tx.query(sql`
    insert into provider.service_arrangement as a
      (organisation_id, family, slots_per_day, slot_minutes, opens_days_ahead, opens_at, saved_at, saved_by, saved_by_name)
    select ${organisationId}::uuid, ${row.family}, ${row.slotsPerDay}, ${row.slotMinutes}, ${row.opensDaysAhead}, ${row.opensAt}::time,
           ${row.at}, ${row.by}, ${row.byName}
     where ${row.version}::int = 0
        or exists (select from provider.service_arrangement where organisation_id = ${organisationId} and family = ${row.family})
    on conflict (organisation_id, family) do update
       set version = a.version + 1, slots_per_day = excluded.slots_per_day, slot_minutes = excluded.slot_minutes,
           opens_days_ahead = excluded.opens_days_ahead, opens_at = excluded.opens_at, saved_at = excluded.saved_at,
           saved_by = excluded.saved_by, saved_by_name = excluded.saved_by_name
     where a.version = ${row.version}
    returning version`);
  return saved.length > 0;
}

/** Who works at a unit on a day. */
export const listOnDuty = (db: Queryable, organisationId: string, date: PlainDate): Promise<readonly OnDuty[]> =>
  db.query<OnDuty>(sql`
    select type_code as "typeCode", registration_types as "registrationTypes", schedule
      from provider.api_personnel_on(${date}) where organisation_id = ${organisationId}`);

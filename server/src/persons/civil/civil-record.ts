import type { Queryable } from '../../platform/database/index.ts';
import type { Address } from './address.ts';

/** What is kept of somebody's entry in the civil registration beside his face. */
export interface CivilRecord {
  readonly registered: Address | null;
  readonly current: Address | null;
  /** 11 digits (รหัสประจำบ้าน). */
  readonly houseCode: string | null;
  /** When the civil registration last answered for him; null = never. */
  readonly syncedAt: string | null;
}

const NONE: CivilRecord = { registered: null, current: null, houseCode: null, syncedAt: null };

/** Addresses and the last time the civil registration was asked; nothing of it for somebody it never told of. */
export async function findCivilRecord(db: Queryable, personId: string): Promise<CivilRecord> {
  const [row] = await db.query<{ civil: CivilRecord | null }>({
    name: 'civil-record',
    text: 'select persons.api_civil($1) as civil',
    values: [personId],
  });
  return row?.civil ?? NONE;
}

/** Keeps what the civil registration told. */
export async function saveCivilRecord(tx: Queryable, record: NewCivilRecord): Promise<void> {
  await tx.query({
    name: 'save-civil-record',
    text: `insert into persons.civil_record (person_id, registered, "current", house_code, synced_at) values ($1, $2, $3, $4, $5)
           on conflict (person_id) do update
              set registered = excluded.registered, "current" = excluded."current", house_code = excluded.house_code,
                  synced_at = excluded.synced_at`,
    values: [
      record.personId,
      record.registered && JSON.stringify(record.registered),
      record.current && JSON.stringify(record.current),
      record.houseCode,
      record.syncedAt,
    ],
  });
}

/** One record to be loaded, e.g. with the demo world. */
export type NewCivilRecord = CivilRecord & { readonly personId: string };

/** Loads many; who has one already keeps it. */
export async function insertCivilRecords(db: Queryable, records: readonly NewCivilRecord[]): Promise<void> {
  await db.query({
    text: `insert into persons.civil_record (person_id, registered, "current", house_code, synced_at)
           select "personId", registered, "current", "houseCode", "syncedAt"
             from jsonb_to_recordset($1) as r("personId" uuid, registered jsonb, "current" jsonb, "houseCode" text, "syncedAt" timestamptz)
           on conflict do nothing`,
    values: [JSON.stringify(records)],
  });
}

import type { Queryable } from '../../platform/database/index.ts';

export interface NewProfile {
  readonly organisationId: string;
  readonly reactivation: 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'LAPSED';
  readonly phone?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

export async function insertProfiles(db: Queryable, profiles: readonly NewProfile[]): Promise<void> {
  await db.query({
    text: `insert into provider.profile (organisation_id, reactivation, phone, latitude, longitude)
           select "organisationId", reactivation, phone, latitude, longitude
             from jsonb_to_recordset($1) as r("organisationId" uuid, reactivation text, phone text, latitude float8, longitude float8)
           on conflict do nothing`,
    values: [JSON.stringify(profiles)],
  });
}

import type { Queryable } from '../../platform/database/index.ts';
import type { ReactivationState } from '../reactivation/model.ts';

/** A unit's basic data as a seed or an import brings them; what a person saves goes through `saveGeneralData`. */
export interface NewProfile {
  readonly organisationId: string;
  readonly reactivation: ReactivationState;
  readonly houseNo?: string | undefined;
  readonly moo?: string | undefined;
  readonly road?: string | undefined;
  readonly tambonCode?: string | undefined;
  readonly postcode?: string | undefined;
  readonly phoneNhso?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** When the two menus were done; both are needed for COMPLETED (INV-PRV-2). */
  readonly generalDoneAt?: Date | undefined;
  readonly personnelDoneAt?: Date | undefined;
  /** Of a LAPSED unit: the first day without visits. */
  readonly blockedFrom?: string | undefined;
}

export async function insertProfiles(db: Queryable, profiles: readonly NewProfile[]): Promise<void> {
  await db.query({
    text: `insert into provider.profile (organisation_id, reactivation, house_no, moo, road, tambon_code, postcode, phone_nhso, phone,
                  email, latitude, longitude, saved_at, general_done_at, personnel_done_at, completed_at, blocked_from)
           select "organisationId", reactivation, "houseNo", moo, road, "tambonCode", postcode, "phoneNhso", phone,
                  email, latitude, longitude, "generalDoneAt", "generalDoneAt", "personnelDoneAt",
                  case when reactivation in ('COMPLETED', 'LAPSED') then greatest("generalDoneAt", "personnelDoneAt") end, "blockedFrom"
             from jsonb_to_recordset($1) as r("organisationId" uuid, reactivation text, "houseNo" text, moo text, road text,
                  "tambonCode" text, postcode text, "phoneNhso" text, phone text, email text, latitude float8, longitude float8,
                  "generalDoneAt" timestamptz, "personnelDoneAt" timestamptz, "blockedFrom" date)
           on conflict do nothing`,
    values: [JSON.stringify(profiles)],
  });
}

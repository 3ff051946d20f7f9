import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { GENERAL_FIELDS, type GeneralData } from '../model.ts';

export interface ProfileRow {
  readonly version: number;
  readonly data: GeneralData;
  readonly savedAt: Date | null;
  /** Account; null for what an import brought. */
  readonly savedBy: string | null;
}

const columns = sql`version, saved_at as "savedAt", saved_by as "savedBy", jsonb_build_object(
  'houseNo', house_no, 'moo', moo, 'soi', soi, 'road', road, 'tambonCode', tambon_code, 'postcode', postcode,
  'phoneNhso', phone_nhso, 'phoneNhsoExt', phone_nhso_ext, 'phone', phone, 'phoneExt', phone_ext, 'email', email,
  'latitude', latitude, 'longitude', longitude) as data`;

/** The general data of a unit; undefined for an organisation that has none, as an office. */
export async function findProfile(db: Queryable, organisationId: string): Promise<ProfileRow | undefined> {
  const [row] = await db.query<ProfileRow>(
    sql`select ${columns} from provider.profile where organisation_id = ${organisationId}`,
  );
  return row;
}

/** The same, held until the transaction ends: of two saves at once the second sees what the first wrote. */
export async function lockProfile(tx: Queryable, organisationId: string): Promise<ProfileRow | undefined> {
  const [row] = await tx.query<ProfileRow>(
    sql`select ${columns} from provider.profile where organisation_id = ${organisationId} for no key update`,
  );
  return row;
}

/** Makes a new version of a locked profile and keeps it for the history; what an import brought becomes its beginning. */
export async function writeProfile(
  tx: Queryable,
  organisationId: string,
  before: ProfileRow,
  saved: { data: GeneralData; at: Date; by: string },
): Promise<void> {
  const { data, at, by } = saved;
  if (before.version === 0 && GENERAL_FIELDS.some((field) => before.data[field] !== null))
    await insertVersion(tx, organisationId, 0, { data: before.data, at: before.savedAt, by: before.savedBy });
  await tx.query(sql`
    update provider.profile
       set version = version + 1, house_no = ${data.houseNo}, moo = ${data.moo}, soi = ${data.soi}, road = ${data.road},
           tambon_code = ${data.tambonCode}, postcode = ${data.postcode}, phone_nhso = ${data.phoneNhso},
           phone_nhso_ext = ${data.phoneNhsoExt}, phone = ${data.phone}, phone_ext = ${data.phoneExt}, email = ${data.email},
           latitude = ${data.latitude}, longitude = ${data.longitude}, saved_at = ${at}, saved_by = ${by}
     where organisation_id = ${organisationId}`);
  await insertVersion(tx, organisationId, before.version + 1, saved);
}

const insertVersion = (
  tx: Queryable,
  organisationId: string,
  version: number,
  { data, at, by }: { data: GeneralData; at: Date | null; by: string | null },
) =>
  tx.query(sql`
    insert into provider.profile_version (organisation_id, version, data, saved_at, saved_by)
    values (${organisationId}, ${version}, ${JSON.stringify(data)}::jsonb, ${at}, ${by})
    on conflict do nothing`);

/** Every saved state, the oldest first. */
export const findProfileVersions = (db: Queryable, organisationId: string): Promise<readonly ProfileRow[]> =>
  db.query<ProfileRow>(sql`
    select version, data, saved_at as "savedAt", saved_by as "savedBy"
      from provider.profile_version where organisation_id = ${organisationId} order by version`);

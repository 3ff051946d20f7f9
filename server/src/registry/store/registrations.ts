import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { TypeCode } from '../catalogue.ts';
import type { VisibilityFacts } from '../rules/judge-visibility.ts';

export interface RegistrationRow extends VisibilityFacts {
  readonly typeCode: TypeCode;
  readonly family: string | null;
}

/** What a unit is registered as, past and to come, each with what was ever signed about it; the newest first within a type. */
export const listRegistrations = (db: Queryable, organisationId: string): Promise<readonly RegistrationRow[]> =>
  db.query<RegistrationRow>(sql`
    select r.type_code as "typeCode", r.family,
           jsonb_build_object('state', r.state, 'from', lower(r.valid), 'to', upper(r.valid) - 1) as registration,
           (select coalesce(jsonb_agg(jsonb_build_object('state', a.state, 'number', a.number, 'from', a.effective_from, 'to', a.effective_to)
                                      order by a.signed_at desc), '[]')
              from registry.announcement_item i join registry.announcement a using (announcement_id)
             where i.organisation_id = r.organisation_id and i.type_code = r.type_code and i.family = coalesce(r.family, '')
               and a.signed_at is not null) as announcements
      from registry.unit_registration r where r.organisation_id = ${organisationId}
     order by array_position(array['PRIMARY', 'REGULAR', 'REFERRAL', 'SPECIFIC_FIELD'], r.type_code), r.family, lower(r.valid) desc`);

export const listCapabilities = (
  db: Queryable,
  organisationId: string,
): Promise<readonly { capability: string; from: PlainDate; to: PlainDate | null }[]> =>
  db.query(sql`
    select capability, lower(valid) as "from", upper(valid) - 1 as "to"
      from registry.unit_capability where organisation_id = ${organisationId} order by lower(valid) desc, capability`);

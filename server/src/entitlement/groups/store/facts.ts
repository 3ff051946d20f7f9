import type { PersonFace } from '../../../persons/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { Fund } from '../../model.ts';
import type { RowFacts } from '../model.ts';

interface Row {
  readonly id: string;
  readonly person: PersonFace | null;
  readonly funds: Fund[] | null;
  readonly current: RowFacts['current'];
  readonly group: RowFacts['group'];
}

/**
 * What is known of the people of some citizen ids, as the rules of a job of this unit need it, in one statement; unknown
 * ids are absent. Locks nothing.
 */
export async function findRowFacts(
  db: Queryable,
  ids: readonly string[],
  { organisationId, today }: { organisationId: string; today: PlainDate },
): Promise<ReadonlyMap<string, RowFacts>> {
  const rows = await db.query<Row>({
    name: 'group-row-facts',
    text: `select x.id, x.person,
                  case when x.person is not null then entitlement.api_rights_on((x.person->>'personId')::uuid, $2)->'funds' end as funds,
                  (select json_build_object('registrationId', r.registration_id,
                                            'ofThisUnit', coalesce(r.regular_unit = $3 or r.primary_unit = $3, false))
                     from entitlement.registration r
                    where r.person_id = (x.person->>'personId')::uuid and upper_inf(r.effective) and not isempty(r.effective)) as current,
                  (select json_build_object('code', m.group_code, 'ofThisUnit', m.organisation_id = $3) from entitlement.group_member m
                    where m.person_id = (x.person->>'personId')::uuid and m.left_at is null
                    order by m.entered_at desc limit 1) as "group"
             from (select id, persons.api_by_citizen_id(id) as person from unnest($1::text[]) id offset 0) x`,
    values: [ids, today, organisationId],
  });
  return new Map(
    rows.flatMap(({ id, person, funds, current, group }) =>
      person ? [[id, { person, funds: funds ?? [], current, group }] as const] : [],
    ),
  );
}

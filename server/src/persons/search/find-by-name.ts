import type { Queryable } from '../../platform/database/index.ts';
import type { PersonFace, Sex } from '../model.ts';
import { readName } from './read-name.ts';

/** What somebody knows of the person he looks for. At least one of the names is there. */
export interface NameCriteria {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** Christian era. */
  readonly birthYear?: number | undefined;
  readonly provinceCode?: string | undefined;
  readonly sex?: Sex | undefined;
}

/** How near a person's name is to what was typed: 1 is the same but for tone marks and letters of one sound. */
export type Named = PersonFace & { readonly similarity: number };

/** Ranked and not only found: more than a page of one name is asked for more criteria. */
const RANKED = 300;

/**
 * Persons by name (SRM-17), the nearest first. Titles, spaces, tone marks, karan and letters of one sound make no difference.
 * @param near also names with a wrong, missing, doubled or exchanged letter, and long ones with several
 * @param most how many are answered at most
 */
export async function findPersonsByName(
  db: Queryable,
  criteria: NameCriteria,
  near: boolean,
  most: number,
): Promise<readonly Named[]> {
  const name = readName(criteria.firstName, criteria.lastName);
  if (name.first.length === 0 && name.last === undefined) return [];
  const find = async (text: string): Promise<readonly Named[]> => {
    const rows = await db.query<{ person: PersonFace; similarity: number }>({
      text,
      values: [
        name.first.length === 0 ? null : name.first,
        name.last ?? null,
        criteria.birthYear === undefined ? null : String(criteria.birthYear),
        criteria.provinceCode ?? null,
        criteria.sex ?? null,
        RANKED,
        most,
      ],
    });
    return rows.map(({ person, similarity }) => ({ ...person, similarity: Math.round(similarity * 100) / 100 }));
  };
  const same = await find(SAME);
  if (!near || same.length >= most) return same;
  // Those with the very name come first and are never crowded out by the many that are only near.
  const known = new Set(same.map(({ personId }) => personId));
  return [...same, ...(await find(NEAR)).filter(({ personId }) => !known.has(personId))].slice(0, most);
}

const FORMS = `with typed as (select (select array_agg(distinct persons.name_form(n)) from unnest($1::text[]) n) as firsts,
                                     persons.name_form($2::text) as last)`;
const RANK = `select row_to_json(f) as person,
         (coalesce((select max(case when x = persons.name_form(f."firstName") then 1 else least(0.99, similarity(x, persons.name_form(f."firstName"))) end)
                      from unnest(t.firsts) x), 0)
          + case when t.last is null then 0 when t.last = persons.name_form(f."lastName") then 1
                 else least(0.99, similarity(t.last, persons.name_form(f."lastName"))) end)
         / (case when t.firsts is null or t.last is null then 1 else 2 end) as similarity`;
const ORDER = `order by similarity desc, f."lastName", f."firstName", f."personId" limit $7`;

const SAME = `${FORMS} ${RANK}
  from typed t, persons.api_named(t.firsts, case when t.last is not null then array[t.last] end, $3, $4, $5, $6) f ${ORDER}`;

const NEAR = `${FORMS},
  near as (select (select array_agg(distinct n) from unnest(t.firsts) x, unnest(persons.near_first_names(x)) n) as firsts,
                  case when t.last is not null then persons.near_last_names(t.last) end as lasts from typed t)
  ${RANK}
  from typed t, near n,
       persons.api_named(case when t.firsts is not null then coalesce(n.firsts, '{}') end, n.lasts, $3, $4, $5, $6) f ${ORDER}`;

import type { Queryable } from '../../platform/database/index.ts';
import type { Sex } from '../model.ts';
import { titleCodeOf } from '../titles.ts';

/** What the civil registration says of somebody; what it does not say stays as it is. */
export interface PersonFacts {
  readonly title?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly birth?: string | undefined;
  readonly nationality?: string | undefined;
  readonly provinceCode?: string | undefined;
}

/** Brings somebody's facts up to date. @returns false when they were just so already */
export async function setPersonFacts(tx: Queryable, personId: string, facts: PersonFacts): Promise<boolean> {
  const changed = await tx.query<{ changed: boolean }>({
    name: 'set-person-facts',
    text: `update persons.person p
              set title = n.title, title_code = n.title_code, first_name = n.first_name, last_name = n.last_name, sex = n.sex,
                  birth = n.birth, nationality = n.nationality, province_code = n.province_code
             from (select coalesce($2, title) as title, coalesce($3, title_code) as title_code, coalesce($4, first_name) as first_name,
                          coalesce($5, last_name) as last_name, coalesce($6, sex) as sex, coalesce($7, birth) as birth,
                          coalesce($8, nationality) as nationality, coalesce($9, province_code) as province_code
                     from persons.person where person_id = $1) n
            where p.person_id = $1
              and (p.title, p.first_name, p.last_name, p.sex, p.birth, p.nationality, p.province_code)
                  is distinct from (n.title, n.first_name, n.last_name, n.sex, n.birth, n.nationality, n.province_code)
           returning true as changed`,
    values: [
      personId,
      facts.title ?? null,
      facts.title === undefined ? null : titleCodeOf(facts.title),
      facts.firstName ?? null,
      facts.lastName ?? null,
      facts.sex ?? null,
      facts.birth ?? null,
      facts.nationality ?? null,
      facts.provinceCode ?? null,
    ],
  });
  return changed.length > 0;
}

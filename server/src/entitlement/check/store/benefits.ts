import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';

interface Words {
  readonly th: string;
  readonly en: string;
}

/** One line of a benefit policy. */
export interface Benefit {
  readonly key: string;
  readonly title: Words;
  readonly text: Words;
  readonly limit: Words | null;
}

/** What a main right gives on a day, in the order of the policy. */
export async function findBenefits(db: Queryable, right: string, date: PlainDate): Promise<Benefit[]> {
  const rows = await db.query<Benefit>({
    name: 'benefits-of-a-right',
    text: `select key, json_build_object('th', title_th, 'en', title_en) as title,
                  json_build_object('th', text_th, 'en', text_en) as text,
                  case when limit_th is not null then json_build_object('th', limit_th, 'en', limit_en) end as "limit"
             from entitlement.benefit where main_rights @> array[$1::text] and valid @> $2::date order by position, key`,
    values: [right, date],
  });
  return [...rows];
}

import sql, { type Sql } from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { type AnnouncementState, WRITING } from '../announcements/model.ts';
import { ANNOUNCEMENT_COLUMNS, type AnnouncementRow } from './announcements.ts';

export interface AnnouncementLine extends AnnouncementRow {
  readonly units: number;
  readonly items: number;
  readonly draftedByName: string | null;
  readonly total: number;
}

export interface AnnouncementFilter {
  readonly state: AnnouncementState | undefined;
  /** Words of the title, or the number. */
  readonly q: string | undefined;
}

const within = ({ state, q }: AnnouncementFilter): Sql => sql`
  (${state ?? null}::text is null or a.state = ${state ?? null})
  and (${q ?? null}::text is null or strpos(lower(a.title), lower(${q ?? ''})) > 0 or strpos(coalesce(a.number, ''), ${q ?? ''}) > 0)`;

const COUNTS = sql`
  (select count(distinct organisation_id)::int from registry.announcement_item i where i.announcement_id = a.announcement_id) as units,
  (select count(*)::int from registry.announcement_item i where i.announcement_id = a.announcement_id) as items,
  (select by_name from registry.announcement_event e where e.announcement_id = a.announcement_id and event = 'DRAFTED') as "draftedByName",
  count(*) over ()::int as total`;

/** One page for officers: what is still to be done first, then the newest. */
export const listAnnouncementLines = (
  db: Queryable,
  filter: AnnouncementFilter,
  page: { size: number; no: number },
): Promise<readonly AnnouncementLine[]> =>
  db.query<AnnouncementLine>(sql`
    select ${ANNOUNCEMENT_COLUMNS}, ${COUNTS}
      from registry.announcement a where ${within(filter)}
     order by case a.state when 'SUBMITTED' then 0 when 'DRAFT' then 1 else 2 end, coalesce(a.signed_at, a.drafted_at) desc,
           length(a.number), a.number, a.announcement_id
     limit ${page.size} offset ${(page.no - 1) * page.size}`);

export async function countAnnouncements(db: Queryable): Promise<Readonly<Record<string, number>>> {
  const [row] = await db.query<{ counts: Record<string, number> }>(sql`
    select coalesce(jsonb_object_agg(state, n), '{}') as counts
      from (select state, count(*) n from registry.announcement group by 1) s`);
  return row?.counts ?? {};
}

/** How many wait for a signature that an officer may give: he had no hand in them. */
export async function countToSign(
  db: Queryable,
  officer: { accountId: string; personId: string | undefined },
): Promise<number> {
  const [row] = await db.query<{ n: number }>(sql`
    select count(*)::int as n from registry.announcement a
     where a.state = 'SUBMITTED' and not exists (
       select from registry.announcement_event e
        where e.announcement_id = a.announcement_id and e.event = any(${[...WRITING]}::text[])
          and (e.by_account = ${officer.accountId} or e.by_person = ${officer.personId ?? null}::uuid))`);
  return row?.n ?? 0;
}

/** What the public may read: everything that was signed, has taken effect and was not withdrawn, the newest first. */
export const listPublicLines = (
  db: Queryable,
  today: PlainDate,
  page: { size: number; no: number },
): Promise<readonly AnnouncementLine[]> =>
  db.query<AnnouncementLine>(sql`
    select ${ANNOUNCEMENT_COLUMNS}, ${COUNTS} from registry.announcement a where a.state = 'SIGNED' and a.effective_from <= ${today}
     order by a.effective_from desc, a.signed_at desc, length(a.number), a.number
     limit ${page.size} offset ${(page.no - 1) * page.size}`);

/** Whether an announcement is in force on a day. */
export const isInForce = (row: Pick<AnnouncementRow, 'state' | 'from' | 'to'>, date: PlainDate): boolean =>
  row.state === 'SIGNED' && row.from <= date && (row.to === null || date <= row.to);

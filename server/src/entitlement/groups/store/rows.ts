import type { Queryable } from '../../../platform/database/index.ts';
import type { GroupVerdict, TypedRow } from '../model.ts';

export const insertRows = (tx: Queryable, jobId: string, rows: readonly TypedRow[]) =>
  tx.query({
    text: `insert into entitlement.group_row (job_id, row_no, typed, verdict, reason)
           select $1, "rowNo", typed, verdict, reason
             from jsonb_to_recordset($2) as r("rowNo" int, typed text, verdict text, reason text)`,
    values: [jobId, JSON.stringify(rows)],
  });

/** Rows with a readable id, to be judged anew. */
export const rowsToJudge = (
  tx: Queryable,
  jobId: string,
  after: number,
  atMost: number,
): Promise<readonly { rowNo: number; typed: string }[]> =>
  tx.query({
    text: `select row_no as "rowNo", typed from entitlement.group_row
            where job_id = $1 and row_no > $2 and verdict is distinct from 'BAD_ID' and verdict is distinct from 'TWICE_IN_FILE'
            order by row_no limit $3`,
    values: [jobId, after, atMost],
  });

export interface JudgedRow {
  readonly rowNo: number;
  readonly personId: string | null;
  readonly verdict: GroupVerdict;
  readonly reason: string | null;
}

/** @param doneAt when the rows were carried out; null: they were only judged */
export const saveVerdicts = (tx: Queryable, jobId: string, rows: readonly JudgedRow[], doneAt: Date | null) =>
  tx.query({
    text: `update entitlement.group_row g
              set person_id = r."personId", verdict = r.verdict, reason = r.reason, done_at = $3
             from jsonb_to_recordset($2) as r("rowNo" int, "personId" uuid, verdict text, reason text)
            where g.job_id = $1 and g.row_no = r."rowNo"`,
    values: [jobId, JSON.stringify(rows), doneAt],
  });

/** Refuses rows that could not be carried out together, as they stand. */
export const refuseRows = (tx: Queryable, jobId: string, rowNos: readonly number[], reason: string, doneAt: Date) =>
  tx.query({
    text: `update entitlement.group_row set verdict = 'REFUSED', reason = $3, done_at = $4 where job_id = $1 and row_no = any($2)`,
    values: [jobId, rowNos, reason, doneAt],
  });

/**
 * Forgets the ids of a job that is over. Those of everybody whom `persons` knows are kept by that alone, and the result file asks
 * there. Of an id that is nobody's, or was never looked up, the end is kept: with the number of the row it finds the mistake.
 */
export async function forgetTyped(tx: Queryable, jobId: string): Promise<void> {
  await tx.query({
    text: `update entitlement.group_row again set person_id = first.person_id from entitlement.group_row first
            where again.job_id = $1 and first.job_id = $1 and again.verdict = 'TWICE_IN_FILE' and first.typed = again.typed
              and first.person_id is not null`,
    values: [jobId],
  });
  await tx.query({
    text: `update entitlement.group_row set typed = case when person_id is null then 'xxxxxxxxxx' || right(typed, 3) else '' end
            where job_id = $1 and (person_id is not null or typed ~ '^[0-9]{13}$')`,
    values: [jobId],
  });
}

export async function countVerdicts(db: Queryable, jobId: string): Promise<Partial<Record<GroupVerdict, number>>> {
  const rows = await db.query<{ verdict: GroupVerdict; rows: number }>({
    text: 'select verdict, count(*)::int as rows from entitlement.group_row where job_id = $1 group by verdict',
    values: [jobId],
  });
  return Object.fromEntries(rows.map(({ verdict, rows: count }) => [verdict, count]));
}

/** What the review refused is done: only rows that were confirmed are tried. @returns how many */
export async function closeRefusedRows(tx: Queryable, jobId: string, now: Date): Promise<number> {
  const [row] = await tx.query<{ closed: number }>({
    text: `with closed as (update entitlement.group_row set done_at = $2
                            where job_id = $1 and verdict is distinct from 'READY' returning 1)
           select count(*)::int as closed from closed`,
    values: [jobId, now],
  });
  return row?.closed ?? 0;
}

/** The next rows of a running job that nobody has done yet. */
export const waitingRows = (
  tx: Queryable,
  jobId: string,
  atMost: number,
): Promise<readonly { rowNo: number; typed: string }[]> =>
  tx.query({
    text: `select row_no as "rowNo", typed from entitlement.group_row
            where job_id = $1 and done_at is null order by row_no limit $2`,
    values: [jobId, atMost],
  });

export interface ShownRow extends JudgedRow {
  readonly typed: string;
  readonly name: string | null;
}

/** Rows as the review and the result show them, with the names of the people found. */
export const findRows = (
  db: Queryable,
  jobId: string,
  page: { verdict: GroupVerdict | undefined; offset: number; limit: number },
): Promise<readonly ShownRow[]> =>
  db.query({
    text: `select row_no as "rowNo", person_id as "personId", verdict, reason,
                  case when typed = '' then persons.api_by_id(person_id)->>'citizenId' else typed end as typed,
                  case when person_id is not null then persons.api_name(person_id) end as name
             from entitlement.group_row where job_id = $1 and ($2::text is null or verdict = $2)
            order by row_no offset $3 limit $4`,
    values: [jobId, page.verdict ?? null, page.offset, page.limit],
  });

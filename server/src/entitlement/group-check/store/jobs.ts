import sql, { raw } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { GroupCheck, GroupFormat } from '../model.ts';

const COLUMNS =
  raw(`group_check_id as "groupCheckId", organisation_id as "organisationId", account_id as "accountId", file_name as "fileName",
  format, bytes, as_of as "asOf", past, state, failure, rows_read as "rowsRead", total, chunks, next_chunk as "nextChunk", done, found,
  deceased, not_found as "notFound", bad, rights, preview, bad_rows as "badRows", received_at as "receivedAt", started_at as "startedAt",
  finished_at as "finishedAt", keep_until as "keepUntil"`);

export interface NewGroupCheck {
  readonly groupCheckId: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly actor: string;
  readonly requestId: string;
  readonly fileName: string;
  readonly format: GroupFormat;
  readonly asOf: PlainDate;
  readonly past: boolean;
  readonly now: Date;
}

/** A job whose file is on the way. */
export async function insertGroupCheck(db: Queryable, job: NewGroupCheck): Promise<void> {
  await db.query(sql`
    insert into entitlement.group_check
      (group_check_id, organisation_id, account_id, actor, request_id, file_name, format, as_of, past, state, received_at)
    values (${job.groupCheckId}, ${job.organisationId}, ${job.accountId}, ${job.actor}, ${job.requestId}, ${job.fileName}, ${job.format},
            ${job.asOf}, ${job.past}, 'RECEIVING', ${job.now})`);
}

/** The file is here. The organisation's row of locks lets two uploads at once not both be the last that is allowed. */
export async function receiveIfRoom(
  tx: Queryable,
  job: { groupCheckId: string; organisationId: string; bytes: number; maxOpen: number },
): Promise<GroupCheck | undefined> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`group-check ${job.organisationId}`}, 0))`);
  const [row] = await tx.query<GroupCheck>(sql`
    update entitlement.group_check set state = 'RECEIVED', bytes = ${job.bytes}
     where group_check_id = ${job.groupCheckId} and state = 'RECEIVING'
       and ${job.maxOpen} > (select count(*) from entitlement.group_check
                              where organisation_id = ${job.organisationId} and state in ('RECEIVED', 'RUNNING'))
    returning ${COLUMNS}`);
  return row;
}

export async function deleteGroupCheck(db: Queryable, groupCheckId: string): Promise<void> {
  await db.query(sql`delete from entitlement.group_check where group_check_id = ${groupCheckId}`);
}

/** The jobs of an organisation, newest first. */
export async function findGroupChecks(
  db: Queryable,
  organisationId: string,
  past: boolean | undefined,
): Promise<readonly GroupCheck[]> {
  return db.query<GroupCheck>(sql`
    select ${COLUMNS} from entitlement.group_check
     where organisation_id = ${organisationId} and state <> 'RECEIVING' and (${past ?? null}::boolean is null or past = ${past ?? null})
     order by received_at desc, group_check_id desc limit 50`);
}

export async function findGroupCheck(
  db: Queryable,
  organisationId: string,
  groupCheckId: string,
): Promise<GroupCheck | undefined> {
  const [row] = await db.query<GroupCheck>(sql`
    select ${COLUMNS} from entitlement.group_check
     where group_check_id = ${groupCheckId} and organisation_id = ${organisationId} and state <> 'RECEIVING'`);
  return row;
}

/** What is over: cancelled, failed or completed. Rows that wait are dropped; verdicts stay only with COMPLETED. */
export async function endGroupCheck(
  tx: Queryable,
  end: {
    groupCheckId: string;
    state: 'COMPLETED' | 'CANCELLED' | 'FAILED';
    failure?: string;
    now: Date;
    keepUntil: Date;
  },
): Promise<GroupCheck | undefined> {
  const [row] = await tx.query<GroupCheck>(sql`
    update entitlement.group_check
       set state = ${end.state}, failure = ${end.failure ?? null}, finished_at = ${end.now}, keep_until = ${end.keepUntil},
           worker = null, lease_until = null
     where group_check_id = ${end.groupCheckId} and state in ('RECEIVED', 'RUNNING')
    returning ${COLUMNS}`);
  if (!row) return undefined;
  await tx.query(sql`delete from entitlement.group_check_piece where group_check_id = ${end.groupCheckId}`);
  await tx.query(sql`delete from entitlement.group_check_input where group_check_id = ${end.groupCheckId}`);
  if (end.state !== 'COMPLETED')
    await tx.query(sql`delete from entitlement.group_check_result where group_check_id = ${end.groupCheckId}`);
  return row;
}

/** Forgets what was kept long enough, and files whose sender went away in the middle. */
export async function deleteLapsed(db: Queryable, now: Date, abandonedBefore: Date): Promise<void> {
  await db.query(sql`
    delete from entitlement.group_check
     where keep_until < ${now} or (state = 'RECEIVING' and received_at < ${abandonedBefore})`);
}

/** A job for this worker's next turn. `reading` is the job whose file it has open. */
export async function takeGroupCheck(
  db: Queryable,
  as: { worker: string; leaseSeconds: number; reading: string | undefined; now: Date },
): Promise<GroupCheck | undefined> {
  const [row] = await db.query<GroupCheck>(sql`
    select ${COLUMNS} from entitlement.api_take_group_check(${as.worker}, ${as.leaseSeconds} * interval '1 second', ${as.reading ?? null}, ${as.now})`);
  return row;
}

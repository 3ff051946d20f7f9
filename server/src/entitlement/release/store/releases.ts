import { newId, type Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import { type RegisterScope, scopeValues } from '../../scope.ts';

export const RELEASE_STATES = ['REQUESTED', 'TAKEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** Not decided yet, and not withdrawn. */
export const isOpen = ({ state }: { readonly state: ReleaseState }): boolean =>
  state === 'REQUESTED' || state === 'TAKEN';

/** One request to release a person from another fund (คำขอปลดสิทธิกองทุนอื่น). */
export interface ReleaseRow {
  readonly releaseId: string;
  readonly personId: string;
  readonly mainRight: string;
  readonly subRight: string | null;
  readonly since: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly reason: string;
  readonly organisationId: string;
  readonly regionNo: number | null;
  readonly state: ReleaseState;
  readonly requestedBy: string;
  readonly requestedByPerson: string | null;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly takenBy: string | null;
  readonly takenByName: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
}

const COLUMNS = `release_id as "releaseId", person_id as "personId", main_right as "mainRight", sub_right as "subRight", since,
  left_on as "leftOn", reason, organisation_id as "organisationId", region_no as "regionNo", state,
  requested_by as "requestedBy", requested_by_person as "requestedByPerson", requested_by_name as "requestedByName", requested_at as "requestedAt",
  taken_by as "takenBy", taken_by_name as "takenByName", decided_by_name as "decidedByName", decided_at as "decidedAt", note`;

/** The requests of a scope: open ones first and the oldest of them on top, as a queue is worked through. */
export const listReleasesOf = (
  db: Queryable,
  scope: RegisterScope,
  state: ReleaseState | undefined,
  limit: number,
): Promise<readonly ReleaseRow[]> =>
  db.query<ReleaseRow>({
    text: `select ${COLUMNS} from entitlement.fund_release
            where ($1::uuid is null or organisation_id = $1) and ($2::int is null or region_no = $2) and ($3::text is null or state = $3)
            order by state in ('REQUESTED', 'TAKEN') desc,
                     case when state in ('REQUESTED', 'TAKEN') then requested_at end, requested_at desc limit $4`,
    values: [...scopeValues(scope), state ?? null, limit],
  });

export async function lockRelease(tx: Queryable, releaseId: string): Promise<ReleaseRow | undefined> {
  const [row] = await tx.query<ReleaseRow>({
    text: `select ${COLUMNS} from entitlement.fund_release where release_id = $1 for update`,
    values: [releaseId],
  });
  return row;
}

/** @returns its id, or undefined when a request for this person and fund is open already */
export async function insertRelease(
  tx: Queryable,
  release: Pick<
    ReleaseRow,
    | 'personId'
    | 'mainRight'
    | 'subRight'
    | 'since'
    | 'leftOn'
    | 'reason'
    | 'organisationId'
    | 'regionNo'
    | 'requestedBy'
    | 'requestedByPerson'
    | 'requestedByName'
    | 'requestedAt'
  >,
): Promise<string | undefined> {
  const [row] = await tx.query<{ releaseId: string }>({
    text: `insert into entitlement.fund_release (release_id, person_id, main_right, sub_right, since, left_on, reason, organisation_id,
             region_no, state, requested_by, requested_by_person, requested_by_name, requested_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'REQUESTED', $10, $11, $12, $13)
           on conflict do nothing returning release_id as "releaseId"`,
    values: [
      newId(),
      release.personId,
      release.mainRight,
      release.subRight,
      release.since,
      release.leftOn,
      release.reason,
      release.organisationId,
      release.regionNo,
      release.requestedBy,
      release.requestedByPerson,
      release.requestedByName,
      release.requestedAt,
    ],
  });
  return row?.releaseId;
}

export async function takeRelease(
  tx: Queryable,
  releaseId: string,
  by: { accountId: string; name: string },
  at: Date,
): Promise<void> {
  await tx.query({
    text: `update entitlement.fund_release set state = 'TAKEN', taken_by = $2, taken_by_name = $3, taken_at = $4 where release_id = $1`,
    values: [releaseId, by.accountId, by.name, at],
  });
}

export async function closeRelease(
  tx: Queryable,
  releaseId: string,
  state: 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN',
  by: { accountId: string; name: string; note: string | null; leftOn: PlainDate | null },
  at: Date,
): Promise<void> {
  await tx.query({
    text: `update entitlement.fund_release set state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, note = $6,
             left_on = coalesce($7, left_on) where release_id = $1`,
    values: [releaseId, state, by.accountId, by.name, at, by.note, by.leftOn],
  });
}

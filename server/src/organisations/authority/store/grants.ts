import sql, { raw } from 'sql-template-tag';
import type { PersonFace } from '../../../persons/index.ts';
import type { AuthorityScope } from '../../../platform/actor.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { UnitFace } from '../../model.ts';
import type { Affiliation, Capacity, GrantState } from '../model.ts';

/** Authority data (ข้อมูลผู้มีอำนาจ) as they are kept; see the migration for what each column means. */
export interface GrantRow {
  readonly grantId: string;
  readonly referenceNo: string | null;
  readonly version: number;
  readonly round: number;
  readonly organisationId: string;
  readonly unit: UnitFace;
  readonly affiliation: Affiliation;
  readonly regionNo: number;
  readonly accountId: string;
  readonly applicant: PersonFace;
  readonly capacity: Capacity;
  readonly state: GrantState;
  readonly filledOn: PlainDate | null;
  readonly position: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: PlainDate | null;
  readonly holderName: string | null;
  readonly holder: PersonFace | null;
  readonly scopes: readonly AuthorityScope[];
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly stampBaht: number | null;
  readonly separateDelegates: number | null;
  readonly letterNumber: string | null;
  readonly letterDate: PlainDate | null;
  readonly submittedAt: Date | null;
  readonly updatedAt: Date;
  readonly thaidPersonId: string | null;
  readonly thaidName: string | null;
  readonly thaidAt: Date | null;
  readonly takenBy: string | null;
  readonly takenName: string | null;
  readonly takenAt: Date | null;
  readonly outcome: 'APPROVED' | 'RETURNED' | 'REJECTED' | null;
  readonly decidedAt: Date | null;
  readonly decidedOffice: string | null;
  readonly reasonCode: string | null;
  readonly reasonText: string | null;
  readonly endReason: string | null;
}

const COLUMNS = raw(`
  g.grant_id as "grantId", g.reference_no as "referenceNo", g.version, g.round, g.organisation_id as "organisationId",
  organisations.api_unit(g.organisation_id) as unit, g.affiliation, g.region_no as "regionNo", g.account_id as "accountId",
  persons.api_by_id(g.person_id) as applicant, g.capacity, g.state, g.filled_on as "filledOn", g.position,
  g.order_number as "orderNumber", g.order_date as "orderDate", g.holder_name as "holderName",
  persons.api_by_id(g.holder_person_id) as holder, g.scopes, g.valid_from as "validFrom", g.valid_to as "validTo",
  g.stamp_baht as "stampBaht", g.separate_delegates as "separateDelegates", g.letter_number as "letterNumber",
  g.letter_date as "letterDate", g.submitted_at as "submittedAt", g.updated_at as "updatedAt",
  g.thaid_person_id as "thaidPersonId", g.thaid_name as "thaidName", g.thaid_at as "thaidAt",
  g.taken_by as "takenBy", g.taken_name as "takenName", g.taken_at as "takenAt", g.outcome, g.decided_at as "decidedAt",
  g.decided_office as "decidedOffice", g.reason_code as "reasonCode", g.reason_text as "reasonText", g.end_reason as "endReason"`);

export async function findGrant(db: Queryable, grantId: string): Promise<GrantRow | undefined> {
  const [row] = await db.query<GrantRow>(
    sql`select ${COLUMNS} from organisations.authority_grant g where grant_id = ${grantId}`,
  );
  return row;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockGrant(tx: Queryable, grantId: string): Promise<GrantRow | undefined> {
  await tx.query(sql`select from organisations.authority_grant where grant_id = ${grantId} for no key update`);
  return findGrant(tx, grantId);
}

export async function getGrant(db: Queryable, grantId: string): Promise<GrantRow> {
  const row = await findGrant(db, grantId);
  if (!row) throw new Error('authority data that were just written are gone');
  return row;
}

/** Those of one account in one organisation, and with `ofUnit` those of everybody there; newest first. Drafts are their writer's own. */
export const listGrants = (
  db: Queryable,
  organisationId: string,
  accountId: string,
  ofUnit: boolean,
): Promise<readonly (GrantRow & { openNotes: number })[]> =>
  db.query(sql`
    select ${COLUMNS}, (select count(*)::int from organisations.grant_note n where n.grant_id = g.grant_id and answered_at is null) as "openNotes"
      from organisations.authority_grant g
     where g.organisation_id = ${organisationId}
       and (g.account_id = ${accountId} or (${ofUnit} and g.submitted_at is not null))
     order by g.created_at desc, g.grant_id desc limit 200`);

export interface NewGrant {
  readonly grantId: string;
  readonly organisationId: string;
  readonly affiliation: Affiliation;
  readonly regionNo: number;
  readonly accountId: string;
  readonly personId: string;
  readonly capacity: Capacity;
  readonly scopes: readonly AuthorityScope[];
  readonly now: Date;
}

/** Begins a draft; where one of this kind is open, that one. @returns its id, and whether it is new */
export async function insertGrant(tx: Queryable, grant: NewGrant): Promise<{ grantId: string; isNew: boolean }> {
  const inserted = await tx.query(sql`
    insert into organisations.authority_grant (grant_id, organisation_id, affiliation, region_no, account_id, person_id, capacity,
                                               scopes, created_at, updated_at)
    values (${grant.grantId}, ${grant.organisationId}, ${grant.affiliation}, ${grant.regionNo}, ${grant.accountId}, ${grant.personId},
            ${grant.capacity}, ${[...grant.scopes]}, ${grant.now}, ${grant.now})
    on conflict (account_id, organisation_id, capacity) where state in ('DRAFT', 'AWAITING_THAID', 'UNDER_REVIEW', 'RETURNED')
    do nothing returning grant_id`);
  if (inserted.length > 0) return { grantId: grant.grantId, isNew: true };
  const [open] = await tx.query<{ grantId: string }>(sql`
    select grant_id as "grantId" from organisations.authority_grant
     where account_id = ${grant.accountId} and organisation_id = ${grant.organisationId} and capacity = ${grant.capacity}
       and state in ('DRAFT', 'AWAITING_THAID', 'UNDER_REVIEW', 'RETURNED')`);
  if (!open) throw new Error('an open draft ended while it was looked for');
  return { grantId: open.grantId, isNew: false };
}

/** The organisation's class and region, for the matrix; undefined when there is no such organisation. */
export async function findAuthorityUnit(
  db: Queryable,
  organisationId: string,
): Promise<(UnitFace & { affiliation: Affiliation | 'AGENCY' }) | undefined> {
  const [row] = await db.query<UnitFace & { affiliation: Affiliation | 'AGENCY' }>(sql`
    select organisation_id as "organisationId", hcode, name, kind, region_no as "regionNo", province_code as "provinceCode", affiliation
      from organisations.organisation where organisation_id = ${organisationId}`);
  return row;
}

/** Holders of one organisation change one after the other. */
export async function lockUnit(tx: Queryable, organisationId: string): Promise<void> {
  await tx.query(
    sql`select from organisations.organisation where organisation_id = ${organisationId} for no key update`,
  );
}

import { type Queryable, refusedCode, uniqueViolationIn } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { LimitOn } from '../../quota/index.ts';
import { unitOn } from '../../registry/index.ts';
import type { VisitFacts } from '../model.ts';
import { refuse, type VerificationRefusalCode } from '../refusals.ts';
import type { Channel, Pathway, PopulationGroup, ReviewStatus } from '../rules/index.ts';
import { type FactsRow, nameFacts } from './name-facts.ts';

/** Which visit is meant: a person (by citizen id, person id or card read) or a visit that is open. */
export interface FactsQuery {
  readonly citizenId?: string | undefined;
  readonly personId?: string | undefined;
  readonly visitId?: string | undefined;
  /** Without a visitId: the visit that is open for this service at the unit on the date is taken up. */
  readonly serviceCode?: string | undefined;
  readonly readId?: string | undefined;
  readonly organisationId: string;
  readonly date: PlainDate;
  readonly limits: readonly LimitOn[];
  readonly hcode?: string | undefined;
  readonly sourceId?: string | undefined;
  readonly transId?: string | undefined;
}

type OfVisit = Pick<VisitFacts, 'visit' | 'attempts' | 'code' | 'close'>;
type Seldom = Pick<VisitFacts, 'read' | 'used' | 'hcodeUnit' | 'transSeen'>;

const NO_VISIT: OfVisit = { visit: null, attempts: [], code: null, close: null };
const NOT_ASKED: Seldom = { read: null, used: null, hcodeUnit: null, transSeen: false };

/**
 * Facts as `verification.api_issue_facts` answers them: what few requests need is apart, null when it was not asked; in it, what
 * belongs to a visit, null when there is none.
 */
type IssueFactsRow = Omit<FactsRow<VisitFacts>, keyof OfVisit | keyof Seldom | 'unit'> & {
  readonly families: readonly (string | null)[];
  readonly reactivated: boolean;
  readonly seldom: (Seldom & { readonly ofVisit: OfVisit | null }) | null;
};

/** Everything known before a decision, in one round trip. */
export async function getVisitFacts(db: Queryable, query: FactsQuery): Promise<VisitFacts> {
  const windows = query.limits.map(({ limit, window }) => ({ limit, window }));
  const [row] = await db.query<{ facts: IssueFactsRow }>({
    name: 'issue-facts',
    text: 'select verification.api_issue_facts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as facts',
    values: [
      query.citizenId,
      query.personId,
      query.organisationId,
      query.date,
      query.visitId,
      query.serviceCode,
      query.readId,
      query.hcode,
      query.sourceId,
      query.transId,
      windows.length > 0 ? JSON.stringify(windows) : null,
    ],
  });
  if (!row) throw new Error('no facts were answered');
  const { person, rights, sameDay, families, reactivated, seldom } = row.facts;
  const unit = { ...unitOn(families), organisationId: query.organisationId, reactivated };
  const { ofVisit, ...asked } = seldom ?? { ...NOT_ASKED, ofVisit: null };
  return nameFacts<VisitFacts>(db, { person, rights, sameDay, unit, ...asked, ...(ofVisit ?? NO_VISIT) });
}

/** The write's own refusals: somebody else was here first. Anything else is a bug and stays an exception. */
export function racedRefusal(error: unknown): Refusal | undefined {
  const code = refusedCode(error);
  if (code !== undefined && code !== 'REQUEST_IN_FLIGHT') return refuse(code as VerificationRefusalCode);
  const table = uniqueViolationIn(error);
  if (table?.startsWith('trans_key')) return refuse('TRANS_ID_DUPLICATE');
  return table?.startsWith('visit') ? refuse('DUPLICATE_VISIT') : undefined;
}

/** What is written of a decided issue; the names are those of `verification.api_issue`. */
export interface NewIssue {
  readonly now: Date;
  readonly code: string;
  readonly readId: string | undefined;
  readonly sourceId: string | undefined;
  readonly transId: string | undefined;
  /** The visit is there and waits for its code; otherwise it is made with it. */
  readonly opened: boolean;
  readonly visitId: string;
  readonly serviceDate: PlainDate;
  readonly personId: string;
  readonly organisationId: string;
  readonly serviceCode: string;
  readonly family: string | null;
  readonly pathway: Pathway;
  readonly group: PopulationGroup;
  readonly channel: Channel;
  readonly declaration: string | undefined;
  readonly by: string;
  readonly mobile: string | undefined;
  readonly hn: string | undefined;
  readonly limits: readonly { limit: string; window: string; max: number }[];
  readonly snapshot: object;
  readonly reviewStatus: ReviewStatus;
  readonly appealDueOn: PlainDate | null;
  readonly lapsesOn: PlainDate;
  readonly sourceChannel: string;
  readonly audit: {
    readonly actor: unknown;
    readonly action: unknown;
    readonly requestId: unknown;
    readonly detail: object;
  };
  /** Kept for a caller who may repeat himself. */
  readonly kept: { readonly response: object; readonly key: object } | undefined;
}

const PARAMETERS = Array.from({ length: 32 }, (_, index) => `$${index + 1}`).join(', ');

function valuesOf(issue: NewIssue): unknown[] {
  const { visitId, serviceDate, personId, organisationId, reviewStatus, audit, kept, limits } = issue;
  const event = { visitId, serviceDate, personId, organisationId, reviewStatus };
  return [
    issue.now,
    issue.code,
    issue.readId,
    issue.sourceId,
    issue.transId,
    issue.opened,
    visitId,
    serviceDate,
    personId,
    organisationId,
    issue.serviceCode,
    issue.family,
    issue.pathway,
    issue.group,
    issue.channel,
    issue.declaration,
    issue.by,
    issue.mobile,
    issue.hn,
    limits.length > 0 ? JSON.stringify(limits) : null,
    JSON.stringify(issue.snapshot),
    reviewStatus,
    issue.appealDueOn,
    issue.lapsesOn,
    issue.sourceChannel,
    JSON.stringify(event),
    audit.actor,
    audit.action,
    audit.requestId,
    JSON.stringify(audit.detail),
    kept && JSON.stringify(kept.response),
    kept && JSON.stringify(kept.key),
  ];
}

/** Writes a decided issue in one round trip. */
export async function insertIssue(db: Queryable, issue: NewIssue): Promise<Refusal | undefined> {
  try {
    await db.query({ name: 'issue', text: `select verification.api_issue(${PARAMETERS})`, values: valuesOf(issue) });
    return undefined;
  } catch (error) {
    const refusal = racedRefusal(error);
    if (refusal) return refusal;
    throw error;
  }
}

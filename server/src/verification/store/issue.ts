import { isUniqueViolation, type Queryable, refusedCode } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { LimitOn } from '../../quota/index.ts';
import type { VisitFacts } from '../model.ts';
import { refuse, type VerificationRefusalCode } from '../refusals.ts';
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

const clean = (value: object) => JSON.stringify(value); // drops what is undefined: the SQL asks whether a key is there

/** Everything known before a decision, in one round trip. */
export async function getVisitFacts(db: Queryable, query: FactsQuery): Promise<VisitFacts> {
  const { limits, ...rest } = query;
  const windows = limits.length > 0 ? limits.map(({ limit, window }) => ({ limit, window })) : undefined;
  const [row] = await db.query<{ facts: FactsRow<VisitFacts> }>({
    name: 'issue-facts',
    text: 'select verification.api_issue_facts($1) as facts',
    values: [clean({ ...rest, windows })],
  });
  if (!row) throw new Error('no facts were answered');
  return nameFacts(db, row.facts);
}

/** The write's own refusals: somebody else was here first. Anything else is a bug and stays an exception. */
export function racedRefusal(error: unknown): Refusal | undefined {
  const code = refusedCode(error);
  if (code !== undefined && code !== 'REQUEST_IN_FLIGHT') return refuse(code as VerificationRefusalCode);
  return isUniqueViolation(error) ? refuse('DUPLICATE_VISIT') : undefined;
}

/** Writes a decided issue in one round trip; answers the code that was drawn. */
export async function insertIssue(db: Queryable, issue: object): Promise<string | Refusal> {
  try {
    const [row] = await db.query<{ code: string }>({
      name: 'issue',
      text: 'select verification.api_issue($1) as code',
      values: [clean(issue)],
    });
    if (!row) throw new Error('no answer to an issue');
    return row.code;
  } catch (error) {
    const refusal = racedRefusal(error);
    if (refusal) return refusal;
    throw error;
  }
}

import type { Queryable } from '../../../platform/database/index.ts';
import type { Evidence } from '../../registration/model.ts';

export interface PeriodRow {
  readonly code: string;
  readonly sub: string | null;
  readonly from: string;
  /** Last day; null = open. */
  readonly to: string | null;
  readonly source: string;
  readonly changedAt: string;
}

export interface RegistrationHistoryRow {
  readonly registrationId: string;
  readonly from: string;
  /** The instant it ended; null = in force. */
  readonly to: string | null;
  readonly primaryUnit: string | null;
  readonly regularUnit: string | null;
  readonly referralUnit: string | null;
  readonly channel: string;
  readonly kind: string;
  readonly counted: boolean;
  readonly changeNo: number | null;
  readonly fiscalYear: number | null;
  readonly evidence: readonly Evidence[];
  readonly provinceCode: string | null;
  /** The desk it was taken at, code and name. */
  readonly point: string | null;
  readonly byUnit: string | null;
  readonly endedBy: string | null;
}

export interface HistoryRows {
  readonly periods: readonly PeriodRow[];
  readonly registrations: readonly RegistrationHistoryRow[];
}

/** All periods of rights and all registrations of a person, the newest first. */
export async function findHistory(db: Queryable, personId: string): Promise<HistoryRows> {
  const [row] = await db.query<{ history: HistoryRows }>({
    name: 'history-of-a-person',
    text: 'select entitlement.api_history($1) as history',
    values: [personId],
  });
  if (!row) throw new Error('a function answered nothing');
  return row.history;
}

import type { Queryable } from '../../platform/database/index.ts';
import { type RegionOfficer, viewerOf } from './call.ts';
import { caseFactsOf } from './facts.ts';
import { isOwnCase } from './rules/judge-decision.ts';
import type { GrantRow } from './store/grants.ts';
import { findDelegates, findHolders } from './store/holders.ts';
import { grantView, type Viewer } from './view.ts';
import type { CaseView } from './view-schema.ts';

/** A case as the officer decides on it: the data, who has it in hand, and what approval would do to others. */
export async function caseView(
  db: Queryable,
  grant: GrantRow,
  officer: RegionOfficer,
  call: Parameters<typeof viewerOf>[0],
): Promise<CaseView> {
  const viewer: Viewer = viewerOf(call, officer.actor, 'REGION');
  const view = await grantView(db, grant, viewer);
  const [current] = await findHolders(db, grant.organisationId, viewer.today);
  const undecided = grant.state === 'UNDER_REVIEW' || grant.state === 'AWAITING_THAID' || grant.state === 'RETURNED';
  const suspended =
    grant.capacity === 'HOLDER' && undecided
      ? await findDelegates(db, grant.organisationId, viewer.today, { notSignedBy: grant.applicant.personId })
      : [];
  return {
    ...view,
    case: {
      takenBy:
        grant.takenBy && grant.takenAt
          ? {
              name: grant.takenName ?? '',
              mine: grant.takenBy === officer.actor.accountId,
              at: grant.takenAt.toISOString(),
            }
          : null,
      own: isOwnCase(officer.actor, caseFactsOf(grant)),
      currentHolder: current ?? null,
      suspends: suspended.map(({ grantId, name }) => ({ grantId, name })),
    },
  };
}

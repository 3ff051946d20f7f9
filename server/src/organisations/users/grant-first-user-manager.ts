import type { Queryable } from '../../platform/database/index.ts';
import { bangkokDate, type PlainDate } from '../../platform/time/index.ts';
import { insertManagerByAuthority } from './store/grant-by-authority.ts';

/**
 * Makes the holder or delegate whose grant was approved an administrator of the organisation (Admin หน่วยบริการ; INV-ORG-6,
 * ORG-25), in the caller's transaction. Who is one already stays one; a second approval gives nothing twice.
 * @param grant.by the officer's account that approved
 * @param grant.from first day, when the authority begins on a day to come; without it today
 * @param grant.until last day, when the authority ends some day; without it open
 */
export async function grantFirstUserManager(
  tx: Queryable,
  grant: {
    organisationId: string;
    accountId: string;
    by: string;
    now: Date;
    from?: PlainDate | undefined;
    until?: PlainDate | undefined;
  },
): Promise<void> {
  const today = bangkokDate(grant.now);
  const from = grant.from !== undefined && grant.from > today ? grant.from : today;
  await insertManagerByAuthority(tx, { ...grant, from, until: grant.until });
}

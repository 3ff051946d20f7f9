import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { findAccountByUsername } from '../store/accounts.ts';
import { refuseCredential } from './refusals.ts';

const SHAPE = /^[A-Za-z][A-Za-z0-9._-]{3,39}$/;

/** User names as the old Data Center gave them: an optional letter and 11 to 13 digits (INV-IDN-4, AMB-08). */
const LEGACY = /^[A-Za-z]?\d{11,13}$/;
export const isLegacyUsername = (username: string): boolean => LEGACY.test(username);

/**
 * Whether somebody may choose this user name: its shape, that it cannot be taken for one of the Data Center (INV-IDN-4), and that
 * it is free, ignoring case. Two people choosing the same at the same moment are told apart by the unique index
 * (`account_username`): whoever inserts has to answer its violation with USERNAME_TAKEN, too.
 */
export async function checkNewUsername(db: Queryable, username: string): Promise<Refusal | undefined> {
  if (isLegacyUsername(username)) return refuseCredential('USERNAME_LEGACY_FORM');
  if (!SHAPE.test(username)) return refuseCredential('USERNAME_SHAPE');
  return (await findAccountByUsername(db, username)) ? refuseCredential('USERNAME_TAKEN') : undefined;
}

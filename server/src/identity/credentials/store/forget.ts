import type { Queryable } from '../../../platform/database/index.ts';

/** In the order of their references. A used or expired link, try or challenge proves nothing any more. */
const OLD = [
  'delete from identity.password_link where expires_at < $1',
  'delete from identity.password_reset r where asked_at < $1 and not exists (select from identity.password_link l where l.reset_id = r.reset_id)',
  'delete from identity.card_challenge where expires_at < $1',
  'delete from identity.passkey_challenge where expires_at < $1',
];

/** Forgets what was for minutes and ended before an instant; what came of it stands in the audit. */
export async function forgetOldTries(db: Queryable, before: Date): Promise<void> {
  for (const text of OLD) await db.query({ text, values: [before] });
}

import sql from 'sql-template-tag';
import { sha256 } from '../../../identity/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';

/** Keeps a ticket; its secret and the browser's as hashes. */
export async function insertTicket(
  tx: Queryable,
  ticket: { secret: string; browserKey: string; personId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await tx.query(sql`
    insert into entitlement.citizen_ticket (ticket_hash, browser_hash, person_id, opened_at, expires_at)
    values (${sha256(ticket.secret)}, ${sha256(ticket.browserKey)}, ${ticket.personId}, ${ticket.now}, ${ticket.expiresAt})`);
}

export interface Ticket {
  readonly personId: string;
  /** The registration that was made with it; null = not used yet. */
  readonly registrationId: string | null;
}

/** A ticket in its own browser and in time, held until the transaction ends. */
export async function lockTicket(
  tx: Queryable,
  { secret, browserKey, now }: { secret: string; browserKey: string | undefined; now: Date },
): Promise<Ticket | undefined> {
  if (browserKey === undefined) return undefined;
  const [row] = await tx.query<Ticket>(sql`
    select person_id as "personId", registration_id as "registrationId" from entitlement.citizen_ticket
     where ticket_hash = ${sha256(secret)} and browser_hash = ${sha256(browserKey)} and expires_at > ${now} for update`);
  return row;
}

export async function useTicket(tx: Queryable, secret: string, registrationId: string): Promise<void> {
  await tx.query(sql`
    update entitlement.citizen_ticket set registration_id = ${registrationId} where ticket_hash = ${sha256(secret)}`);
}

/** Forgets tickets that open nothing any more. */
export async function deleteTickets(db: Queryable, before: Date): Promise<void> {
  await db.query(sql`delete from entitlement.citizen_ticket where expires_at < ${before}`);
}

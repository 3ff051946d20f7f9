import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

/** A program outside that lets people sign in with us (ระบบภายนอก). */
export interface ClientRow {
  readonly clientId: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  /** Null for a public client. */
  readonly secretHash: Buffer | null;
  readonly registeredAt: Date;
  readonly disabledAt: Date | null;
}

const COLUMNS = sql`client_id as "clientId", name, redirect_uris as "redirectUris",
  post_logout_redirect_uris as "postLogoutRedirectUris", secret_hash as "secretHash", registered_at as "registeredAt",
  disabled_at as "disabledAt"`;

/** A client that may be used. */
export async function findClient(db: Queryable, clientId: string): Promise<ClientRow | undefined> {
  const [row] = await db.query<ClientRow>(
    sql`select ${COLUMNS} from organisations.openid_client where client_id = ${clientId} and disabled_at is null`,
  );
  return row;
}

/** Every client there ever was, by its id. */
export const listClientRows = (db: Queryable): Promise<readonly ClientRow[]> =>
  db.query<ClientRow>(sql`select ${COLUMNS} from organisations.openid_client order by client_id`);

/** False when the id is taken: it is never given twice, not even after the client was switched off. */
export async function insertClient(
  db: Queryable,
  client: Omit<ClientRow, 'disabledAt'> & { registeredBy: string },
): Promise<boolean> {
  const rows = await db.query(sql`
    insert into organisations.openid_client (client_id, name, redirect_uris, post_logout_redirect_uris, secret_hash,
                                             registered_at, registered_by)
    values (${client.clientId}, ${client.name}, ${[...client.redirectUris]}, ${[...client.postLogoutRedirectUris]},
            ${client.secretHash}, ${client.registeredAt}, ${client.registeredBy})
    on conflict do nothing returning client_id`);
  return rows.length === 1;
}

/** Switches a client off. False when there is none that is on. */
export async function disableClientRow(db: Queryable, clientId: string, now: Date): Promise<boolean> {
  const rows = await db.query(sql`
    update organisations.openid_client set disabled_at = ${now}
     where client_id = ${clientId} and disabled_at is null returning client_id`);
  return rows.length === 1;
}

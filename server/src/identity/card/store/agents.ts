import { randomInt } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { newId } from '../../../platform/database/index.ts';
import { sha256 } from '../../secrets.ts';

// Without 0 O 1 I L: read aloud or typed from paper. 31^12 are 59 bits, for an hour and one use.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const newCode = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join(
    '-',
  );

/** As it is hashed: however it was typed. */
const plain = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

export async function insertEnrolment(
  tx: Queryable,
  agent: { organisationId: string; name: string; createdBy: string; now: Date; expiresAt: Date },
): Promise<{ enrolmentId: string; code: string }> {
  const enrolmentId = newId();
  const code = newCode();
  await tx.query(sql`
    insert into identity.agent_enrolment (enrolment_id, organisation_id, name, code_hash, code_expires_at, created_by, created_at)
    values (${enrolmentId}, ${agent.organisationId}, ${agent.name}, ${sha256(plain(code))}, ${agent.expiresAt}, ${agent.createdBy},
            ${agent.now})`);
  return { enrolmentId, code };
}

/** Takes an agent's key for a code, once. Undefined when the code is wrong, used, too old, or of another organisation. */
export async function enrolByCode(
  tx: Queryable,
  by: { code: string; organisationId: string; publicKey: object; now: Date },
): Promise<string | undefined> {
  const [row] = await tx.query<{ enrolmentId: string }>(sql`
    update identity.agent_enrolment
       set public_key = ${JSON.stringify(by.publicKey)}::jsonb, enrolled_at = ${by.now}, code_hash = null, code_expires_at = null
     where code_hash = ${sha256(plain(by.code))} and organisation_id = ${by.organisationId} and revoked_at is null
       and code_expires_at > ${by.now}
    returning enrolment_id as "enrolmentId"`);
  return row?.enrolmentId;
}

/** The public key of an agent in use, as JWK. */
export async function findAgentKey(
  db: Queryable,
  enrolmentId: string,
  organisationId: string,
): Promise<Record<string, string> | undefined> {
  const [row] = await db.query<{ key: Record<string, string> }>(sql`
    select public_key as key from identity.agent_enrolment
     where enrolment_id = ${enrolmentId} and organisation_id = ${organisationId} and enrolled_at is not null
       and revoked_at is null`);
  return row?.key;
}

export interface AgentRow {
  readonly enrolmentId: string;
  readonly name: string;
  readonly state: 'WAITING' | 'ENROLLED' | 'EXPIRED';
  readonly createdAt: Date;
  readonly enrolledAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** The agents of an organisation that have not been revoked, newest first. */
export const listAgentRows = (db: Queryable, organisationId: string, now: Date): Promise<readonly AgentRow[]> =>
  db.query<AgentRow>(sql`
    select enrolment_id as "enrolmentId", name, created_at as "createdAt", enrolled_at as "enrolledAt",
           last_used_at as "lastUsedAt",
           case when enrolled_at is not null then 'ENROLLED' when code_expires_at > ${now} then 'WAITING' else 'EXPIRED' end as state
      from identity.agent_enrolment where organisation_id = ${organisationId} and revoked_at is null
     order by created_at desc, enrolment_id`);

export async function updateRevoked(
  tx: Queryable,
  of: { enrolmentId: string; organisationId: string; now: Date },
): Promise<boolean> {
  const rows = await tx.query(sql`
    update identity.agent_enrolment set revoked_at = ${of.now}
     where enrolment_id = ${of.enrolmentId} and organisation_id = ${of.organisationId} and revoked_at is null returning 1`);
  return rows.length > 0;
}

/** For the demo world: an agent whose key is known beforehand. */
export async function insertEnrolledAgent(
  tx: Queryable,
  agent: { enrolmentId: string; organisationId: string; name: string; publicKey: object; now: Date },
): Promise<void> {
  await tx.query(sql`
    insert into identity.agent_enrolment (enrolment_id, organisation_id, name, public_key, created_at, enrolled_at)
    values (${agent.enrolmentId}, ${agent.organisationId}, ${agent.name}, ${JSON.stringify(agent.publicKey)}::jsonb, ${agent.now},
            ${agent.now})
    on conflict (enrolment_id) do update set public_key = excluded.public_key`);
}

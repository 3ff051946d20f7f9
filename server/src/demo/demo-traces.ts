import sql from 'sql-template-tag';
import { sha256 } from '../identity/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import { deskActionLevel } from '../platform/parameters/platform-parameters.ts';
import { bangkokDate } from '../platform/time/index.ts';
import { agentSharedAcrossUnits } from '../verification/index.ts';
import { DEMO_ACCOUNTS, DEMO_UNITS } from './world/index.ts';

/**
 * What of the demo is in the way of production, each in words: known tokens, known sign-ins, simulators, and parameters
 * that are or will come into force: a desk level below L2, a card agent that several units share.
 */
export async function demoTraces(db: Queryable, env: Record<string, string | undefined>, now: Date): Promise<string[]> {
  const hashes = DEMO_UNITS.map((unit) => sha256(unit.apiToken));
  const names = DEMO_ACCOUNTS.map((account) => account.username);
  const [row] = await db.query<{ tokens: number; accounts: string[] | null; settings: string[] | null }>(sql`
    select (select count(*) from identity.api_token where token_hash = any(${hashes}) and revoked_at is null) as tokens,
           (select array_agg(username order by username) from identity.account where username = any(${names}) and status = 'ACTIVE') as accounts,
           (select array_agg(distinct key) from platform.parameter
             where (key, value) in ((${deskActionLevel.key}, '"L1"'::jsonb), (${agentSharedAcrossUnits.key}, 'true'::jsonb))
               and valid && daterange(${bangkokDate(now)}::date, null)) as settings`);
  const traces: string[] = [];
  if (row && row.tokens > 0)
    traces.push(`demo keys: ${row.tokens} API tokens that everybody knows are in this database`);
  if (row?.accounts) traces.push(`demo users: ${row.accounts.join(', ')}`);
  const isSet = (parameter: { key: string }) => row?.settings?.includes(parameter.key);
  if (isSet(deskActionLevel))
    traces.push('the parameter deskActionLevel is L1, now or later; production needs L2 or higher');
  if (isSet(agentSharedAcrossUnits))
    traces.push('the parameter agentSharedAcrossUnits is true, now or later; production needs an agent for each unit');
  if (env.AGENT_READER === 'virtual') traces.push('simulators: AGENT_READER=virtual is the demo’s card reader');
  if (env.SIM_PORT || env.SIM_URL) traces.push('simulators: SIM_PORT or SIM_URL is set');
  return traces;
}

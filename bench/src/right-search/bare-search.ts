import type pg from 'pg';
import { lookUpRights } from '../../../server/src/entitlement/index.ts';
import { isRefusal } from '../../../server/src/platform/refusals/index.ts';
import type { Engine } from '../../../server/src/platform/use-case/index.ts';
import { execute } from '../../../server/src/platform/use-case/index.ts';
import { knowUnits, recording } from '../claim-code/ours.ts';
import { citizenId, unit } from '../database/world.ts';

/** The look-up's statement as the product sent it once, with a constant audit row. */
export interface SearchTemplate {
  readonly name: string;
  readonly text: string;
  /** All values behind the citizen id. */
  readonly rest: readonly string[];
}

/** Lets the product look one person up and keeps its statement, so that the bare side sends the very same. */
export async function recordSearch(engine: Engine): Promise<SearchTemplate> {
  const { engine: watched, statements } = recording(engine);
  const { tokenId, organisationId, hcode } = unit(0);
  const actor = { kind: 'UNIT_API' as const, tokenId, organisationId, hcode, scopes: ['AUTHEN'] };
  const input = { citizenId: citizenId(0), purpose: 'RIGHT_SEARCH' as const };
  await knowUnits(watched.database);
  statements.length = 0;
  const answer = await execute(watched, lookUpRights, { actor, requestId: 'bench' }, input);
  const [statement] = statements;
  if (isRefusal(answer) || !statement || statements.length !== 1)
    throw new Error(`a look-up took ${statements.length} statements`);
  const [, ...rest] = statement.values;
  return { name: statement.name, text: statement.text, rest: rest.map(String) };
}

/** The same round trip; what was found is answered as it is. */
export async function searchBare(pool: pg.Pool, search: SearchTemplate, pid: string): Promise<unknown> {
  const { name, text, rest } = search;
  const result = await pool.query<{ found: unknown }>({ name, text, values: [pid, ...rest] });
  return result.rows[0]?.found;
}

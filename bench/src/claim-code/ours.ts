import { pino } from 'pino';
import { composeHouse } from '../../../server/src/compose.ts';
import { getUnits } from '../../../server/src/organisations/index.ts';
import type { UnitApiActor } from '../../../server/src/platform/actor.ts';
import { readConfig } from '../../../server/src/platform/config.ts';
import { type Database, openDatabase, type Queryable } from '../../../server/src/platform/database/index.ts';
import { APP_ROLE } from '../../../server/src/platform/database/migrate.ts';
import { isRefusal } from '../../../server/src/platform/refusals/index.ts';
import { type Engine, execute } from '../../../server/src/platform/use-case/index.ts';
import { issueClaimCode } from '../../../server/src/verification/index.ts';
import { issueAt, type Unit, units } from '../database/world.ts';

/** Reads the names of all units, which a program then knows for a minute. */
export const knowUnits = (database: Queryable) =>
  getUnits(
    database,
    units.map(({ organisationId }) => organisationId),
  );

/** The platform put together as `main` does it, without a port and without the worker. */
export async function openHouse(connectionString: string, max: number) {
  const database = openDatabase({ connectionString, role: APP_ROLE, max });
  const config = readConfig({ SITTHI_MODE: 'production', LOG_LEVEL: 'silent' });
  const log = pino({ level: 'silent' });
  const house = await composeHouse({ config, database, clock: () => new Date(), log });
  // As in a program that has been running for a minute: the names of units are known.
  await knowUnits(database);
  return { ...house, database };
}

const actorOf = ({ tokenId, organisationId, hcode }: Unit): UnitApiActor => ({
  kind: 'UNIT_API',
  tokenId,
  organisationId,
  hcode,
  scopes: ['AUTHEN'],
});

/** One issue by the use case, as hospital software without a card asks for it. @throws when it is refused */
export async function issueOurs(engine: Engine, number: number, persons: number): Promise<string> {
  const { citizenId, unit } = issueAt(number, persons);
  const answer = await execute(
    engine,
    issueClaimCode,
    { actor: actorOf(unit), requestId: `bench-${number}` },
    { citizenId, serviceCode: 'PG0060001', channel: 'API', sourceId: 'BENCH', transId: String(number) },
  );
  if (isRefusal(answer)) throw new Error(`issue ${number} was refused: ${answer.code}`);
  return answer.value.claimCode.code;
}

/** An engine whose database also keeps what it was asked. */
export function recording(engine: Engine): {
  engine: Engine;
  statements: { name: string; text: string; values: unknown[] }[];
} {
  const statements: { name: string; text: string; values: unknown[] }[] = [];
  const database: Database = {
    ...engine.database,
    query: (statement) => {
      const name = 'name' in statement ? (statement.name ?? '') : '';
      statements.push({ name, text: statement.text, values: [...statement.values] });
      return engine.database.query(statement);
    },
  };
  return { engine: { ...engine, database }, statements };
}

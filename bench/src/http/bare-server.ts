import fastify from 'fastify';
import pg from 'pg';
import { sha256 } from '../../../server/src/identity/index.ts';
import { APP_ROLE } from '../../../server/src/platform/database/migrate.ts';
import { type IssueTemplates, issueBare } from '../claim-code/bare-pg.ts';
import { units } from '../database/world.ts';
import { type SearchTemplate, searchBare } from '../right-search/bare-search.ts';
import { serve } from './process.ts';
import { AUTHEN_CODE, RIGHT_SEARCH } from './requests.ts';

interface Setup {
  readonly address: string;
  readonly connections: number;
  readonly issue?: IssueTemplates;
  readonly search?: SearchTemplate;
  /** What the constant route answers. */
  readonly constant?: object;
}

const hashes = new Map(units.map((unit) => [`Bearer ${unit.token}`, sha256(unit.token)]));
const organisations = new Map(units.map((unit) => [unit.hcode, unit.organisationId]));
const TOKEN = { name: 'use-token', text: 'select identity.api_use_token($1, $2) as token' };

/** The bare framework with the same round trips and nothing around, and a route that answers without any. */
serve(async ({ address, connections, issue, search, constant }: Setup): Promise<number> => {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    idleTimeoutMillis: 0,
    options: `-c role=${APP_ROLE}`,
  });
  const app = fastify();
  const knowToken = (header: string | undefined) =>
    pool.query({ ...TOKEN, values: [hashes.get(header ?? ''), new Date()] });
  if (issue) {
    app.post(AUTHEN_CODE, async (request) => {
      await knowToken(request.headers.authorization);
      const { pid, hcode, transId } = request.body as { pid: string; hcode: string; transId: string };
      const organisationId = organisations.get(hcode) ?? '';
      return { authenCode: await issueBare(pool, issue, { citizenId: pid, organisationId, number: transId }) };
    });
  }
  if (search) {
    app.get(RIGHT_SEARCH, async (request) => {
      await knowToken(request.headers.authorization);
      return searchBare(pool, search, (request.query as { pid: string }).pid);
    });
  }
  app.get('/constant', async () => constant ?? {});
  await app.listen({ host: '127.0.0.1', port: 0 });
  const at = app.server.address();
  return typeof at === 'object' && at !== null ? at.port : 0;
});

import { withClient } from '../database/server.ts';
import { AUTHEN_CODE, authenCodeRequest } from '../http/requests.ts';
import { table, type Verdict } from '../lib/table.ts';
import { issueOurs, openHouse } from './ours.ts';

const ISSUES = 50;
const FROM = 7_000_000; // issues of this part: none of another part has these numbers

/** Statements the database counted for some calls; undefined where pg_stat_statements is not loaded. */
async function countStatements(connectionString: string, calls: () => Promise<void>): Promise<number | undefined> {
  return withClient(connectionString, async (client) => {
    try {
      await client.query('create extension if not exists pg_stat_statements');
      await client.query(
        `select pg_stat_statements_reset(0, (select oid from pg_database where datname = current_database()), 0)`,
      );
    } catch {
      return undefined;
    }
    await calls();
    const { rows } = await client.query<{ calls: string }>(
      `select coalesce(sum(calls), 0) as calls from pg_stat_statements
        where dbid = (select oid from pg_database where datname = current_database()) and query not like '%pg_stat_statements%'`,
    );
    return Number(rows[0]?.calls);
  });
}

/** Round trips of one issue, as the database counts them: two, and one more for the token over HTTP. */
export async function measureRoundTrips(
  connectionString: string,
  persons: number,
  say: (line: string) => void,
): Promise<{ text: string; verdicts: Verdict[] }> {
  const house = await openHouse(connectionString, 4);
  let number = FROM;
  // As in a program that has been running for a while: it has numbers for its codes.
  await issueOurs(house.engine, number++, persons);
  const plain = await countStatements(connectionString, async () => {
    for (let n = 0; n < ISSUES; n += 1) await issueOurs(house.engine, number++, persons);
  });
  const overHttp = await countStatements(connectionString, async () => {
    for (let n = 0; n < ISSUES; n += 1) {
      const { payload, headers } = authenCodeRequest(number++, persons);
      const reply = await house.app.inject({ method: 'POST', url: AUTHEN_CODE, headers, payload });
      if (!reply.body.includes('"authenCode":"PP'))
        throw new Error(`issuing over HTTP was answered ${reply.statusCode}: ${reply.body}`);
    }
  });
  await house.app.close();
  await house.database.close();
  if (plain === undefined || overHttp === undefined) {
    say('!!! SKIPPED: pg_stat_statements is not loaded on this server. Round trips are NOT counted.');
    return { text: 'skipped: pg_stat_statements is not loaded', verdicts: [] };
  }
  const [a, b] = [plain / ISSUES, overHttp / ISSUES];
  const verdict = (what: string, measured: number, bar: number): Verdict => ({
    what,
    measured,
    bar,
    atLeast: false,
    unit: '',
  });
  return {
    text: table(
      ['', 'statements per issue (pg_stat_statements)'],
      [
        ['without HTTP', a],
        ['over HTTP (with the token)', b],
      ],
    ),
    verdicts: [verdict('round trips per issue', a, 2), verdict('round trips per issue over HTTP', b, 3)],
  };
}

import pg from 'pg';
import { APP_ROLE } from '../../../server/src/platform/database/migrate.ts';
import { issueAt } from '../database/world.ts';
import { alternate, closedLoop, type Side, UNTIL_WARM } from '../lib/measure.ts';
import { percent, perSecond, table, type Verdict } from '../lib/table.ts';
import type { Options } from '../options.ts';
import { issueBare, recordIssue } from './bare-pg.ts';
import { issueOurs, openHouse } from './ours.ts';
import { openPgbench, prepareReference, runPgbench } from './pgbench.ts';

const CLIENTS = [1, 8, 32];
/** Issues without HTTP: ours, bare `pg` with the same round trips, and pgbench with the frozen reference, in turn. */
export async function measureUseCase(
  connectionString: string,
  persons: number,
  options: Options,
  say: (line: string) => void,
): Promise<{ text: string; verdicts: Verdict[]; used: number }> {
  const pgbench = await openPgbench(say);
  if (pgbench) await prepareReference(connectionString);
  let number = 0;
  const rows: string[][] = [];
  const verdicts: Verdict[] = [];
  for (const clients of CLIENTS) {
    say(`${clients} clients`);
    const house = await openHouse(connectionString, clients);
    const pool = new pg.Pool({ connectionString, max: clients, idleTimeoutMillis: 0, options: `-c role=${APP_ROLE}` });
    const templates = await recordIssue(house.engine, number++, persons);
    const bare = async () => {
      const at = number++;
      const { citizenId, unit } = issueAt(at, persons);
      const code = await issueBare(pool, templates, {
        citizenId,
        organisationId: unit.organisationId,
        number: `${at}`,
      });
      if (!code) throw new Error('the bare side got no code');
    };
    const sides: Side[] = [
      {
        name: 'ours',
        run: (seconds) =>
          closedLoop(clients, seconds, async () => void (await issueOurs(house.engine, number++, persons))),
      },
      { name: 'bare pg', run: (seconds) => closedLoop(clients, seconds, bare) },
      ...(pgbench
        ? [{ name: 'pgbench', run: (seconds: number) => runPgbench(pgbench, connectionString, { clients, seconds }) }]
        : []),
    ];
    const result = await alternate(sides, { ...options, warmUp: clients === CLIENTS[0] ? UNTIL_WARM : 2, say });
    await house.app.close();
    await house.database.close();
    await pool.end();
    const [ours, barePg, reference] = ['ours', 'bare pg', 'pgbench'].map((name) => result.get(name) ?? Number.NaN) as [
      number,
      number,
      number,
    ];
    rows.push([
      String(clients),
      perSecond(ours),
      perSecond(barePg),
      pgbench ? perSecond(reference) : 'skipped',
      percent(ours, barePg),
      pgbench ? percent(ours, reference) : 'skipped',
    ]);
    const verdict = (what: string, measured: number, bar: number): Verdict => ({
      what: `${what}, ${clients} clients`,
      measured,
      bar,
      atLeast: true,
      unit: '%',
    });
    verdicts.push(verdict('use case / bare pg', ours / barePg, 0.7));
    if (pgbench) verdicts.push(verdict('use case / pgbench reference', ours / reference, 0.3));
  }
  const head = ['clients', 'ours /s', 'bare pg /s', 'pgbench /s', 'ours / bare pg', 'ours / pgbench'];
  return { text: table(head, rows), verdicts, used: number };
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, newId, openDatabase } from '../platform/database/index.ts';
import { testDatabase } from '../testing/index.ts';
import { insertPeriods, insertPersonRegistrations } from './index.ts';

let db: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  db = openDatabase({ connectionString: database.connectionString, max: 1 });
});
afterAll(async () => {
  await db.close();
  await drop();
});

const rowsOf = <Row extends object>(text: string, values: unknown[] = []) => db.query<Row>({ text, values });

test('[INV-ENT-1] [INV-ENT-3] every partition keeps periods and registrations from overlapping', async () => {
  const rows = await rowsOf<{ name: string; guards: number }>(
    `select relid::regclass::text as name,
            (select count(*)::int from pg_constraint where conrelid = relid and contype = 'x') as guards
       from unnest('{entitlement.period,entitlement.registration}'::regclass[]) t, pg_partition_tree(t)
      where isleaf order by 1`,
  );
  const eight = (table: string, guards: number) =>
    Array.from({ length: 8 }, (_, number) => ({ name: `entitlement.${table}_${number}`, guards }));
  expect(rows).toEqual([...eight('period', 2), ...eight('registration', 1)]);
});

const DAY = '2026-03-15';
const yearsOf = (personId: string) =>
  Array.from({ length: 40 }, (_, year) => ({
    personId,
    mainRight: year % 2 ? 'SSS' : 'UCS',
    from: `${1986 + year}-01-01`,
    to: year < 39 ? `${1986 + year}-12-31` : undefined,
    changedAt: new Date(`${1986 + year}-01-01T00:00:00Z`),
  }));

/** Lines of the plan that is kept for a statement, whatever the person. */
async function planOf(name: string, statement: string, person: string): Promise<string> {
  await rowsOf(`prepare ${name}(uuid, date) as ${statement}`);
  const rows = await rowsOf<{ 'QUERY PLAN': string }>(
    `explain (analyze, costs off, timing off, summary off) execute ${name}('${person}', '${DAY}')`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

test('[ENT-07] a look-up reads one partition, and of a person’s forty years the row of the day', async () => {
  const persons = Array.from({ length: 200 }, newId);
  const [person = ''] = persons;
  await insertPeriods(db, persons.flatMap(yearsOf));
  await insertPersonRegistrations(
    db,
    persons.map((personId) => ({ personId, from: new Date('2024-01-01T00:00:00Z') })),
  );
  await rowsOf('analyze entitlement.period, entitlement.registration');
  await rowsOf(`set plan_cache_mode = force_generic_plan`);
  const plan = await planOf(
    'of_day',
    `select main_right from entitlement.period
      where person_id = $1 and coalesce(upper(valid), 'infinity') > $2 and valid @> $2`,
    person,
  );
  expect(plan).toContain('Subplans Removed: 7');
  // a plain scan or a bitmap, as the version of the server prefers
  expect(plan.match(/Index Scan (using|on) period_\d_person_id_coalesce_idx/g)).toHaveLength(1);
  expect(plan).toMatch(/actual rows=1(\.00)? /);
  expect(plan).not.toContain('Rows Removed by Filter');
});

import { setTimeout as sleep } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertPersons } from '../../persons/index.ts';
import { citizenIdFrom } from '../../platform/citizen-id/index.ts';
import { newId } from '../../platform/database/index.ts';
import { startProgram } from '../../safety/platform-process.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';

const ROWS = 600;
let house: TestHouse;
let registrar: Record<string, string>;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  registrar = await house.signIn('registrar.army', 'L2');
});
afterAll(() => house.close());

/** The worker of another process. */
const worker = () =>
  startProgram('testing/group-worker.ts', { DATABASE_URL: house.connectionString, CLOCK: SCENARIO_NOW });

async function startedJob(): Promise<string> {
  const persons = Array.from({ length: ROWS }, (_, at) => ({
    personId: newId(),
    citizenId: citizenIdFrom(2, '9900', 6_000_000 + at),
    title: 'นาย',
    titleCode: '003',
    firstName: 'พลทหาร',
    lastName: `ทดสอบ${at}`,
    sex: 'MALE' as const,
    birth: '2005-01-02',
    nationality: '099',
    civilStatus: 'ALIVE' as const,
  }));
  await insertPersons(house.database, persons);
  const reply = await house.app.inject({
    method: 'POST',
    url: '/api/srm/groups/jobs?group=ARMY&direction=IN&name=conscripts.csv',
    headers: { ...registrar, 'x-requested-with': 'sitthi', 'content-type': 'text/csv' },
    payload: Buffer.from(persons.map(({ citizenId }) => citizenId).join('\n')),
  });
  const { jobId } = reply.json();
  await house.ask('POST', `/api/srm/groups/jobs/${jobId}/validate`, registrar, {});
  expect((await house.ask('POST', `/api/srm/groups/jobs/${jobId}/run`, registrar, {})).body.state).toBe('RUNNING');
  return jobId;
}

const jobNow = async (jobId: string) => (await house.ask('GET', `/api/srm/groups/jobs/${jobId}`, registrar)).body;

/** What has really been written, apart from what the job says of itself. */
async function written(jobId: string) {
  const [row] = await house.database.query<{
    registered: number;
    people: number;
    said: number;
    done: number;
    audited: number;
    ends: number;
  }>(sql`
    select (select count(*)::int from entitlement.registration where kind = 'GROUP_IN') as registered,
           (select count(distinct person_id)::int from entitlement.registration where kind = 'GROUP_IN') as people,
           (select done from entitlement.group_job where job_id = ${jobId}) as said,
           (select count(*)::int from entitlement.group_row where job_id = ${jobId} and verdict = 'REGISTERED') as done,
           (select count(*)::int from platform.audit_event where action = 'entitlement.registerGroupRow') as audited,
           (select count(*)::int from platform.audit_event where action = 'entitlement.endGroupJob') as ends`);
  return row;
}

test('[GRP-07] [INV-ENT-9] a worker is killed in the middle, twice: the next one goes on, no row is lost, none is done twice', async () => {
  const jobId = await startedJob();
  for (const least of [50, 300]) {
    const { child, ended, output } = worker();
    while ((await jobNow(jobId)).done < least) await sleep(5);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(output()).not.toContain('over');
    const now = await written(jobId);
    const done = now?.said ?? ROWS;
    expect(done).toBeLessThan(ROWS);
    expect(now).toEqual({ registered: done, people: done, said: done, done, audited: done, ends: 0 });
    expect((await jobNow(jobId)).state).toBe('RUNNING');
  }
  // Two go on at once: each row is still done by one of them.
  const both = [worker(), worker()];
  for (const { ended, output } of both) expect(await ended, output()).toBe(0);
  expect(await jobNow(jobId)).toMatchObject({ state: 'COMPLETED', done: ROWS, counts: { REGISTERED: ROWS } });
  expect(await written(jobId)).toEqual({
    registered: ROWS,
    people: ROWS,
    said: ROWS,
    done: ROWS,
    audited: ROWS,
    ends: 1,
  });
}, 120_000);

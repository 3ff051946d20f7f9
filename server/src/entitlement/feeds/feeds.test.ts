import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenIdFrom } from '../../platform/citizen-id/index.ts';
import { setParameter } from '../../platform/parameters/index.ts';
import { personIdOf, pidOf } from '../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { poison } from '../../testing/poison.ts';
import { chunkMaxAttempts, feedMaxLeavingPercent } from '../parameters.ts';
import { findFunds } from '../store/find-funds.ts';
import { feedRoutines, workOnFeeds } from './work-on-feeds.ts';

type Headers = Record<string, string>;
let house: TestHouse;
let central: Headers;
beforeAll(async () => {
  house = await testHouse({ population: 50 });
  central = await house.signIn('officer.central', 'L2');
});
afterAll(() => house.close());

const FUND = 'citizen_id,main_right,sub_right,start_date,end_date,card_id';
const CIVIL = 'event,citizen_id,event_date,title,first_name,last_name,sex,birth_date,nationality,province_code';
const send = async (kind: string, lines: readonly string[], more = '', as = central) => {
  const reply = await house.app.inject({
    method: 'POST',
    url: `/api/srm/feeds?name=members.csv&kind=${kind}${more}`,
    headers: { 'x-requested-with': 'sitthi', 'content-type': 'text/csv', ...as },
    payload: lines.join('\r\n'),
  });
  return { status: reply.statusCode, body: reply.json() };
};
const report = async (feedId: string) => (await house.ask('GET', `/api/srm/feeds/${feedId}`, central)).body;
const apply = async (kind: string, lines: readonly string[], more = '') => {
  const sent = await send(kind, lines, more);
  expect(sent.status).toBe(201);
  await workOnFeeds(house.engine);
  return report(sent.body.feedId);
};
const mainOn = async (who: string, date: string) => {
  const fund = (await findFunds(house.database, personIdOf(who), date)).find(({ isMain }) => isMain);
  return fund && `${fund.mainRight}/${fund.subRight}`;
};
const openMembers = async (right: string) =>
  (
    await house.database.query<{ n: number }>({
      text: `select count(*)::int as n from entitlement.period where main_right = $1 and upper_inf(valid)`,
      values: [right],
    })
  )[0]?.n ?? 0;
const registrationOf = async (who: string) =>
  (
    await house.database.query<{ endedBy: string | null }>({
      text: 'select ended_by as "endedBy" from entitlement.registration where person_id = $1 order by lower(effective) desc',
      values: [personIdOf(who)],
    })
  )[0]?.endedBy;

describe('members of another fund', () => {
  test('[SRM-33] [INV-ENT-1] a new member, one who left, the same line, and lines that say nothing: each gets its verdict', async () => {
    const lines = [
      FUND,
      `${pidOf('UCS_30')},SSS,S1,2026-03-01,,`,
      `${pidOf('SSS_35')},SSS,S1,2020-01-01,2026-02-28,`,
      '1990000000018,SSS,S1,2026-03-01,,',
      `${pidOf('UCS_40')},UCS,89,2026-03-01,,`,
      `${pidOf('UCS_40')},SSS,S1,2569-03-01,,`,
      '1990099000016,SSS,S1,2026-03-01,,',
    ];
    const done = await apply('FUND', lines);
    expect(done).toMatchObject({ state: 'COMPLETED', lines: 6, reached: 6 });
    expect(done.counts).toMatchObject({ ADDED: 1, BAD_ROW: 3, PERSON_NOT_FOUND: 1 });
    expect(done.problems.map(({ line, problem }: { line: number; problem: string }) => [line, problem])).toEqual([
      [3, 'CITIZEN_ID'],
      [4, 'UNIVERSAL_RIGHT'],
      [5, 'BUDDHIST_YEAR'],
      [6, null],
    ]);
    expect([await mainOn('UCS_30', '2026-02-28'), await mainOn('UCS_30', '2026-03-15')]).toEqual(['UCS/89', 'SSS/S1']);
    expect(await mainOn('SSS_35', '2026-03-01')).toBeUndefined();
    const [kept] = await house.database.query<{ n: number }>({
      text: `select count(*)::int as n from entitlement.feed_row where fields <> '{}'`,
      values: [],
    });
    expect(kept?.n).toBe(0); // no citizen id is left behind
    expect(await registrationOf('UCS_30')).toBe('OTHER_FUND');
  });

  test('[INV-ENT-1] imported twice is imported once', async () => {
    const lines = [
      FUND,
      `${pidOf('ELDER_70')},OFC,O3,2026-01-01,,C1`,
      `${pidOf('CHILD_6')},OFC,O4,2026-01-01,2026-02-01,`,
    ];
    const first = await apply('FUND', lines);
    const rows = async () =>
      house.database.query({
        text: `select person_id, main_right, valid::text, is_main, card_id, changed_at from entitlement.period order by 1, 2, 3`,
        values: [],
      });
    const before = await rows();
    house.setNow('2026-03-15T10:00:00+07:00');
    central = await house.signIn('officer.central', 'L2');
    expect([first.counts, (await apply('FUND', lines)).counts]).toEqual([{ ADDED: 2 }, { SAME: 2 }]);
    expect(await rows()).toEqual(before);
    expect(await mainOn('CHILD_6', '2026-02-02')).toBe('WEL/71');
  });

  test('[SRM-33] a file that leaves out too many of a fund ends nobody: it was cut off', async () => {
    const before = await openMembers('SSS');
    const done = await apply('FUND', [FUND, `${pidOf('UCS_30')},SSS,S1,2026-03-01,,`], '&fund=SSS');
    expect(done).toMatchObject({ state: 'COMPLETED', counts: { SAME: 1, REFUSED: before - 1 } });
    expect(await openMembers('SSS')).toBe(before);
  });

  test('[SRM-33] a file complete for its fund ends whom it does not name, and only in that fund', async () => {
    const now = house.engine.clock();
    await setParameter(house.database, feedMaxLeavingPercent, 100, { approvedBy: 'test', now });
    await house.reload();
    const done = await apply('FUND', [FUND, `${pidOf('UCS_30')},SSS,S1,2026-03-01,,`], '&fund=SSS');
    expect(done.state).toBe('COMPLETED');
    expect(done.counts.SAME).toBe(1);
    expect(done.counts.ENDED).toBeGreaterThan(0);
    expect(await mainOn('UCS_30', '2026-03-15')).toBe('SSS/S1');
    expect(await mainOn('ELDER_70', '2026-03-15')).toBe('OFC/O3');
    expect(await openMembers('SSS')).toBe(1);
  });

  test('[SRM-33] whoever a complete file names with a mistake keeps his right; a file that names nobody is not taken', async () => {
    const lines = [FUND, `${pidOf('ELDER_70')},OFC,O3,2026-13-01,,C1`];
    const done = await apply('FUND', lines, '&fund=OFC');
    expect(done.counts.BAD_ROW).toBe(1);
    expect(await mainOn('ELDER_70', '2026-03-15')).toBe('OFC/O3');
    expect((await send('FUND', [FUND], '&fund=OFC')).body.code).toBe('FEED_NAMES_NOBODY');
    expect((await send('FUND', lines, '&fund=UCS')).body.code).toBe('FEED_NAMES_NOBODY');
    await workOnFeeds(house.engine);
    expect(await mainOn('ELDER_70', '2026-03-15')).toBe('OFC/O3');
  });
});

describe('what a feed is asked with', () => {
  test.each(['&fund=NONE', '&fund=SSS&fund=OFC', '&kind=CIVIL', '&name='])(
    '[SYS-24] %s beside the rest is a fault of the request',
    async (more) => {
      expect((await send('FUND', [FUND], more)).status).toBe(400);
    },
  );
  test('[SYS-24] so is a kind that nobody knows, and an id that is none', async () => {
    expect((await send('BABIES', [FUND])).status).toBe(400);
    expect((await house.ask('GET', '/api/srm/feeds/none', central)).status).toBe(400);
  });
});

describe('changes of the civil registration', () => {
  test('[SYS-24] [INV-ENT-4] a birth, a new name and a death; applied again they change nothing', async () => {
    const child = '1990099000016';
    const lines = [
      CIVIL,
      `BIRTH,${child},2026-03-14,ด.ญ.,น้องใหม่,ทดสอบ,2,2026-03-14,099,34`,
      `CHANGE,${pidOf('UCS_40')},2026-03-10,,,เปลี่ยนสกุล,,,,`,
      `DEATH,${pidOf('ELDER_61')},2026-03-12,,,,,,,`,
      `DEATH,${pidOf('ELDER_72')},2026-03-16,,,,,,,`,
      `MARRIAGE,${pidOf('UCS_40')},2026-03-10,,,,,,,`,
    ];
    const done = await apply('CIVIL', lines);
    expect(done.counts).toEqual({ ADDED: 1, CHANGED: 2, BAD_ROW: 2 });
    expect(await mainOn('ELDER_61', '2026-03-13')).toBeUndefined();
    expect(await registrationOf('ELDER_61')).toBe('DECEASED');
    const [named] = await house.database.query<{ name: string }>({
      text: 'select persons.api_name($1) as name',
      values: [personIdOf('UCS_40')],
    });
    expect(named?.name).toMatch(/ เปลี่ยนสกุล$/);
    expect((await apply('CIVIL', lines)).counts).toEqual({ SAME: 3, BAD_ROW: 2 });
  });
});

describe('how a feed comes', () => {
  test('[SYS-24] other headings and broken quotes are refused before anything is kept; who is no central officer is refused', async () => {
    expect((await send('FUND', ['id,right', '1,2'])).body).toMatchObject({ code: 'FEED_HEADINGS_WRONG' });
    expect((await send('FUND', [FUND, '"1990000000019,SSS'])).body.code).toBe('FEED_UNREADABLE');
    expect((await send('FUND', [FUND], '', await house.signIn('registrar.hospital', 'L2'))).status).toBe(403);
    const [kept] = await house.database.query<{ n: number }>({
      text: `select count(*)::int as n from entitlement.feed_row join entitlement.feed using (feed_id) where state = 'FAILED'`,
      values: [],
    });
    expect(kept?.n).toBe(0);
  });

  test('[SYS-24] killed in the middle it goes on where it was, and a feed is cancelled between two chunks', async () => {
    const ids = Array.from({ length: 450 }, () => `CHANGE,${pidOf('UCS_40')},2026-03-10,,,อีกสกุล,,,,`);
    const { feedId } = (await send('CIVIL', [CIVIL, ...ids])).body;
    // As a worker leaves it that was killed after its first chunk: leased, and that chunk done.
    await house.database.query({
      text: `update entitlement.feed set state = 'RUNNING', reached = 200, counts = '{"SAME": 200}', leased_until = $2 where feed_id = $1`,
      values: [feedId, new Date('2026-03-15T08:59:00+07:00')],
    });
    await workOnFeeds(house.engine);
    expect(await report(feedId)).toMatchObject({ state: 'COMPLETED', reached: 450, counts: { CHANGED: 1, SAME: 449 } });
    const next = (await send('CIVIL', [CIVIL, ...ids])).body.feedId;
    expect((await house.ask('POST', `/api/srm/feeds/${next}/cancel`, central)).body.state).toBe('CANCELLED');
    await workOnFeeds(house.engine);
    await feedRoutines(house.engine)
      .find(({ name }) => name === 'forget-feed-lines')
      ?.run();
    expect(await report(next)).toMatchObject({ state: 'CANCELLED', reached: 0 });
    const [left] = await house.database.query<{ n: number }>({
      text: 'select count(*)::int as n from entitlement.feed_row where feed_id = $1',
      values: [next],
    });
    expect(left?.n).toBe(0); // nor of what was never applied
    expect((await house.ask('POST', `/api/srm/feeds/${next}/cancel`, central)).body.code).toBe('FEED_CLOSED');
  });

  test('[SYS-24] a chunk that fails every time ends its feed after some attempts and says which lines; the chunk before stays, others go on', async () => {
    const child = (at: number) => citizenIdFrom(1, '9900', 5_000_000 + at);
    const births = Array.from(
      { length: 450 },
      (_, at) => `BIRTH,${child(at)},2026-03-14,ด.ญ.,น้อง${at},ทดสอบ,2,2026-03-14,099,34`,
    );
    const { feedId } = (await send('CIVIL', [CIVIL, ...births])).body;
    const cure = await poison(house, 'persons.person', `citizen_id <> '${child(300)}'`);
    const born = async () =>
      (
        await house.database.query<{ n: number }>({
          text: 'select count(*)::int as n from persons.person where citizen_id = any($1)',
          values: [births.map((_, at) => child(at))],
        })
      )[0]?.n;
    const other = (await send('CIVIL', [CIVIL, `CHANGE,${pidOf('UCS_40')},2026-03-10,,,สกุลใหม่,,,,`])).body.feedId;
    let now = house.engine.clock();
    for (let attempt = 1; attempt <= chunkMaxAttempts.default; attempt += 1) {
      expect(await report(feedId)).toMatchObject({ state: attempt === 1 ? 'RECEIVED' : 'RUNNING', failure: null });
      await workOnFeeds(house.engine);
      expect([(await report(other)).state, (await report(feedId)).reached, await born()]).toEqual([
        'COMPLETED',
        200,
        200,
      ]);
      now = new Date(now.getTime() + 61_000);
      house.setNow(now.toISOString());
    }
    await cure();
    await workOnFeeds(house.engine);
    const done = await report(feedId);
    expect(done).toMatchObject({ state: 'FAILED', lines: 450, reached: 200, counts: { ADDED: 200 } });
    expect(done.failure).toMatchObject({ code: 'FEED_CHUNK_FAILED', from: 201, to: 400 });
    expect(done.failure.text.th).toContain('201 ถึง 400');
    expect(done.failure.text.en).toContain('Lines 201 to 400');
    expect(await born()).toBe(200);
    const kept = await house.database.query({
      text: `select 1 from entitlement.feed_row where feed_id = $1 and fields <> '{}'`,
      values: [feedId],
    });
    expect(kept).toEqual([]);
    // Sent again, now that it can be written, it does the rest.
    expect((await apply('CIVIL', [CIVIL, ...births])).counts).toEqual({ SAME: 200, ADDED: 250 });
  });
});

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/index.ts';
import { type Database, openDatabase, type Queryable } from '../database/index.ts';
import { APP_ROLE } from '../database/migrate.ts';
import { verifyAudit } from './index.ts';

let made: TestDatabase;
let owner: Database;
let app: Database;
beforeAll(async () => {
  made = await testDatabase();
  owner = openDatabase({ connectionString: made.connectionString, max: 4 });
  app = openDatabase({ connectionString: made.connectionString, role: APP_ROLE, max: 4 });
});
afterAll(async () => {
  await Promise.all([owner.close(), app.close()]);
  await made.drop();
});

const row = (action: string) => ({ at: '2026-03-15T02:00:00Z', actor: 'system:test', action, detail: { n: 1 } });
const write = (db: Queryable, action: string) =>
  db.query({ text: 'select platform.api_audit($1)', values: [row(action)] });

/** Rows sealed now. Other tests of the same server hold the horizon back for a moment, so it asks again for a while. */
async function seal(expected = 1): Promise<number> {
  let sealed = 0;
  for (let tries = 0; sealed < expected && tries < 200; tries++) {
    const [answer] = await app.query<{ n: number }>({
      text: 'select platform.api_seal_audit($1) as n',
      values: [new Date('2026-03-15T02:00:05Z')],
    });
    sealed += answer?.n ?? 0;
    if (sealed < expected) await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return sealed;
}

/** Three sealed blocks of two rows each, once for the whole file: what changes them is rolled back. */
async function threeBlocks(): Promise<void> {
  for (const block of ['one', 'two', 'three']) {
    await app.transaction(async (tx) => {
      await write(tx, `${block}.a`);
      await write(tx, `${block}.b`);
    });
    expect(await seal(2)).toBe(2);
  }
}

class Undone extends Error {}

/** What verification says after somebody with all rights, whom no trigger hinders, did this. Then it is undone. */
async function afterTampering(statements: readonly string[], anchor?: { blockNo: number; hash: string }) {
  let broken: unknown;
  const work = owner.transaction(async (tx) => {
    await tx.query({ text: 'set local session_replication_role = replica', values: [] });
    for (const text of statements) await tx.query({ text, values: [] });
    broken = (await verifyAudit(tx, anchor)).broken;
    throw new Undone();
  });
  await expect(work).rejects.toThrow(Undone);
  return broken;
}

test('[INV-PLT-1] an untouched audit verifies, and the rows of the last seconds are told apart', async () => {
  expect(await verifyAudit(owner)).toMatchObject({ blocks: 0, sealedRows: 0, unsealedRows: 0, broken: undefined });
  await threeBlocks();
  await write(app, 'tail');
  const report = await verifyAudit(owner);
  expect(report).toMatchObject({ blocks: 3, sealedRows: 6, unsealedRows: 1, broken: undefined });
  expect(report.head).toMatchObject({ blockNo: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await seal(1)).toBe(1);
});

const sealAgain = (
  blockNo: number,
) => `update platform.audit_block set hash = encode(sha256(convert_to(concat_ws('|', block_no,
  from_xid, up_to_xid, rows, rows_hash, prev_hash, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8')), 'hex')
  where block_no = ${blockNo}`;

describe('[INV-PLT-1] what a superuser changes afterwards is found', () => {
  const attacks: [string, string, number, RegExp][] = [
    [
      'a row is changed',
      `update platform.audit_event set actor = 'nobody' where action = 'two.b'`,
      2,
      /row was changed/,
    ],
    [
      'text moves from one field to the next',
      `update platform.audit_event set action = 'one', subject = 'a' where action = 'one.a'`,
      1,
      /row was changed/,
    ],
    ['a row is deleted', `delete from platform.audit_event where action = 'two.a'`, 2, /1 of its 2 rows are gone/],
    [
      'a row is put in late',
      `insert into platform.audit_event (day, xid, at, actor, action) select day, xid, at, 'forger', 'x' from platform.audit_event where action = 'one.a'`,
      1,
      /1 rows were put in/,
    ],
    [
      'a block is edited',
      `update platform.audit_block set rows_hash = repeat('0', 64) where block_no = 3`,
      3,
      /block itself/,
    ],
    [
      'a block is dated otherwise',
      `update platform.audit_block set sealed_at = sealed_at + interval '1 day' where block_no = 1`,
      1,
      /block itself/,
    ],
    ['a block is deleted', `delete from platform.audit_block where block_no = 2`, 3, /block 2 is missing/],
    ['the first block is deleted', `delete from platform.audit_block where block_no = 1`, 2, /block 1 is missing/],
  ];
  test.each(attacks)('%s', async (_what, statement, blockNo, why) => {
    expect(await afterTampering([statement])).toEqual({ blockNo, why: expect.stringMatching(why) });
  });

  test('a block that is made to fit again breaks the next one', async () => {
    const broken = await afterTampering([
      `update platform.audit_event set actor = 'nobody' where action = 'two.b'`,
      `update platform.audit_block b set rows_hash = (select hash from platform.audit_rows_hash(b.from_xid, b.up_to_xid)) where block_no = 2`,
      sealAgain(2),
    ]);
    expect(broken).toEqual({ blockNo: 3, why: 'it does not hang on the block before it' });
  });

  test('blocks and rows cut off the end are found by a block that was written down', async () => {
    const { head } = await verifyAudit(owner);
    expect((await verifyAudit(owner, head)).broken).toBeUndefined();
    const cut = [
      `delete from platform.audit_event where action = 'tail'`,
      `delete from platform.audit_block where block_no = 4`,
    ];
    expect(await afterTampering(cut)).toBeUndefined();
    expect(await afterTampering(cut, head)).toMatchObject({ blockNo: 4 });
  });
});

test.each([
  `update platform.audit_event set actor = 'x'`,
  `delete from platform.audit_event`,
  `truncate platform.audit_event`,
  `update platform.audit_block set rows = 0`,
  `delete from platform.audit_block`,
  `truncate platform.audit_block`,
  `alter table platform.audit_event disable trigger all`,
  `set session_replication_role = replica`,
  `drop table platform.audit_block`,
])('[INV-PLT-1] the program itself may not: %s', async (text) => {
  await expect(app.query({ text, values: [] })).rejects.toMatchObject({ code: '42501' });
});

test('[INV-PLT-1] the owner is stopped by the trigger', async () => {
  await expect(owner.query({ text: `update platform.audit_event set actor = 'x'`, values: [] })).rejects.toThrow(
    /append-only/,
  );
  await expect(owner.query({ text: `delete from platform.audit_block`, values: [] })).rejects.toThrow(/append-only/);
});

test('[INV-PLT-1] a transaction that commits late is sealed, whichever finished first', async () => {
  const late = new pg.Client({ connectionString: made.connectionString });
  await late.connect();
  await late.query('begin');
  await late.query('select platform.api_audit($1)', [row('late')]);
  await write(app, 'early');
  const [answer] = await app.query<{ n: number }>({ text: 'select platform.api_seal_audit(now()) as n', values: [] });
  expect(answer?.n).toBe(0); // the early row waits: a block may not close over a transaction that still runs
  await late.query('commit');
  await late.end();
  expect(await seal(2)).toBe(2);
  expect(await verifyAudit(owner)).toMatchObject({ sealedRows: 9, unsealedRows: 0, broken: undefined });
});

test('[INV-PLT-1] thirty writers and three sealers at once leave no row behind and none sealed twice', async () => {
  const all = openDatabase({ connectionString: made.connectionString, role: APP_ROLE, max: 20 });
  let writing = true;
  const sealer = async () => {
    while (writing) await all.query({ text: 'select platform.api_seal_audit(now())', values: [] });
  };
  const sealers = [sealer(), sealer(), sealer()];
  await Promise.all(
    Array.from({ length: 30 }, (_, writer) =>
      all
        .transaction(async (tx) => {
          for (let n = 0; n < 5; n++) await write(tx, `w${writer}.${n}`);
          if (writer % 5 === 0) throw new Error('rolled back');
        })
        .catch((error: Error) => expect(error.message).toBe('rolled back')),
    ),
  );
  writing = false;
  await Promise.all(sealers);
  for (let tries = 0; tries < 100 && (await verifyAudit(owner)).unsealedRows > 0; tries++) await seal(1);
  expect(await verifyAudit(owner)).toMatchObject({ sealedRows: 9 + 24 * 5, unsealedRows: 0, broken: undefined });
  await all.close();
});

describe('[INV-PLT-1] npm run audit:verify', () => {
  const run = async (...words: string[]) => {
    const { startProgram } = await import('../../safety/platform-process.ts');
    const program = startProgram('audit-verify.ts', { DATABASE_URL: made.connectionString }, words);
    return { code: await program.ended, said: program.output() };
  };

  test('ends with 0 and prints the newest block, which a later run takes as its anchor', async () => {
    const first = await run();
    expect(first.code, first.said).toBe(0);
    const anchor = /newest block (\S+)/.exec(first.said)?.[1] ?? '';
    expect((await run('--anchor', anchor)).code).toBe(0);
    expect(
      (
        await run(
          '--anchor',
          anchor.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        )
      ).code,
    ).toBe(1);
    expect((await run('--anchor', 'nonsense')).code).toBe(2);
  });

  test('ends with 1 and names the first broken block', async () => {
    await owner.transaction(async (tx) => {
      await tx.query({ text: 'set local session_replication_role = replica', values: [] });
      await tx.query({ text: `delete from platform.audit_event where action = 'two.b'`, values: [] });
    });
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('BROKEN at block 2: 1 of its 2 rows are gone');
  });
});

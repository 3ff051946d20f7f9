import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { type Counter, counterAt, personIdOf, pidOf } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { halfSipHash, keyOf, type Prefix, permute } from './rules/code-numbers.ts';
import { drawCode } from './store/draw-code.ts';

/** What the database itself promises about codes, whoever writes: the program's role, or the owner past every rule. */
let house: TestHouse;
let owner: Database;
let hospital: Counter;
beforeAll(async () => {
  house = await testHouse();
  owner = openDatabase({ connectionString: house.connectionString, max: 2 });
  hospital = await counterAt(house, '99801');
  const text = 'select prefix, secret from verification.code_secret';
  for (const { prefix, secret } of await owner.query<{ prefix: Prefix; secret: Buffer }>({ text, values: [] }))
    keys.set(prefix, keyOf(secret));
});
afterAll(async () => {
  await owner.close();
  await house.close();
});

const keys = new Map<Prefix, readonly [number, number]>();
const permuted = (numbers: readonly number[], prefix: Prefix = 'PP'): string[] =>
  numbers.map((number) => permute(keys.get(prefix) ?? [0, 0], number));
const refusedBy = (db: Database, text: string, values: unknown[] = []) =>
  db.query({ text, values }).then(
    () => 'done',
    (error: Error) => error.message,
  );

describe('the numbers [INV-VER-9]', () => {
  test('[INV-VER-9] 10,000 numbers in a row give 10,000 codes of ten digits, spread over the whole space', async () => {
    const codes = permuted(Array.from({ length: 10_000 }, (_, n) => n));
    expect(new Set(codes).size).toBe(10_000);
    expect(codes.every((code) => /^\d{10}$/.test(code))).toBe(true);
    const firstDigits = Map.groupBy(codes, (code) => code[0]);
    expect(firstDigits.size).toBe(10);
    for (const [digit, some] of firstDigits) expect(some.length, `codes starting with ${digit}`).toBeGreaterThan(850);
  });

  test('[INV-VER-9] not sequential: neighbours lie on both sides and far apart', async () => {
    const codes = permuted(Array.from({ length: 1_000 }, (_, n) => 5_000_000 + n)).map(Number);
    const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0));
    expect(steps.filter((step) => step > 0).length).toBeGreaterThan(400);
    expect(steps.filter((step) => step < 0).length).toBeGreaterThan(400);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.filter((step) => Math.abs(step) < 1_000_000).length).toBeLessThan(10);
  });

  test('[INV-VER-9] a permutation: different numbers anywhere in the space never meet', async () => {
    const space = fc.uniqueArray(fc.integer({ min: 0, max: 9_999_999_999 }), { minLength: 2, maxLength: 500 });
    fc.assert(
      fc.property(space, (numbers) => {
        expect(new Set(permuted(numbers)).size).toBe(numbers.length);
      }),
      { numRuns: 20 },
    );
  });

  test('[INV-VER-9] the same number is the same code for ever, and another one under the other prefix', async () => {
    const numbers = [0, 1, 99_999, 100_000, 9_999_999_999];
    expect(permuted(numbers)).toEqual(permuted(numbers));
    expect(permuted(numbers, 'EP')).not.toEqual(permuted(numbers));
    const key = keyOf(Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]));
    expect(numbers.map((number) => permute(key, number))).toEqual([
      '8056205408',
      '4241810766',
      '3564836434',
      '9542376265',
      '8347808465',
    ]);
    expect(() => permuted([10_000_000_000])).toThrow(/used up/);
    expect(() => permuted([-1])).toThrow(/used up/);
  });

  test('[INV-VER-9] the rounds are keyed by HalfSipHash-2-4, as its authors publish it', () => {
    const published = Buffer.alloc(4);
    published.writeUInt32LE(halfSipHash(keyOf(Buffer.from([0, 1, 2, 3, 4, 5, 6, 7])), 0x03020100));
    expect(published.toString('hex')).toBe('2a6e4689');
  });

  test('[INV-VER-9] programs take a thousand numbers at a time, each its own, however many ask at once', async () => {
    const counters = () => owner.query({ text: 'select last_value from verification.pp_counter', values: [] });
    const programs = [1, 2].map(() => ({ query: house.database.query }));
    const draws = programs.flatMap((program) => Array.from({ length: 1_500 }, () => drawCode(program, 'PP')));
    const codes = await Promise.all(draws);
    expect(new Set(codes).size).toBe(3_000);
    expect(codes.every((code) => /^PP\d{10}$/.test(code))).toBe(true);
    const [before] = await counters();
    // Both have used half of their second thousand: what is left of it is theirs, and nothing more is taken.
    await Promise.all(programs.map((program) => drawCode(program, 'PP')));
    expect(await counters()).toEqual([before]);
  });

  test('[INV-VER-9] numbers that a database gave twice are given up: nobody is refused, and no code is there twice', async () => {
    // Whatever the house draws next was written meanwhile by another program, which was given the same numbers.
    const takeTheRest = async (code: string) => {
      const prefix = code.slice(0, 2) as Prefix;
      const text = `select last_value as first from verification.${prefix.toLowerCase()}_counter`;
      const [{ first = 0 } = {}] = await owner.query<{ first: number }>({ text, values: [] });
      const numbers = Array.from({ length: 1_000 }, (_, n) => first + n);
      const block = permuted(numbers, prefix).map((digits) => `${prefix}${digits}`);
      expect(block).toContain(code);
      const rest = block.slice(block.indexOf(code) + 1);
      await owner.query({ text: 'insert into verification.code_key select unnest($1::text[])', values: [rest] });
      return block;
    };
    const close = async (visitId: string) => {
      const amounts = { serviceDate: '2026-03-15', serviceTime: '08:45', claimableSatang: 100 };
      return (await house.ask('POST', `/api/visits/${visitId}/close`, hospital.desk, amounts)).body.close.closeCode;
    };
    const first = (await hospital.codeFor('UCS_40', 'PG0060001')).body;
    const codes = await takeTheRest(first.claimCode.code);
    const second = (await hospital.codeFor('UCS_40', 'PG0110001')).body;
    expect(second.claimCode.code).toMatch(/^PP\d{10}$/);
    expect(codes).not.toContain(second.claimCode.code);
    const closes = await takeTheRest(await close(first.visitId));
    const closed = await close(second.visitId);
    expect(closed).toMatch(/^EP\d{10}$/);
    expect(closes).not.toContain(closed);
  });

  test('[INV-VER-9] who holds a transaction takes his numbers in it; where none can be had, all are told and later ones served', async () => {
    const program = { query: house.database.query };
    expect(await owner.transaction((tx) => drawCode(program, 'EP', tx))).toMatch(/^EP\d{10}$/);
    let down = true;
    const query: typeof house.database.query = (statement) =>
      down ? Promise.reject(new Error('down')) : house.database.query(statement);
    const cutOff = { query };
    const told = await Promise.allSettled([drawCode(cutOff, 'PP'), drawCode(cutOff, 'PP')]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    down = false;
    expect(await drawCode(cutOff, 'PP')).toMatch(/^PP\d{10}$/);
  });

  test('[INV-VER-9] the key of a prefix is permanent', async () => {
    const text = `update verification.code_secret set secret = '\\x00'`;
    expect(await refusedBy(house.database, text)).toMatch(/permission denied|append-only/);
    expect(await refusedBy(owner, text)).toMatch(/append-only/);
    expect(await refusedBy(owner, 'delete from verification.code_secret')).toMatch(/append-only/);
  });
});

describe('one visit, one code, one close [INV-VER-1]', () => {
  test('[INV-VER-1] [INV-VER-2] a second code, a second close and a code without a success are impossible', async () => {
    const { body } = await hospital.codeFor('UCS_30', 'PG0060001');
    await hospital.close(body.visitId);
    const again = (table: string, change: string) =>
      refusedBy(
        owner,
        `insert into verification.${table} select (jsonb_populate_record(t, ${change})).* from verification.${table} t where visit_id = $1`,
        [body.visitId],
      );
    expect(await again('claim_code', `'{"code": "PP0000000001"}'`)).toMatch(/duplicate key/);
    expect(await again('claim_close', `'{"seq": 1, "close_code": "EP0000000001"}'`)).toMatch(/duplicate key/);
    expect(
      await refusedBy(owner, `update verification.visit set channel = null, verified_at = null where visit_id = $1`, [
        body.visitId,
      ]),
    ).toMatch(/a verified visit has its channel and time/);
    expect(await again('claim_close', `'{"seq": 2, "cancelled_at": "2026-03-15", "claimable": -1}'`)).toMatch(
      /check constraint/,
    );
  });

  test('[INV-VER-15] two visits of the same person, unit, service and day cannot both be in force', async () => {
    const { body } = await hospital.codeFor(0, 'PG0060001');
    const copy = `insert into verification.visit select (jsonb_populate_record(t, '{"visit_id": "00000000-0000-4000-8000-0000000000ff"}')).* from verification.visit t where visit_id = $1`;
    expect(await refusedBy(owner, copy, [body.visitId])).toMatch(/visit_once|duplicate key/);
  });

  test('[INV-VER-15] nor can two be open', async () => {
    const { body } = await hospital.open(3, 'PG0060001');
    const copy = `insert into verification.visit select (jsonb_populate_record(t, '{"visit_id": "00000000-0000-4000-8000-0000000000fe"}')).* from verification.visit t where visit_id = $1`;
    expect(await refusedBy(owner, copy, [body.visitId])).toMatch(/duplicate key/);
  });

  test('[INV-VER-1] [INV-VER-15] scenario 20: desk and agent race for one open visit; one code, one refusal', async () => {
    const { visitId } = (await hospital.open(1, 'PG0060001')).body;
    const [deskRead, agentRead] = [await hospital.card(1), await hospital.card(1)];
    const claim = { pid: pidOf(1), claimType: 'PG0060001', mobile: '0800000000', correlationId: agentRead };
    const [desk, agent] = await Promise.all([
      hospital.verify(visitId, deskRead),
      house.ask('POST', '/api/agent/confirm-save', hospital.software, claim),
    ]);
    const codes = [desk.body.claimCode?.code, agent.body.claimCode].filter(Boolean);
    expect(codes).toHaveLength(1);
    expect(desk.status === 200 ? agent.body.message : desk.body.code).toMatch(/ซ้ำใน 1 วัน|VISIT_ALREADY_VERIFIED/);
    const [row] = await house.database.query<{ codes: number; used: number }>({
      text: `select (select count(*)::int from verification.claim_code where person_id = $1) as codes,
                    (select count(*)::int from verification.card_read where person_id = $1 and used_at is not null) as used`,
      values: [personIdOf(1)],
    });
    expect(row).toEqual({ codes: 1, used: 1 });
  });
});

describe('what a code recorded [INV-VER-8]', () => {
  test('[INV-VER-8] [CLM-03] [CLM-04] [CLM-05] [CLM-06] [CLM-07] nobody changes the snapshot: not the program, not the owner', async () => {
    const { body } = await hospital.codeFor(2, 'PG0060001');
    const change = (db: Database, set: string) =>
      refusedBy(db, `update verification.claim_code set ${set} where visit_id = $1`, [body.visitId]);
    for (const set of [`snapshot = '{}'`, `code = 'PP0000000002'`, `issued_at = now()`, `person_id = visit_id`]) {
      expect(await change(house.database, set), set).toMatch(/permission denied/);
      expect(await change(owner, set), set).toMatch(/never changes/);
    }
    expect(await change(house.database, `state = 'CLOSED'`)).toBe('done');
    const removed = await refusedBy(house.database, 'delete from verification.claim_code where visit_id = $1', [
      body.visitId,
    ]);
    expect(removed).toMatch(/permission denied/);
  });

  test('[INV-VER-8] [CLM-07] the right changes afterwards; the code still says what it was', async () => {
    const { body } = await hospital.codeFor(3, 'PG0060001');
    await owner.query({ text: `delete from entitlement.period where person_id = $1`, values: [personIdOf(3)] });
    const [row] = await house.database.query<{ snapshot: Record<string, Record<string, unknown>> }>({
      text: 'select snapshot from verification.claim_code where visit_id = $1',
      values: [body.visitId],
    });
    expect(row?.snapshot.right).toMatchObject({ main: 'UCS', regularUnit: { hcode: expect.any(String) } });
    expect(row?.snapshot.unit).toEqual({ hcode: '99801', name: expect.any(String) });
    expect(JSON.stringify(row?.snapshot)).not.toMatch(/\d{13}/);
    expect((await hospital.show(body.visitId)).body.person.mainRight).toBeNull();
  });
});

import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/index.ts';
import { type Database, openDatabase, type Queryable } from '../database/index.ts';
import { APP_ROLE } from '../database/migrate.ts';
import { AuditSpool, drainSpool, spooledBytes, verifyAudit } from './index.ts';

const log = pino({ level: 'silent' });
let made: TestDatabase;
let owner: Database;
let app: Database;
let home: string;
let folder: string;
const spools: AuditSpool[] = [];

beforeAll(async () => {
  made = await testDatabase();
  owner = openDatabase({ connectionString: made.connectionString, max: 2 });
  app = openDatabase({ connectionString: made.connectionString, role: APP_ROLE, max: 6 });
});
afterAll(async () => {
  await Promise.all([owner.close(), app.close()]);
  await made.drop();
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sitthi-spool-'));
  folder = join(home, 'audit-spool');
});
afterEach(async () => {
  await Promise.all(spools.splice(0).map((spool) => spool.close()));
  rmSync(home, { recursive: true, force: true });
});

const newSpool = (): AuditSpool => {
  const spool = new AuditSpool(folder);
  spools.push(spool);
  return spool;
};
const event = (action: string) => ({
  at: '2026-03-14T16:59:59.123Z',
  actor: 'token:one',
  organisation: '0190a000-0000-7000-8000-000000000001',
  action,
  subject: '0190a000-0000-7000-8000-000000000002',
  purpose: 'RIGHT_SEARCH',
  outcome: 'OK',
  requestId: 'r-1',
  detail: { n: 1 },
});
const names = () => readdirSync(folder);
const onlyFile = () => join(folder, names()[0] ?? '');
const drain = (db: Queryable = app) => drainSpool(db, folder, log);
const written = async (like: string): Promise<string[]> => {
  const rows = await owner.query<{ action: string }>({
    text: 'select action from platform.audit_event where action like $1 order by action',
    values: [like],
  });
  return rows.map(({ action }) => action);
};

/** Seals and verifies until nothing is unsealed; other tests of the server may hold the sealer back for a moment. */
async function sealed() {
  for (let tries = 0; tries < 200; tries++) {
    await app.query({ text: 'select platform.api_seal_audit($1)', values: [new Date('2026-03-20T00:00:00Z')] });
    if ((await verifyAudit(owner)).unsealedRows === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return verifyAudit(owner);
}

test('[INV-ENT-10] what was spooled is in the audit as if it had been written there, each once, and the folder is empty', async () => {
  const spool = newSpool();
  await spool.append(event('whole.a'));
  await spool.append({ ...event('whole.b'), organisation: null, subject: null, outcome: 'PERSON_NOT_FOUND' });
  expect(await spooledBytes(folder)).toBeGreaterThan(300);
  expect(await drain()).toBe(2);
  expect(await drain()).toBe(0);
  expect(names()).toEqual([]);
  expect(await spooledBytes(folder)).toBe(0);
  const rows = await owner.query({
    text: `select day, at, actor, organisation, action, subject, purpose, outcome, request_id as "requestId", detail
             from platform.audit_event where action like 'whole.%' order by action`,
    values: [],
  });
  const first = { ...event('whole.a'), at: new Date(event('').at), day: '2026-03-14' };
  expect(rows).toEqual([
    first,
    { ...first, action: 'whole.b', organisation: null, subject: null, outcome: 'PERSON_NOT_FOUND' },
  ]);
});

test('[INV-PLT-1] rows that come days late are sealed, and the chain stands', async () => {
  await app.query({
    text: 'select platform.api_audit($1)',
    values: [{ ...event('late.today'), at: '2026-03-20T00:00:00Z' }],
  });
  const before = await sealed();
  await newSpool().append(event('late.of-the-outage'));
  expect(await drain()).toBe(1);
  const after = await sealed();
  expect(after).toMatchObject({ unsealedRows: 0, broken: undefined, sealedRows: before.sealedRows + 1 });
  expect((await verifyAudit(owner, before.head)).broken).toBeUndefined();
});

test('[INV-ENT-10] a hundred events of one moment wait for the disk together, and none is lost', async () => {
  const spool = newSpool();
  await spool.append(event('many.first'));
  const probe = await import('node:fs/promises').then(({ open }) => open(onlyFile()));
  const sync = vi.spyOn(Object.getPrototypeOf(probe), 'datasync');
  await probe.close();
  await Promise.all(Array.from({ length: 100 }, (_, n) => spool.append(event(`many.${n}`))));
  const waits = sync.mock.calls.length;
  sync.mockRestore();
  expect(waits).toBeGreaterThan(0);
  expect(waits).toBeLessThan(10);
  expect(await drain()).toBe(101);
  expect(new Set(await written('many.%')).size).toBe(101);
});

test('[INV-ENT-10] a last line that is torn takes nothing with it, wherever it was torn', async () => {
  for (const [n, cut] of [1, 2, 40, 200].entries()) {
    const spool = newSpool();
    await spool.append(event(`torn.${n}.kept`));
    const kept = readFileSync(onlyFile()).length;
    await spool.append(event(`torn.${n}.torn`));
    const path = onlyFile();
    await spool.close();
    await truncate(
      path,
      cut === 1 ? readFileSync(path).length - 1 : Math.max(kept + 1, readFileSync(path).length - cut),
    );
    // Without its line break alone it is whole.
    expect(await drain()).toBe(cut === 1 ? 2 : 1);
    expect(names()).toEqual([]);
  }
  expect(await written('torn.%')).toEqual(['torn.0.kept', 'torn.0.torn', 'torn.1.kept', 'torn.2.kept', 'torn.3.kept']);
});

test('[INV-ENT-10] a line that is damaged in the middle is kept for somebody to look at; the others are drained', async () => {
  const spool = newSpool();
  await spool.append(event('damage.a'));
  await appendFile(onlyFile(), '{"id": nonsense\n');
  await spool.append(event('damage.b'));
  expect(await drain()).toBe(2);
  expect(names()).toEqual([expect.stringMatching(/\.damaged$/)]);
  expect(await drain()).toBe(0);
});

test('[INV-ENT-10] a folder that cannot be written refuses the event, and takes the next one when it can be again', async () => {
  writeFileSync(folder, 'a file in the way');
  const spool = newSpool();
  await expect(spool.append(event('disk.lost'))).rejects.toThrow(/EEXIST|ENOTDIR/);
  rmSync(folder);
  await spool.append(event('disk.kept'));
  expect(await drain()).toBe(1);
  expect(await written('disk.%')).toEqual(['disk.kept']);
});

test('[INV-ENT-10] a disk that is full leaves no half line of the event it refused', async () => {
  const spool = newSpool();
  await spool.append(event('full.before'));
  const probe = await import('node:fs/promises').then(({ open }) => open(onlyFile()));
  const full = vi.spyOn(Object.getPrototypeOf(probe), 'datasync').mockRejectedValueOnce(new Error('ENOSPC'));
  await probe.close();
  await expect(spool.append(event('full.refused'))).rejects.toThrow('ENOSPC');
  full.mockRestore();
  await spool.append(event('full.after'));
  expect(names()).toHaveLength(2);
  expect(await drain()).toBe(2);
  expect(await written('full.%')).toEqual(['full.after', 'full.before']);
});

test('[INV-ENT-10] a drain that dies after writing and before removing doubles nothing', async () => {
  const spool = newSpool();
  for (let n = 0; n < 3; n++) await spool.append(event(`twice.${n}`));
  const dies: Queryable = {
    query: async (statement) => {
      await app.query(statement);
      throw new Error('killed');
    },
  };
  await expect(drain(dies)).rejects.toThrow('killed');
  expect(names()).toEqual([expect.stringMatching(/\.taken$/)]);
  expect(await drain()).toBe(0);
  expect(names()).toEqual([]);
  expect(await written('twice.%')).toEqual(['twice.0', 'twice.1', 'twice.2']);
});

test('[INV-ENT-10] a database that is away leaves the files where they are', async () => {
  await newSpool().append(event('away.a'));
  const away: Queryable = { query: () => Promise.reject(new Error('Connection terminated')) };
  await expect(drain(away)).rejects.toThrow('Connection terminated');
  expect(await drain()).toBe(1);
});

test('[INV-ENT-10] four writers and three who drain at once: every event is there, and once', async () => {
  const writers = Array.from({ length: 4 }, newSpool);
  let writing = true;
  const drainer = async () => {
    while (writing) {
      await drain();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  const drainers = [drainer(), drainer(), drainer()];
  await Promise.all(
    writers.map(async (spool, w) => {
      for (let n = 0; n < 40; n++) await spool.append(event(`race.${w}.${n}`));
    }),
  );
  writing = false;
  await Promise.all(drainers);
  await drain();
  const actions = await written('race.%');
  expect(actions).toHaveLength(160);
  expect(new Set(actions).size).toBe(160);
  expect(await sealed()).toMatchObject({ unsealedRows: 0, broken: undefined });
});

test('[INV-ENT-10] who drains in the middle of a write makes the writer write it again', async () => {
  const spool = newSpool();
  await spool.append(event('middle.a'));
  // As a neighbour does: the name is taken off, the file read and removed, while this process still holds it open.
  renameSync(onlyFile(), onlyFile().replace('.open', '.taken'));
  await spool.append(event('middle.b'));
  expect(names().filter((name) => name.endsWith('.open'))).toHaveLength(1);
  expect(await drain()).toBe(2);
  expect(await written('middle.%')).toEqual(['middle.a', 'middle.b']);
});

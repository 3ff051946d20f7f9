import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSimulators } from '../../../simulators/src/simulators.ts';
import { smtpMailer } from '../gateways/mail/index.ts';
import { type Database, newId, openDatabase } from '../platform/database/index.ts';
import { Parameters } from '../platform/parameters/index.ts';
import { testDatabase } from '../testing/index.ts';
import { waitingMails } from '../testing/mails.ts';
import { defineNotice, listNotices, postNotices, sendNotice, waitAfter } from './index.ts';

const START = new Date('2026-03-15T09:00:00+07:00').getTime();
const TEMPLATE = defineNotice({
  key: 'test.posted',
  subject: { th: 'เรื่องของ {name}', en: 'About {name}' },
  body: { th: 'เรียน {name}\n\nเปิด {house}/x#token={token} <ก่อนเที่ยง>', en: 'Open {house}/x#token={token}' },
});
let db: Database;
let drop: () => Promise<void>;
let post: Awaited<ReturnType<typeof startSimulators>>;
let now = START;
const lines: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  db = openDatabase({ connectionString: database.connectionString, max: 4 });
  post = await startSimulators({ port: 0, platformUrl: 'http://127.0.0.1:1', allowedOrigins: [] });
});
afterAll(async () => {
  await Promise.all([post.close(), db.close()]);
  await drop();
});

const setMode = (mode: string) =>
  fetch(`http://127.0.0.1:${post.port}/mailbox/mode`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode }),
  });
const received = async (to: string) =>
  (await (await fetch(`http://127.0.0.1:${post.port}/mailbox?to=${to}`)).json()) as Record<string, unknown>[];
const parts = () => ({ database: db, clock: () => new Date(now), parameters: new Parameters(), log });
const mailer = (port = post.smtpPort) => {
  const made = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Sitthi <no-reply@sitthi.example>' });
  if (!made) throw new Error('no mailer');
  return { mailer: made, publicUrl: 'http://house.example' };
};
async function write(to: string, language: 'th' | 'en' = 'th') {
  const about = { kind: 'TEST', id: newId() };
  await sendNotice(db, {
    to,
    template: TEMPLATE,
    values: { name: 'สมศรี & ลูก', token: 'very-secret' },
    language,
    about,
    now: new Date(now),
  });
  return about;
}

test('[SYS-23] [OSS-38] [OSS-42] [OSS-46] a notice goes out in the language of its receiver, as text and as HTML, and its words are forgotten', async () => {
  const about = await write('thai@example.org');
  await write('english@example.org', 'en');
  expect(await postNotices(parts(), mailer())).toBe(2);
  expect(await received('english@example.org')).toMatchObject([{ subject: 'About สมศรี & ลูก' }]);
  const [mail] = await received('thai@example.org');
  expect(mail).toMatchObject({
    from: 'no-reply@sitthi.example',
    subject: 'เรื่องของ สมศรี & ลูก',
    links: ['http://house.example/x#token=very-secret'],
  });
  expect(mail?.text).toContain('<ก่อนเที่ยง>');
  expect(mail?.html).toContain('<a href="http://house.example/x#token=very-secret">');
  expect(mail?.html).toContain('สมศรี &amp; ลูก');
  expect(mail?.html).toContain('&lt;ก่อนเที่ยง&gt;');
  expect(await listNotices(db, about)).toMatchObject([{ state: 'SENT', attempts: 1, reason: null }]);
  expect(await waitingMails(db, 'thai@example.org')).toEqual([]);
  expect(await postNotices(parts(), mailer())).toBe(0);
});

test('[OSS-42] while the post is busy or down, a notice is tried again later and later, and the history says so', async () => {
  const about = await write('later@example.org');
  await setMode('BUSY');
  await postNotices(parts(), mailer());
  expect(await listNotices(db, about)).toMatchObject([
    { state: 'RETRYING', attempts: 1, reason: 'SMTP_450', nextAttemptAt: new Date(now + waitAfter(1)) },
  ]);
  expect(await postNotices(parts(), mailer())).toBe(0);
  await setMode('DOWN');
  now += waitAfter(1);
  expect(await postNotices(parts(), mailer())).toBe(1);
  expect(await listNotices(db, about)).toMatchObject([{ state: 'RETRYING', attempts: 2, reason: 'UNREACHABLE' }]);
  expect(waitAfter(2)).toBeGreaterThan(waitAfter(1));
  expect(waitAfter(20)).toBe(4 * 3_600_000);
  await setMode('ACCEPT');
  now += waitAfter(2);
  await postNotices(parts(), mailer());
  expect(await listNotices(db, about)).toMatchObject([{ state: 'SENT', attempts: 3, reason: null }]);
  expect(await received('later@example.org')).toHaveLength(1);
});

test('[OSS-42] a post that stays out of order ends in FAILED after the last attempt', async () => {
  const about = await write('never@example.org');
  await setMode('DOWN');
  for (let attempt = 1; attempt <= 10; attempt++) {
    expect(await postNotices(parts(), mailer()), String(attempt)).toBe(1);
    now += waitAfter(attempt);
  }
  expect(await listNotices(db, about)).toMatchObject([{ state: 'FAILED', attempts: 10, reason: 'UNREACHABLE' }]);
  expect(await postNotices(parts(), mailer())).toBe(0);
  await setMode('ACCEPT');
});

test('[OSS-74] an address that the server refuses for good has FAILED at once; the log names neither it nor the secret', async () => {
  lines.length = 0;
  const about = await write('nobody@example.org');
  await setMode('REFUSE');
  await postNotices(parts(), mailer());
  expect(await listNotices(db, about)).toMatchObject([{ state: 'FAILED', attempts: 1, reason: 'SMTP_550' }]);
  expect(await waitingMails(db, 'nobody@example.org')).toEqual([]);
  expect(lines.join('')).toContain('SMTP_550');
  expect(lines.join('')).not.toMatch(/nobody|very-secret|สมศรี/);
  await setMode('ACCEPT');
});

test('[OSS-42] two workers send one letter once; what a dead worker took is sent by another one', async () => {
  const about = await write('once@example.org');
  const tried = await Promise.all([postNotices(parts(), mailer()), postNotices(parts(), mailer())]);
  expect(tried[0] + tried[1]).toBe(1);
  expect(await received('once@example.org')).toHaveLength(1);
  expect(await listNotices(db, about)).toMatchObject([{ state: 'SENT' }]);

  const dead = { mailer: { post: () => Promise.reject(new Error('the process was killed')) }, publicUrl: '' };
  const other = await write('again@example.org');
  await expect(postNotices(parts(), dead)).rejects.toThrow('killed');
  expect(await postNotices(parts(), mailer())).toBe(0);
  now += 121_000;
  expect(await postNotices(parts(), mailer())).toBe(1);
  expect(await listNotices(db, other)).toMatchObject([{ state: 'SENT', attempts: 2 }]);
});

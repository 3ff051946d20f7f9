import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, newId, openDatabase } from '../platform/database/index.ts';
import { testDatabase } from '../testing/index.ts';
import { waitingMails } from '../testing/mails.ts';
import { defineNotice, listNotices, sendNotice } from './index.ts';

const NOW = new Date('2026-03-15T09:00:00+07:00');
const TEMPLATE = defineNotice({
  key: 'test.greeting',
  subject: { th: 'สวัสดี {name}', en: 'Hello {name}' },
  body: { th: 'เปิด {link}', en: 'Open {link}' },
});
let db: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  db = openDatabase({ connectionString: database.connectionString, max: 4 });
});
afterAll(async () => {
  await db.close();
  await drop();
});

const notice = (to: string, values: Record<string, string>) => ({
  to,
  template: TEMPLATE,
  values,
  language: 'en' as const,
  about: { kind: 'TEST', id: newId() },
  now: NOW,
});

test('[OSS-42] a notice goes with the transaction of what it tells of, and its history begins as QUEUED', async () => {
  const mail = notice('a@example.org', { name: 'Somchai\nBcc: other@example.org', link: 'http://x/y?token=abc-_1' });
  await db.transaction((tx) => sendNotice(tx, mail));
  expect(await waitingMails(db, 'a@example.org')).toEqual([
    {
      template: 'test.greeting',
      to: 'a@example.org',
      subject: 'Hello Somchai Bcc: other@example.org',
      text: 'Open http://x/y?token=abc-_1',
      token: 'abc-_1',
    },
  ]);
  expect(await listNotices(db, mail.about)).toMatchObject([
    { state: 'QUEUED', attempts: 0, recipient: 'a@example.org' },
  ]);

  const undone = notice('b@example.org', { name: 'x', link: 'y' });
  await expect(
    db.transaction(async (tx) => {
      await sendNotice(tx, undone);
      throw new Error('what it tells of did not happen');
    }),
  ).rejects.toThrow('did not happen');
  expect(await listNotices(db, undone.about)).toEqual([]);
});

test('[OSS-42] a missing word is found where the notice is made', async () => {
  await expect(sendNotice(db, notice('c@example.org', { name: 'x' }))).rejects.toThrow('given no link');
});

import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { smtpMailer } from '../../../server/src/gateways/mail/index.ts';
import { type RunningSimulators, startSimulators } from '../simulators.ts';

let simulators: RunningSimulators;
beforeAll(async () => {
  simulators = await startSimulators({
    port: 0,
    platformUrl: 'http://127.0.0.1:1',
    allowedOrigins: ['http://127.0.0.1:8080'],
  });
});
afterAll(() => simulators.close());

const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${simulators.port}${path}`, init);
/** As a browser asks that follows a link; `fetch` has its own idea of these headers. */
const follow = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`http://127.0.0.1:${simulators.port}${path}`, { headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    })
      .on('error', reject)
      .end();
  });
const setMode = (mode: string) =>
  ask('/mailbox/mode', {
    method: 'PUT',
    body: JSON.stringify({ mode }),
    headers: { 'content-type': 'application/json' },
  });
const send = (to = 'Somsri@example.org') =>
  smtpMailer({ url: `smtp://127.0.0.1:${simulators.smtpPort}`, from: 'no-reply@sitthi.example' })?.post({
    id: 'a-letter',
    to,
    subject: 'ยืนยันอีเมล <1>',
    body: 'เปิดลิงก์ http://127.0.0.1:8080/signup/mail?token=abc\nขอบคุณ <b>',
    language: 'th',
  });

beforeEach(async () => {
  await setMode('ACCEPT');
  await ask('/mailbox', { method: 'DELETE' });
});

it('[OSS-46] keeps every mail that arrives, for tests as JSON and for people as pages', async () => {
  await send();
  await send('other@example.org');
  const mails = (await (await ask('/mailbox?to=somsri@example.org')).json()) as { id: string }[];
  expect(mails).toMatchObject([
    {
      to: ['somsri@example.org'],
      from: 'no-reply@sitthi.example',
      subject: 'ยืนยันอีเมล <1>',
      links: ['http://127.0.0.1:8080/signup/mail?token=abc'],
    },
  ]);
  const read = async (path: string) => (await ask(path, { headers: { accept: 'text/html' } })).text();
  expect(await read('/mailbox')).toContain('other@example.org');
  const page = await read(`/mailbox/${mails[0]?.id}`);
  expect(page).toContain('<a href="http://127.0.0.1:8080/signup/mail?token=abc">');
  expect(page).toContain('ขอบคุณ &lt;b&gt;');
  expect((await ask('/mailbox/999')).status).toBe(404);
});

it.each([
  ['BUSY', { kind: 'LATER', reason: 'SMTP_450' }],
  ['REFUSE', { kind: 'REFUSED', reason: 'SMTP_550' }],
  ['HANG', { kind: 'LATER', reason: 'TIMED_OUT' }],
  ['DOWN', { kind: 'LATER', reason: 'UNREACHABLE' }],
])('[OSS-42] is told to misbehave: %s', async (mode, result) => {
  await setMode(mode);
  expect(await send()).toEqual(result);
  expect(await (await ask('/mailbox')).json()).toEqual([]);
  await setMode('ACCEPT');
  expect(await send()).toEqual({ kind: 'SENT' });
  expect(await (await ask('/mailbox')).json()).toHaveLength(1);
});

it('[SYS-20] another page may lead a person to the mailbox, and may neither read nor steer it', async () => {
  const link = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect(await follow('/mailbox', link)).toBe(200);
  expect(await follow('/card-reader', link)).toBe(403);
  expect((await ask('/mailbox', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect((await ask('/mailbox', { method: 'DELETE', headers: { origin: 'http://elsewhere.example' } })).status).toBe(
    403,
  );
  expect((await setMode('SOMETIMES')).status).toBe(400);
});

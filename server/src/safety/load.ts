import type { PlatformProcess } from './platform-process.ts';

/** What became of one request: acknowledged, refused, or nobody knows (the line broke, or the platform said *source down*). */
export type Outcome = { readonly code: string } | { readonly refused: string } | 'UNKNOWN';

export interface FixturePerson {
  readonly pid: string;
  readonly birthDate: string;
  readonly nationality: string;
  readonly civilStatus: string;
  readonly mainInscl: string | null;
  readonly scenario: string;
}
export interface Fixtures {
  readonly units: readonly { hcode: string; apiToken: string; recorderPid: string }[];
  readonly persons: readonly FixturePerson[];
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** One request; undefined = the line broke. */
export async function send(
  platform: Pick<PlatformProcess, 'url'>,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Answer | undefined> {
  try {
    const reply = await fetch(platform.url + path, {
      method,
      headers: { 'content-type': 'application/json', 'x-requested-with': 'sitthi', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await reply.text();
    return { status: reply.status, body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {} };
  } catch {
    return undefined;
  }
}

/** One code asked for by hospital software without a card: the request repeats itself by its transId. */
export interface ApiIssue {
  readonly pid: string;
  readonly hcode: string;
  readonly token: string;
  readonly recorderPid: string;
  readonly transId: string;
}

export async function askCode(platform: Pick<PlatformProcess, 'url'>, issue: ApiIssue): Promise<Outcome> {
  const answer = await send(
    platform,
    'POST',
    '/nhsoendpoint/api/AuthenCode',
    { authorization: `Bearer ${issue.token}` },
    {
      sourceId: 'CRASHTEST',
      transId: issue.transId,
      pid: issue.pid,
      hcode: issue.hcode,
      serviceCode: 'PG0060001',
      recorderPid: issue.recorderPid,
    },
  );
  if (!answer || answer.status >= 500) return 'UNKNOWN';
  const { authenCode, dataError, message } = answer.body;
  return typeof authenCode === 'string' ? { code: authenCode } : { refused: String(dataError ?? message) };
}

/** The codes that hospital software finds for a person today. */
export async function codesOf(
  platform: Pick<PlatformProcess, 'url'>,
  issue: ApiIssue,
  date: string,
): Promise<string[]> {
  const path = `/authencodestatus/api/check-authen-status?personalId=${issue.pid}&serviceDate=${date}`;
  const answer = await send(platform, 'GET', path, { authorization: `Bearer ${issue.token}` });
  const histories = (answer?.body.serviceHistories ?? []) as { claimCode: string }[];
  return histories.map((history) => history.claimCode);
}

/** A visit of an elder at a pharmacy, ready for the card: the request repeats itself by its Idempotency-Key. */
export interface DeskIssue {
  readonly visitId: string;
  readonly correlationId: string;
  readonly key: string;
}

export async function verifyAtDesk(
  platform: Pick<PlatformProcess, 'url'>,
  cookie: string,
  issue: DeskIssue,
): Promise<Outcome> {
  const answer = await send(
    platform,
    'POST',
    `/api/visits/${issue.visitId}/verification`,
    { cookie, 'idempotency-key': issue.key },
    { channel: 'SMART_CARD', correlationId: issue.correlationId },
  );
  if (!answer || answer.status >= 500) return 'UNKNOWN';
  const claimCode = answer.body.claimCode as { code: string } | undefined;
  return claimCode ? { code: claimCode.code } : { refused: String(answer.body.code) };
}

/** Signs a desk in; answers the cookie header. */
export async function signInAt(platform: Pick<PlatformProcess, 'url'>, username: string): Promise<string> {
  const reply = await fetch(`${platform.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: `${username}-2569` }),
  });
  return (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** Opens a visit for an elder at a pharmacy and records that LINE and face do not work: next is the card. */
export async function elderAtPharmacy(
  platform: Pick<PlatformProcess, 'url'>,
  desk: { cookie: string; token: string },
  pid: string,
): Promise<DeskIssue> {
  const ask = async (path: string, headers: Record<string, string>, body: object) => {
    const answer = await send(platform, 'POST', path, headers, body);
    if (!answer || answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  };
  const { cookie } = desk;
  const { correlationId } = await ask(
    '/api/agent/reads',
    { authorization: `Bearer ${desk.token}` },
    { pid, source: 'CARD' },
  );
  const { personId } = await ask('/api/persons/look-up', { cookie }, { correlationId, purpose: 'VISIT' });
  const { visitId } = await ask('/api/visits', { cookie }, { personId, serviceCode: 'PG0150001' });
  const attempts = `/api/visits/${String(visitId)}/attempts`;
  await ask(attempts, { cookie }, { channel: 'LINE_SELF', result: 'UNAVAILABLE', reason: 'NO_PHONE' });
  await ask(attempts, { cookie }, { channel: 'FACE', result: 'UNAVAILABLE', reason: 'CAMERA_DOWN' });
  return { visitId: String(visitId), correlationId: String(correlationId), key: `crash-${String(visitId)}` };
}

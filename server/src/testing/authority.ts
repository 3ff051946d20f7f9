import { DEMO_ACCOUNTS } from '../demo/world/index.ts';
import type { GrantView } from '../organisations/authority/view-schema.ts';
import type { Reply, TestHouse } from './house.ts';
import type { TestThaid } from './thaid.ts';

type Headers = Record<string, string>;

/** The smallest files that are what they say. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Citizen id of the person behind an account of the demo world. */
export function pidOf(username: string): string {
  const pid = DEMO_ACCOUNTS.find((account) => account.username === username)?.pid;
  if (!pid) throw new Error(`no demo account ${username}`);
  return pid;
}

/** Hands in a file, as a browser does. */
export async function attach(
  house: TestHouse,
  as: Headers,
  at: { grantId: string; slot: string; name?: string },
  bytes: Buffer = PDF,
): Promise<Reply> {
  const query = new URLSearchParams({ slot: at.slot, name: at.name ?? 'คำสั่ง.pdf' });
  const reply = await house.app.inject({
    method: 'POST',
    url: `/api/authority/grants/${at.grantId}/documents?${query}`,
    headers: { 'x-requested-with': 'sitthi', 'content-type': 'application/octet-stream', ...as },
    payload: bytes,
  });
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
}

export interface Wishes {
  readonly capacity: 'HOLDER' | 'DELEGATE' | 'ASSIGNEE';
  /** User name of whoever signed the paper. */
  readonly signedBy?: string;
  readonly scopes?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly stampBaht?: number;
  readonly separateDelegates?: number;
}

const good = (reply: Reply): GrantView => {
  if (reply.status >= 400) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
};

/** Begins authority data and answers every page, with every paper; not submitted yet. */
export async function filled(house: TestHouse, as: Headers, wishes: Wishes): Promise<GrantView> {
  const { capacity, signedBy } = wishes;
  let grant = good(await house.ask('POST', '/api/authority/grants', as, { capacity }));
  const path = `/api/authority/grants/${grant.grantId}`;
  const save = async (page: string, answers: object) => {
    grant = good(await house.ask('PUT', `${path}/${page}`, as, { version: grant.version, ...answers }));
  };
  const signer = signedBy ? { holderName: signedBy, holderCitizenId: pidOf(signedBy) } : {};
  const order = capacity === 'HOLDER' ? { orderNumber: '12/2569', orderDate: '2026-01-05' } : {};
  await save('holder', { filledOn: '2026-03-15', position: 'ผู้อำนวยการ', ...order, ...signer });
  await save('scope', {
    scopes: wishes.scopes ?? (capacity === 'DELEGATE' ? ['MANAGE_BASIC_DATA'] : []),
    validFrom: wishes.validFrom ?? '2026-01-05',
    validTo: wishes.validTo === undefined ? (capacity === 'HOLDER' ? null : '2026-12-31') : wishes.validTo,
  });
  if (capacity === 'DELEGATE')
    await save('stamp', { stampBaht: wishes.stampBaht ?? 30, separateDelegates: wishes.separateDelegates ?? 1 });
  for (const { slot } of grant.slots) grant = good(await attach(house, as, { grantId: grant.grantId, slot }));
  return grant;
}

/** Submits what is filled in, and confirms it with ThaiD as its applicant. */
export async function submitted(
  house: TestHouse,
  thaid: TestThaid,
  username: string,
  wishes: Wishes,
): Promise<GrantView> {
  const as = await house.signIn(username, 'L3');
  const grant = await filled(house, as, wishes);
  return resubmitted(house, thaid, username, as, grant);
}

/** The same for data that are filled in already. */
export async function resubmitted(
  house: TestHouse,
  thaid: TestThaid,
  username: string,
  as: Headers,
  grant: GrantView,
): Promise<GrantView> {
  const path = `/api/authority/grants/${grant.grantId}`;
  good(await house.ask('POST', `${path}/submit`, as, { version: grant.version }));
  const proved = await thaid.confirmAs(house, pidOf(username), {
    purpose: 'GRANT',
    reference: grant.grantId,
    as,
  });
  return good(await house.ask('POST', `${path}/confirm`, proved.as, { proof: proved.proof }));
}

/** Takes a case and approves it; the answer is whatever the house says. */
export async function decided(
  house: TestHouse,
  officer: Headers,
  grantId: string,
  replaces: string | null = null,
): Promise<Reply> {
  const path = `/api/authority/cases/${grantId}`;
  const taken = await house.ask('POST', `${path}/take`, officer);
  if (taken.status >= 400) return taken;
  return house.ask('POST', `${path}/approve`, officer, { version: taken.body.version, replaces });
}

/** From the first page to the approval. */
export async function approved(
  house: TestHouse,
  thaid: TestThaid,
  username: string,
  wishes: Wishes,
  options: { officer?: string; replaces?: string | null } = {},
): Promise<GrantView> {
  const { grantId } = await submitted(house, thaid, username, wishes);
  const officer = await house.signIn(options.officer ?? 'officer.region10', 'L2');
  const reply = await decided(house, officer, grantId, options.replaces ?? null);
  if (reply.status >= 400) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body.grant;
}

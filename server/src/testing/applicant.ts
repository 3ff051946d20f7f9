import type { Reply, TestHouse } from './house.ts';
import { waitingMails } from './mails.ts';
import type { TestThaid } from './thaid.ts';

type Method = 'GET' | 'POST' | 'PUT';

/** Somebody who signs up, in a browser of his own: each step as the pages take it. */
export interface Applicant {
  /** The cookies of his browser. */
  readonly as: () => Record<string, string>;
  ask(method: Method, path: string, body?: unknown): Promise<Reply>;
  begin(citizenId: string): Promise<Reply>;
  /** Confirms in ThaiD as somebody, and brings the proof back. */
  prove(citizenId: string): Promise<Reply>;
  mail(email: string): Promise<Reply>;
  /** Opens the newest link that waits for an address. */
  openLink(email: string): Promise<Reply>;
  credentials(username: string, password?: string): Promise<Reply>;
  show(): Promise<Record<string, unknown> | null>;
}

export const GOOD_PASSWORD = 'ข้าวเหนียวมะม่วงหน้าร้อน';

export function applicant(house: TestHouse, thaid: TestThaid): Applicant {
  let cookie = '';
  let signUpId: string | undefined;
  const as = (): Record<string, string> => (cookie ? { cookie } : {});
  const ask: Applicant['ask'] = async (method, path, body) => {
    const reply = await house.ask(method, path, as(), body);
    const set = [reply.headers['set-cookie'] ?? []].flat() as string[];
    const own = set.find((line) => line.startsWith('sitthi_browser='));
    if (own) cookie = own.split(';')[0] ?? '';
    return reply;
  };
  return {
    as,
    ask,
    begin: async (citizenId) => {
      const begun = await ask('POST', '/api/sign-up', { citizenId, language: 'th' });
      signUpId = begun.body.signUpId;
      return begun;
    },
    prove: async (citizenId) => {
      const confirmed = await thaid.confirmAs(house, citizenId, {
        purpose: 'SIGN_UP',
        ...(signUpId && { reference: signUpId }),
        as: as(),
      });
      return ask('POST', '/api/sign-up/thaid', { proof: confirmed.proof });
    },
    mail: (email) => ask('PUT', '/api/sign-up/mail', { email }),
    openLink: async (email) => {
      const token = (await waitingMails(house.database, email)).at(-1)?.token;
      return ask('POST', '/api/sign-up/mail/confirm', { token });
    },
    credentials: (username, password = GOOD_PASSWORD) => ask('PUT', '/api/sign-up/credentials', { username, password }),
    show: async () => (await ask('GET', '/api/sign-up')).body.signUp,
  };
}

import { call } from './http.ts';
import type { Session } from './types.ts';

export type ThaidPurpose =
  | 'SIGN_IN'
  | 'STEP_UP'
  | 'SIGN_UP'
  | 'INVITATION'
  | 'GRANT'
  | 'RESET'
  | 'PERSONNEL'
  | 'REGISTRATION';

/** The address at ThaiD for a purpose; the browser comes back to `returnTo?proof=…`, or `?thaidError=CODE`. */
export async function thaidAddress(purpose: ThaidPurpose, returnTo: string, reference?: string): Promise<string> {
  const body = { purpose, returnTo, ...(reference === undefined ? {} : { reference }) };
  return (await call<{ url: string }>('/api/thaid/start', 'POST', body)).url;
}

/** Somebody with several accounts is refused with THAID_SEVERAL_ACCOUNTS, the list, and asks again with one of them. */
export const signInByThaid = (proof: string, accountId?: string) =>
  call<Session>('/api/session/thaid', 'POST', { proof, ...(accountId === undefined ? {} : { accountId }) });

export const stepUpByThaid = (proof: string) => call<Session>('/api/session/step-up', 'POST', { proof });

export interface OwnAccount {
  accountId: string;
  username: string;
  displayName: string;
}

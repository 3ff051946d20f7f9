import { call } from './http.ts';
import type { Session } from './types.ts';

/** Answers the same whether or not there is such an account. */
export const askPasswordReset = (identifier: string) => call<object>('/api/password/forgotten', 'POST', { identifier });

export const resetPassword = (token: string, password: string) =>
  call<{ username: string }>('/api/password/reset', 'POST', { token, password });

/** Without the current password the session must have been confirmed by ThaiD or card just before (L3). */
export const changePassword = (currentPassword: string | undefined, newPassword: string) =>
  call<object>('/api/account/password', 'PUT', { ...(currentPassword && { currentPassword }), newPassword });

export interface CardChallenge {
  challengeId: string;
  /** For the card agent to sign. */
  nonce: string;
  agentUrl: string;
}

export type CardPurpose = 'SIGN_IN' | 'STEP_UP';

export const startCard = (purpose: CardPurpose) => call<CardChallenge>('/api/card/start', 'POST', { purpose });
export const signInByCard = (challengeId: string) => call<Session>('/api/session/card', 'POST', { challengeId });
export const stepUpByCard = (challengeId: string) => call<Session>('/api/session/card', 'PUT', { challengeId });

export interface Passkey {
  passkeyId: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}
/** A challenge of the house for a passkey, as `@simplewebauthn/browser` takes it. */
export interface PasskeyChallenge<Options> {
  challengeId: string;
  options: Options;
}

export const listPasskeys = async () => (await call<{ passkeys: Passkey[] }>('/api/passkeys')).passkeys;
export const startPasskey = <Options>() => call<PasskeyChallenge<Options>>('/api/passkeys/options', 'POST', {});
export const registerPasskey = (challengeId: string, name: string, response: object) =>
  call<{ passkeyId: string }>('/api/passkeys', 'POST', { challengeId, name, response });
export const removePasskey = (passkeyId: string) => call<object>(`/api/passkeys/${passkeyId}`, 'DELETE');
export const signInByPasskey = (challengeId: string, response: object) =>
  call<Session>('/api/session/passkey', 'POST', { challengeId, response });

import { queryOptions } from '@tanstack/react-query';
import { answer, call, platform } from './http.ts';
import type { Answer } from './types.ts';

/** What programs hold in one's own name; no token is in it. */
export type TokenFamily = Answer<'organisations.listScardFamilies'>['families'][number];

export const tokenFamiliesQuery = queryOptions({
  queryKey: ['token-families'],
  staleTime: 0,
  queryFn: () => answer(platform.GET('/api/srm/tokens')),
});

/** Every token of the family is dead from now on. */
export const revokeTokens = (familyId: string) =>
  answer(platform.DELETE('/api/srm/tokens/{familyId}', { params: { path: { familyId } } }));

/** What `POST /api/srm/tokens` answers; handed to the agent of this computer and kept nowhere. */
interface SrmTokens {
  accessToken: string;
  refreshToken: string;
  /** Until when programs refresh by themselves; then the card is asked for again. */
  refreshExpiresAt: string;
  soap: { userPersonId: string; smctoken: string } | null;
}

/** Where the files stand and how long they are good, or why there are none. */
export type TokenFileOutcome =
  | { result: 'WRITTEN'; folder: string; until: string }
  | { result: 'NO_AGENT' | 'NOT_WRITTEN' };

const agentIsThere = (agentUrl: string): Promise<boolean> =>
  fetch(`${agentUrl}/healthz`, { credentials: 'omit', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Asks for the registrar's tokens and has the agent of this computer write them where other programs look. Asks nothing of the
 * platform when there is no agent: tokens that nobody can write down are better not made.
 */
export async function writeTokenFile(agentUrl: string): Promise<TokenFileOutcome> {
  if (agentUrl === '' || !(await agentIsThere(agentUrl))) return { result: 'NO_AGENT' };
  const { accessToken, refreshToken, refreshExpiresAt, soap } = await call<SrmTokens>('/api/srm/tokens', 'POST', {});
  const response = await fetch(`${agentUrl}/api/srm-token`, {
    method: 'POST',
    credentials: 'omit',
    cache: 'no-store',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      accessToken,
      refreshToken,
      ...(soap && { soap: { userPersonId: soap.userPersonId, smctoken: soap.smctoken } }),
    }),
  }).catch(() => undefined);
  if (!response) return { result: 'NO_AGENT' };
  const written = (await response.json().catch(() => ({}))) as { result?: string; folder?: string };
  if (!response.ok || written.result !== 'WRITTEN' || !written.folder) return { result: 'NOT_WRITTEN' };
  return { result: 'WRITTEN', folder: written.folder, until: refreshExpiresAt };
}

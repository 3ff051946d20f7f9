import type Provider from 'oidc-provider';
import { authTimeOf } from './claims.ts';
import { leastLevel, reaches } from './levels.ts';
import type { OwnSession } from './own-session.ts';

export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

const wordsOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reasons that only a fresh proof satisfies: `prompt=login`, `max_age`, or somebody else than who is signed in. */
const FRESH = ['login_prompt', 'max_age', 'id_token_hint'];

/** What the sign-in page has to bring about; undefined = the session is enough to go on. */
export function lacking(interaction: Interaction, own: OwnSession | undefined): { level?: string } | undefined {
  const { params, prompt } = interaction;
  const least = leastLevel(wordsOf(params.acr_values));
  const level = least === undefined || least === 'L1' ? {} : { level: least };
  if (!own || !reaches(own.level, least)) return level;
  const fresh = prompt.reasons.some((reason) => FRESH.includes(reason));
  return fresh && authTimeOf(own.session) < interaction.iat ? level : undefined;
}

/** The library's answer for somebody who is signed in well enough. */
export const signedInAs = (own: OwnSession) => ({
  login: {
    accountId: own.session.accountId,
    ts: authTimeOf(own.session),
    acr: own.level,
    amr: [...own.session.methods],
  },
});

/** The scopes a client asks for, all of them: what was agreed to before is shown again. */
export const askedScopes = (interaction: Interaction): readonly string[] =>
  (wordsOf(interaction.params.scope) ?? '').split(' ').filter((scope) => scope !== '');

export const clientIdOf = (interaction: Interaction): string => wordsOf(interaction.params.client_id) ?? '';

/** Where the sign-in page leads back to. */
export const interactionPath = (interaction: Interaction): string => `/sso/interaction/${interaction.uid}`;

import { z } from 'zod';

/**
 * Where passkeys live (relying party): the name of the house and the origin of the page, as the edge knows them. A key made for
 * one name works nowhere else: that is what no phishing page gets round.
 */
export const relyingPartySchema = z.object({ id: z.string(), origin: z.url() });
export type RelyingParty = z.infer<typeof relyingPartySchema>;

/** Browsers know passkeys for names only; `localhost` counts as one. */
export const isPasskeyName = (name: string): boolean => !/^[\d.]+$|:|^\[/.test(name);

/** What a browser answers to a challenge; the library looks into it. */
export const credentialSchema = z.looseObject({
  id: z.string().min(1).max(1500),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.looseObject({}).default({}),
});

/** Who may have passkeys, and at an office: officers of the agency (SC-01). */
export const PASSKEY_ROLES = ['REGION_OFFICER', 'CENTRAL_OFFICER', 'REVIEWER', 'AUDITOR'] as const;

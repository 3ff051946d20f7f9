import { z } from 'zod';

/** How ThaiD's server answers the platform; the pages that people see are not touched by it. */
export const ANSWERS = ['NORMAL', 'SLOW', 'SILENT', 'RESET', 'ERROR_500', 'NOT_JSON'] as const;

/** What is wrong with the id_token that it signs. */
export const ID_TOKENS = [
  'RIGHT',
  'FORGED',
  'OTHER_KEY',
  'UNSIGNED',
  'OTHER_AUDIENCE',
  'OTHER_ISSUER',
  'EXPIRED',
  'OLD_LOGIN',
  'OTHER_NONCE',
  'NO_NONCE',
  'NO_PERSON',
] as const;

export const Faults = z.object({
  answers: z.enum(ANSWERS),
  /** How late SLOW is. */
  delaySeconds: z.number().min(0).max(120),
  idToken: z.enum(ID_TOKENS),
  /** `expires_in`: a date, as ThaiD writes it, or a duration, as the standard says (srm-identity wire 3.4). */
  expiresIn: z.enum(['TIMESTAMP', 'SECONDS']),
});
export type Faults = z.infer<typeof Faults>;

export const NO_FAULTS: Faults = { answers: 'NORMAL', delaySeconds: 20, idToken: 'RIGHT', expiresIn: 'TIMESTAMP' };

import { z } from 'zod';

/** Why somebody is sent to ThaiD; what is proved for one purpose serves no other. */
export const THAID_PURPOSES = [
  'SIGN_IN',
  'STEP_UP',
  'SIGN_UP',
  'INVITATION',
  'GRANT',
  'RESET',
  'PERSONNEL',
  'REGISTRATION',
] as const;
export type ThaidPurpose = (typeof THAID_PURPOSES)[number];

/** A page of our own: a path, and no address that a browser would take for another site. */
export const returnToSchema = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\s]*$/u, 'a path of this site');

/** What came of going to ThaiD: who it was, how sure, and when (server clock). */
export interface ThaidProof {
  readonly personId: string;
  /** As the register has it. */
  readonly name: string;
  /** `ial` as ThaiD gave it, for example '2.3'; null when it gave none. */
  readonly level: string | null;
  readonly at: Date;
}

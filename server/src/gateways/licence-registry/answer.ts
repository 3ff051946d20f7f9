import { z } from 'zod';
import { plainDateSchema } from '../../platform/time/index.ts';
import type { SourceDown } from '../source/index.ts';

/**
 * What a council answers: `found` stands in the body and is never read from the status. A 404 may be a proxy's or a wrong
 * address's, and a professional must not lose his place for that.
 */
export const Answer = z.discriminatedUnion('found', [
  z.object({ found: z.literal(false) }),
  z.object({
    found: z.literal(true),
    licence: z.object({
      /** As the council writes it. */
      name: z.string().trim().min(1).max(200),
      /** Last day it is valid; null for one that does not expire. */
      expires: plainDateSchema.nullable(),
    }),
  }),
]);

/** Three different things: there is such a licence, there is none, and nobody could say. */
export type LicenceResult =
  | { readonly status: 'FOUND'; readonly name: string; readonly expires: string | null }
  | { readonly status: 'NOT_FOUND' }
  | SourceDown;

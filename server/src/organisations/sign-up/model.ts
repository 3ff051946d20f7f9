import { z } from 'zod';
import { AFFILIATIONS } from '../authority/model.ts';

/** A unit as somebody chooses it. */
export const unitChoiceSchema = z.object({
  organisationId: z.uuid(),
  hcode: z.string().nullable(),
  hcode9: z.string().nullable(),
  name: z.string(),
  affiliation: z.enum(AFFILIATIONS),
  regionNo: z.number().nullable(),
  province: z.object({ th: z.string(), en: z.string() }).nullable(),
});
export type UnitChoice = z.input<typeof unitChoiceSchema>;

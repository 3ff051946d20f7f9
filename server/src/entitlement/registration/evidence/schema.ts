import { z } from 'zod';
import { EVIDENCES, type Evidence } from '../model.ts';

/** What was shown, as the desk writes it down; at most as much as fits on a form. */
export const evidenceSchema = z
  .array(
    z.object({
      kind: z.enum(EVIDENCES),
      note: z.string().trim().max(200).optional(),
      documentId: z.uuid().optional(),
    }),
  )
  .max(10);

export const networkIdSchema = z.string().regex(/^[0-9A-Z]{7}$/u, 'seven digits or capital letters');

/** Where nobody at a desk sees what is shown, only what is there in a picture is evidence. */
export const inPicture = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ documentId }) => documentId !== undefined);

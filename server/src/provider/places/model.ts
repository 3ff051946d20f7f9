import { z } from 'zod';

const name = z.object({ th: z.string(), en: z.string() });

/** A tambon (ตำบล, in Bangkok แขวง) with all that it lies in; its six digits begin with those of amphoe (4) and province (2). */
export const placeSchema = z.object({
  tambonCode: z.string(),
  tambon: name,
  /** อำเภอ, in Bangkok เขต */
  amphoe: name,
  province: name,
  /** Most tambons have one; the usual one comes first. */
  postcodes: z.array(z.string()),
});
export type Place = z.infer<typeof placeSchema>;

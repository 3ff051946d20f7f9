import { z } from 'zod';

/** Whose card it is. Everything printed here is invented data: this card exists only in tests and in the sandbox. */
export const CardHolder = z.object({
  pid: z.string().regex(/^\d{13}$/),
  titleTh: z.string().max(20).default(''),
  fnameTh: z.string().max(40),
  mnameTh: z.string().max(20).default(''),
  lnameTh: z.string().max(40),
  titleEn: z.string().max(20).default(''),
  fnameEn: z.string().max(40).default('Test'),
  mnameEn: z.string().max(20).default(''),
  lnameEn: z.string().max(40).default('Person'),
  /** Common era; a day, or a day and a month, that the register does not know are left out. */
  birthDate: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  sex: z.enum(['MALE', 'FEMALE']),
});
export type CardHolder = z.infer<typeof CardHolder>;

/** Buddhist-era YYYYMMDD as the card keeps it: 1990-05 becomes 25330500. */
export function buddhistDate(isoDate: string): string {
  const [year = '', month = '00', day = '00'] = isoDate.split('-');
  return `${Number(year) + 543}${month}${day}`;
}

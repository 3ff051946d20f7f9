import { z } from 'zod';
import { isPlainDate } from './bangkok.ts';

/**
 * A calendar day as a field of a request, 'YYYY-MM-DD'. Within a thousand years of now: windows and terms are counted from
 * it in both directions and must not leave the calendar.
 */
export const plainDateSchema = z.iso
  .date()
  .refine((text) => isPlainDate(text) && text >= '1500' && text < '2900', 'DATE_INVALID');

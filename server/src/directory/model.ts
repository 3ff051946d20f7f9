import { z } from 'zod';
import { plainDateSchema } from '../platform/time/index.ts';
import { DAYS } from '../provider/index.ts';

const words = z.object({ th: z.string(), en: z.string() });
const momentSchema = z.object({
  date: plainDateSchema,
  time: z.string().describe('HH:MM; 24:00 is the end of the day'),
});

/** Open now or not, by the hours of confirmed personnel. */
export const openingSchema = z.object({
  state: z.enum(['OPEN', 'CLOSED', 'UNKNOWN']).describe('UNKNOWN: nobody has given hours'),
  until: momentSchema.nullable().describe('OPEN: when it closes; null when it never does'),
  next: momentSchema.nullable().describe('CLOSED: when it opens next, within a week'),
});

/** A type the unit is announced as, with the announcement that says so (INV-REG-1). */
export const announcedTypeSchema = words.extend({
  key: z.string().describe('PRIMARY, REGULAR, REFERRAL or SPECIFIC_FIELD:<family>'),
  family: z.string().nullable(),
  announcement: z.string(),
  announcedFrom: plainDateSchema,
});

/** One unit in a list. Nothing here is about a person: phone and address are what the unit gives to the public. */
export const unitLineSchema = z.object({
  code: z.string().describe('five characters (hcode)'),
  code9: z.string().nullable(),
  name: z.string(),
  nameEn: z.string().nullable(),
  regionNo: z.number().nullable().describe('1 to 13'),
  province: words.extend({ code: z.string() }).nullable(),
  address: z.object({
    houseNo: z.string().nullable(),
    moo: z.string().nullable(),
    soi: z.string().nullable(),
    road: z.string().nullable(),
    tambonCode: z.string().nullable(),
    tambon: words.nullable(),
    amphoe: words.nullable(),
    postcode: z.string().nullable(),
  }),
  phone: z.string().nullable(),
  phoneExt: z.string().nullable(),
  position: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  distanceKm: z.number().nullable().describe('from the place that was asked about, as the crow flies'),
  types: z.array(announcedTypeSchema),
  opening: openingSchema,
});
export type UnitLine = z.input<typeof unitLineSchema>;

/** A unit's own page. */
export const unitPageSchema = unitLineSchema.extend({
  capabilities: z.array(words.extend({ code: z.string() })),
  week: z
    .array(z.object({ day: z.enum(DAYS), ranges: z.array(z.object({ from: z.string(), to: z.string() })) }))
    .describe('eight rows: Monday to Sunday, public holidays'),
  professions: z
    .array(words.extend({ typeCode: z.string(), count: z.number() }))
    .describe('who works there, by profession; no names'),
  savedAt: z.iso.datetime().nullable().describe('when the unit last saved its general data'),
});
export type UnitPage = z.input<typeof unitPageSchema>;

import { z } from 'zod';
import { placeSchema } from '../places/index.ts';

const words = z.object({ th: z.string(), en: z.string() });

/** What a unit says of itself (CPP-10..15); every name is also the name of the field in a form, in refusals and in the history. */
export const generalDataSchema = z.object({
  houseNo: z.string().nullable(),
  moo: z.string().nullable(),
  soi: z.string().nullable(),
  road: z.string().nullable(),
  /** Six digits; amphoe and province follow from them. */
  tambonCode: z.string().nullable(),
  postcode: z.string().nullable(),
  /** For the agency to call back (CPP-11): digits with the leading 0. */
  phoneNhso: z.string().nullable(),
  phoneNhsoExt: z.string().nullable(),
  /** For the public (CPP-12). */
  phone: z.string().nullable(),
  phoneExt: z.string().nullable(),
  /** Notices go here (CPP-13). */
  email: z.string().nullable(),
  /** Degrees, WGS 84, six decimals (about 0.1 m). Both or none (INV-PRV-4). */
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});
export type GeneralData = z.infer<typeof generalDataSchema>;
export type GeneralField = keyof GeneralData;
export const GENERAL_FIELDS = Object.keys(generalDataSchema.shape) as readonly GeneralField[];

/** The same as it is typed: texts as they stand in the form, the pin's numbers. */
export type TypedGeneralData = Readonly<Record<GeneralField, string | number | null>>;

/** What the screen warns of and a person may accept. */
export const GENERAL_WARNINGS = ['POSTCODE_UNUSUAL', 'OUTSIDE_PROVINCE', 'PROVINCE_NOT_OF_UNIT'] as const;
export type GeneralWarning = (typeof GENERAL_WARNINGS)[number];

const warningSchema = words.extend({ path: z.string(), code: z.enum(GENERAL_WARNINGS) });

export const generalViewSchema = z.object({
  /** What the agency keeps (CPP-02..09): nobody changes it here. */
  unit: z.object({
    hcode: z.string(),
    /** The nine-character code; null where none was given. */
    hcode9: z.string().nullable(),
    name: z.string(),
    nameEn: z.string().nullable(),
    province: words.nullable(),
    facilityType: words,
    affiliationMain: words,
    affiliationSub: words,
  }),
  /** To be sent back with a save; 0 = nobody saved yet. */
  version: z.number().int(),
  data: generalDataSchema,
  /** Of `data.tambonCode`. */
  place: placeSchema.nullable(),
  savedAt: z.iso.datetime().nullable(),
  savedBy: z.string().nullable(),
  /** What of the saved data would be warned of today. */
  warnings: z.array(warningSchema),
  /** The caller may change them. */
  mayEdit: z.boolean(),
});
export type GeneralView = z.infer<typeof generalViewSchema>;

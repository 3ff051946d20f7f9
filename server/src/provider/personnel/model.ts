import { z } from 'zod';
import { plainDateSchema } from '../../platform/time/index.ts';
import { scheduleSchema, WORK_MODES } from '../schedule/index.ts';

/** Draft → checked (the council knows the licence) → confirmed (he is who he is said to be) → ended; or cancelled before that. */
export const PERSONNEL_STATES = ['DRAFT', 'CHECKED', 'CONFIRMED', 'ENDED', 'CANCELLED'] as const;
export type PersonnelState = (typeof PERSONNEL_STATES)[number];

/** What the stored record knows of the licence; a council that did not answer leaves it as it was. */
export const LICENCE_STATUSES = ['FOUND', 'NOT_FOUND', 'UNCHECKED'] as const;
export type LicenceStatus = (typeof LICENCE_STATUSES)[number];

/** What one look-up came to: three different things (CPP-46). */
export const LICENCE_ANSWERS = ['FOUND', 'NOT_FOUND', 'SOURCE_DOWN'] as const;
export type LicenceAnswer = (typeof LICENCE_ANSWERS)[number];

/** How somebody's identity was confirmed: by his own ThaiD, or by the authority of the unit who stepped up. */
export const CONFIRMED_HOW = ['OWN_THAID', 'AUTHORITY'] as const;
export type ConfirmedHow = (typeof CONFIRMED_HOW)[number];

/** Degree and year of graduation, Buddhist era (วุฒิ / ปี; CPP-37). */
export const qualificationSchema = z.object({
  degree: z.string().trim().min(1).max(200),
  yearBE: z.number().int().min(2400).max(2800),
});
export type Qualification = z.infer<typeof qualificationSchema>;

/** Diploma or board certificate (อนุมัติบัตร/วุฒิบัตรสาขา; CPP-26); the year is of the Buddhist era. */
export const certificateSchema = z.object({
  name: z.string().trim().min(1).max(200),
  year: z.number().int().min(2400).max(2800).optional(),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** What people type about somebody, all but who it is. */
export const personnelFieldsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  typeCode: z.string().max(10),
  /** As written on the licence; prefix and digits are taken apart by the house. Empty for a type without a council. */
  licence: z.string().trim().max(40),
  qualifications: z.array(qualificationSchema).max(20),
  certificates: z.array(certificateSchema).max(20),
  /** Keys of registration types, as SPECIFIC_FIELD:DENTAL. */
  registrationTypes: z.array(z.string().max(60)).min(1).max(30),
  startDate: plainDateSchema,
  endDate: plainDateSchema.nullable(),
  workMode: z.enum(WORK_MODES),
  schedule: scheduleSchema,
});
export type PersonnelFields = z.infer<typeof personnelFieldsSchema>;

export const wordsSchema = z.object({ th: z.string(), en: z.string() });

export const warningSchema = z.object({
  /** He works in another unit at the same time (INV-PRV-9). */
  code: z.literal('OVERLAP'),
  hcode: z.string(),
  unitName: z.string(),
  /** Place of the day in the grid, 0 = Monday … 7 = public holidays. */
  day: z.number().int().min(0).max(7),
});
export type OverlapWarning = z.infer<typeof warningSchema>;

/** One line of the list with its eleven columns (CPP-23..31). */
export const personnelLineSchema = z.object({
  personnelId: z.uuid(),
  /** Masked. */
  citizenId: z.string(),
  licence: z.object({ prefix: z.string(), no: z.string() }),
  /** Highest certificate or degree with its year, as 'พย.บ. / 2560' (AMB-17). */
  highest: z.string().nullable(),
  name: z.string(),
  typeCode: z.string(),
  typeName: wordsSchema,
  scheduleText: wordsSchema,
  identityState: z.enum(['UNCONFIRMED', 'CONFIRMED']),
  licenceStatus: z.enum(LICENCE_STATUSES),
  state: z.enum(PERSONNEL_STATES),
  version: z.number().int(),
  warnings: z.array(warningSchema),
});
export type PersonnelLine = z.infer<typeof personnelLineSchema>;

/** One record in full. */
export const personnelViewSchema = personnelLineSchema.extend({
  qualifications: z.array(qualificationSchema),
  certificates: z.array(certificateSchema),
  registrationTypes: z.array(z.string()),
  startDate: plainDateSchema,
  endDate: plainDateSchema.nullable(),
  workMode: z.enum(WORK_MODES),
  schedule: scheduleSchema,
  licenceFormatOk: z.boolean(),
  licenceCheckedAt: z.iso.datetime().nullable(),
  licenceExpires: plainDateSchema.nullable(),
  /** The licence ends within `licenceWarnDays`, or has ended. */
  licenceExpiring: z.boolean(),
  /** As the council writes it; null while nothing was found. */
  licenceName: z.string().nullable(),
  /** Whether that is the name the civil register has: a warning when not, since people marry. */
  licenceSameName: z.boolean().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  confirmedHow: z.enum(CONFIRMED_HOW).nullable(),
  confirmedByName: z.string().nullable(),
  stateReason: z.string().nullable(),
  savedAt: z.iso.datetime(),
  savedByName: z.string(),
  /** How many versions the history holds. */
  history: z.number().int(),
});
export type PersonnelView = z.infer<typeof personnelViewSchema>;

/** The answer of a look-up in the register of a council. */
export const licenceAnswerSchema = z.object({
  status: z.enum(LICENCE_ANSWERS),
  name: z.string().optional(),
  expires: plainDateSchema.optional(),
  council: wordsSchema,
  /** False = not as licences of this kind are usually written: a warning, since the council decides. */
  formatOk: z.boolean(),
  /** Whether the council's name is the civil register's; null when it is not known whom to compare with. */
  sameName: z.boolean().nullable(),
});

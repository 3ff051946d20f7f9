import { z } from 'zod';
import { unitRefSchema } from '../../organisations/index.ts';

export const twoLanguages = z.object({ th: z.string(), en: z.string() });

const fundView = z.object({
  code: z.string(),
  name: twoLanguages,
  sub: z.string().nullable(),
  subName: twoLanguages.nullable(),
  from: z.string(),
  /** Last day; null = open. */
  to: z.string().nullable(),
  cardId: z.string().nullable(),
});
export type FundView = z.infer<typeof fundView>;

/**
 * A person and his rights on a date, as every page of the register shows them (ENT-01 to ENT-12). The citizen id is masked; the
 * birth is as exact as the register has it, and screens show month and year (ENT-05).
 */
export const personRightsSchema = z.object({
  personId: z.string(),
  citizenId: z.string(),
  name: z.string(),
  sex: twoLanguages,
  birth: z.string(),
  age: z.object({ years: z.number(), months: z.number(), days: z.number() }),
  nationality: z.string(),
  civilStatus: z.enum(['ALIVE', 'DECEASED', 'UNKNOWN']),
  deathDate: z.string().nullable(),
  address: z.object({
    registered: z.string().nullable(),
    current: z.string().nullable(),
    provinceCode: z.string().nullable(),
  }),
  /** When the civil registration last answered for this person; null = never. */
  lastCivilSync: z.string().nullable(),
  main: fundView.nullable(),
  otherFunds: z.array(fundView),
  registration: z
    .object({
      registrationId: z.string(),
      primaryUnit: unitRefSchema.nullable(),
      regularUnit: unitRefSchema.nullable(),
      referralUnit: unitRefSchema.nullable(),
      paidModel: z.string().nullable(),
      from: z.string(),
      channel: z.string(),
      networkId: z.string().nullable(),
    })
    .nullable(),
  /** Changes of the regular unit in the fiscal year (B.E.) of the date (SRM-01). */
  changes: z.object({ used: z.number(), limit: z.number(), left: z.number(), fiscalYear: z.number() }),
  /** What stands in the way of registering him, so that a screen offers what the rules take; they decide again. */
  registering: z.object({
    /** His main right is another fund's: a release comes first (INV-ENT-7). */
    ofOtherFund: z.boolean(),
    /** Without any right he gets the universal one; false for nationalities that do not. */
    entitled: z.boolean(),
    /** Young enough for a guardian to register him (INV-ENT-6). */
    byGuardian: z.boolean(),
  }),
  asOf: z.string(),
});
export type PersonRights = z.infer<typeof personRightsSchema>;

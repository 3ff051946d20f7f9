import { z } from 'zod';
import { parsePartialDate, plainDateSchema } from '../../platform/time/index.ts';
import type { SourceDown } from '../source/index.ts';

const part = z.string().trim().max(100);

/** As the civil registration writes an address; what it does not know is absent or null. */
const Address = z.object({
  houseNo: part.min(1),
  moo: part.nullish(),
  building: part.nullish(),
  soi: part.nullish(),
  road: part.nullish(),
  tambon: part.min(1),
  district: part.min(1),
  province: part.min(1),
  provinceCode: z.string().regex(/^\d{2}$/),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullish(),
});

const Person = z
  .object({
    title: z.string().trim().max(40),
    firstName: z.string().trim().min(1).max(100),
    lastName: z.string().trim().max(100),
    sex: z.enum(['MALE', 'FEMALE', 'UNSPECIFIED']),
    /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', Christian era. */
    birth: z.string().refine((text) => parsePartialDate(text) !== undefined && text < '2400'),
    nationality: z.string().regex(/^\d{3}$/),
    /** The day of death; null for the living. */
    deathDate: plainDateSchema.refine((date) => date < '2400').nullable(),
    registered: Address.nullable(),
    current: Address.nullable(),
    houseCode: z
      .string()
      .regex(/^\d{11}$/)
      .nullable(),
  })
  .readonly();

/** What the civil registration has of one person. */
export type CivilPerson = z.infer<typeof Person>;

/** `found` stands in the body and is never read from the status: a 404 may be a proxy's or a wrong address's. */
export const Answer = z.discriminatedUnion('found', [
  z.object({ found: z.literal(false) }),
  z.object({ found: z.literal(true), person: Person }),
]);

/** Three different things: there is such a person, there is none, and nobody could say. */
export type CivilResult =
  | { readonly status: 'FOUND'; readonly person: CivilPerson }
  | { readonly status: 'NOT_FOUND' }
  | SourceDown;

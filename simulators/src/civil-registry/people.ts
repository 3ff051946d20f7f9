import { z } from 'zod';

const part = z.string().max(100);
const Address = z.object({
  houseNo: part,
  moo: part.nullish(),
  building: part.nullish(),
  soi: part.nullish(),
  road: part.nullish(),
  tambon: part,
  district: part,
  province: part,
  provinceCode: z.string().regex(/^\d{2}$/),
  postcode: part.nullish(),
});

/** One entry of the registration, as it answers the platform. */
export const CivilPerson = z.object({
  title: z.string().max(40),
  firstName: z.string().min(1).max(100),
  lastName: z.string().max(100),
  sex: z.enum(['MALE', 'FEMALE', 'UNSPECIFIED']),
  birth: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
  nationality: z.string().regex(/^\d{3}$/),
  deathDate: z.iso.date().nullable(),
  registered: Address.nullable(),
  current: Address.nullable(),
  houseCode: z
    .string()
    .regex(/^\d{11}$/)
    .nullable(),
});
export type CivilPerson = z.infer<typeof CivilPerson>;

const Fixture = z.object({
  pid: z.string(),
  title: z.string().nullish(),
  firstName: z.string(),
  lastName: z.string(),
  sex: z.enum(['MALE', 'FEMALE']).nullish(),
  birthDate: z.string(),
  nationality: z.string().nullish(),
  deathDate: z.string().nullish(),
  registered: Address.nullish(),
  current: Address.nullish(),
  houseCode: z.string().nullish(),
});
const Fixtures = z.object({
  persons: z.array(z.unknown()),
  staff: z.array(z.unknown()).default([]),
  professionals: z.array(z.unknown()).default([]),
});

const ANSWER_MS = 10_000;

const personOf = (f: z.infer<typeof Fixture>): CivilPerson => ({
  title: f.title ?? '',
  firstName: f.firstName,
  lastName: f.lastName,
  sex: f.sex ?? 'UNSPECIFIED',
  birth: f.birthDate.slice(0, 10),
  nationality: f.nationality ?? '099',
  deathDate: f.deathDate ?? null,
  registered: f.registered ?? null,
  current: f.current ?? null,
  houseCode: f.houseCode ?? null,
});

/** Everybody of the platform's sandbox by number; undefined while it does not answer. */
export async function sandboxCivilPeople(platformUrl: string): Promise<ReadonlyMap<string, CivilPerson> | undefined> {
  try {
    const asked = await fetch(`${platformUrl}/sandbox/fixtures`, { signal: AbortSignal.timeout(ANSWER_MS) });
    const { persons, staff, professionals } = Fixtures.parse(await asked.json());
    const people = new Map<string, CivilPerson>();
    for (const one of [...persons, ...staff, ...professionals]) {
      const fixture = Fixture.safeParse(one);
      if (fixture.success) people.set(fixture.data.pid, personOf(fixture.data));
    }
    return people;
  } catch {
    return undefined;
  }
}

import { z } from 'zod';
import type { CardHolder } from '../card/card-holder.ts';

/** As much of a fixture person of the platform's sandbox as a card needs. */
const FixturePerson = z.object({
  pid: z.string(),
  title: z.string().nullish(),
  firstName: z.string(),
  lastName: z.string(),
  sex: z.string().nullish(),
  birthDate: z.string(),
});
const Fixtures = z.object({
  persons: z.array(z.unknown()),
  staff: z.array(z.unknown()).default([]),
  professionals: z.array(z.unknown()).default([]),
});

export type FixtureResult = { readonly holder: CardHolder } | { readonly missing: 'PERSON' | 'PLATFORM' };

const ANSWER_MS = 10_000;

/** Looks a sandbox person up, first among the few named ones and the staff, then among all ten thousand. */
export async function findFixturePerson(platformUrl: string, pid: string): Promise<FixtureResult> {
  for (const query of ['?only=named', '']) {
    const persons = await fetchPersons(`${platformUrl}/sandbox/fixtures${query}`);
    if (!persons) return { missing: 'PLATFORM' };
    const found = persons.find((person) => (person as { pid?: unknown } | null)?.pid === pid);
    const person = FixturePerson.safeParse(found);
    if (person.success) return { holder: holderOf(person.data) };
  }
  return { missing: 'PERSON' };
}

async function fetchPersons(url: string): Promise<unknown[] | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) });
    const { persons, staff, professionals } = Fixtures.parse(await response.json());
    return [...persons, ...staff, ...professionals];
  } catch {
    return undefined;
  }
}

function holderOf(person: z.infer<typeof FixturePerson>): CardHolder {
  const female = /^(FEMALE|F|2|หญิง)$/i.test(person.sex ?? '');
  return {
    pid: person.pid,
    titleTh: person.title ?? (female ? 'นางสาว' : 'นาย'),
    fnameTh: person.firstName,
    mnameTh: '',
    lnameTh: person.lastName,
    titleEn: female ? 'Miss' : 'Mr.',
    fnameEn: 'Test',
    mnameEn: '',
    lnameEn: 'Person',
    birthDate: person.birthDate.slice(0, 10),
    sex: female ? 'FEMALE' : 'MALE',
  };
}

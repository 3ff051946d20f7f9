import { z } from 'zod';
import { findFixturePerson } from '../card-reader/fixtures.ts';

/** Somebody with a ThaiD app, as the claims name him (srm-identity wire 3.4). */
export interface ThaidPerson {
  readonly pid: string;
  readonly title: string;
  readonly given_name: string;
  readonly middle_name: string;
  readonly family_name: string;
  readonly name: string;
  readonly title_en: string;
  readonly given_name_en: string;
  readonly middle_name_en: string;
  readonly family_name_en: string;
  readonly name_en: string;
  readonly birthdate: string;
  readonly gender: string;
  readonly address: string;
  readonly ial: string;
  readonly smartcard_code: string;
  readonly date_of_issuance: string;
  readonly date_of_expiry: string;
}

/** One line of the phone's list. */
export interface Listed {
  readonly pid: string;
  readonly name: string;
  readonly note: string;
}

export interface People {
  /** Anybody with a well-formed number: the world's person when there is one, otherwise an invented one. */
  find(pid: string): Promise<ThaidPerson>;
  /** Persons with an account or a story; empty while the platform does not answer. */
  list(): Promise<readonly Listed[]>;
}

const PID = /^\d{13}$/;

/** 13 digits with the right check digit (srm-identity wire 5.6). */
export function isPid(text: string): boolean {
  if (!PID.test(text)) return false;
  const sum = [...text.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === Number(text[12]);
}

const FACTS = {
  middle_name: '',
  middle_name_en: '',
  address: '99#หมู่ที่ 9#####ตำบลตัวอย่าง#อำเภอตัวอย่าง#จังหวัดตัวอย่าง',
  ial: '2.3',
  smartcard_code: 'SIM-0001',
  date_of_issuance: '2024-01-15',
  date_of_expiry: '2033-01-14',
};

function personWith(who: {
  pid: string;
  title: string;
  first: string;
  last: string;
  birth: string;
  female: boolean;
}): ThaidPerson {
  const title_en = who.female ? 'Miss' : 'Mr.';
  return {
    ...FACTS,
    pid: who.pid,
    title: who.title,
    given_name: who.first,
    family_name: who.last,
    name: `${who.title}${who.first} ${who.last}`,
    title_en,
    given_name_en: 'Test',
    family_name_en: 'Person',
    name_en: `${title_en} Test Person`,
    birthdate: who.birth,
    gender: who.female ? 'หญิง' : 'ชาย',
  };
}

const invented = (pid: string): ThaidPerson =>
  personWith({
    pid,
    title: 'นาย',
    first: 'ทดสอบ',
    last: `ระบบจำลอง${pid.slice(9, 12)}`,
    birth: '1985-06-15',
    female: false,
  });

/** Everybody with a well-formed number, and nobody of the sandbox: for tests without a platform to ask. */
export const inventedPeople: People = { find: async (pid) => invented(pid), list: async () => [] };

const Fixtures = z.object({
  accounts: z.array(z.object({ pid: z.string().nullish(), username: z.string(), what: z.string() })),
  persons: z.array(
    z.object({
      pid: z.string(),
      title: z.string().nullish(),
      firstName: z.string(),
      lastName: z.string(),
      scenario: z.string().nullish(),
    }),
  ),
});

/** The people of the platform's sandbox. */
export function sandboxPeople(platformUrl: string): People {
  return {
    async find(pid) {
      const found = await findFixturePerson(platformUrl, pid);
      if ('missing' in found) return invented(pid);
      const { titleTh, fnameTh, lnameTh, birthDate, sex } = found.holder;
      return personWith({
        pid,
        title: titleTh,
        first: fnameTh,
        last: lnameTh,
        birth: birthDate,
        female: sex === 'FEMALE',
      });
    },
    async list() {
      try {
        const asked = await fetch(`${platformUrl}/sandbox/fixtures?only=named`, { signal: AbortSignal.timeout(5_000) });
        const { accounts, persons } = Fixtures.parse(await asked.json());
        const withAccount = accounts.flatMap(({ pid, username, what }) =>
          pid ? [{ pid, name: what, note: username }] : [],
        );
        const known = new Set(withAccount.map(({ pid }) => pid));
        const others = persons
          .filter(({ pid }) => !known.has(pid))
          .map(({ pid, title, firstName, lastName, scenario }) => ({
            pid,
            name: `${title ?? ''}${firstName} ${lastName}`,
            note: scenario ?? '',
          }));
        return [...withAccount, ...others];
      } catch {
        return [];
      }
    },
  };
}

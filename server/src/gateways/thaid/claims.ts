import { z } from 'zod';
import { isValidCitizenId } from '../../platform/citizen-id/index.ts';
import { formatPartialDate, parsePartialDate } from '../../platform/time/index.ts';

/** Somebody as ThaiD knows him (srm-identity wire 3.4). */
export interface ThaidPerson {
  readonly citizenId: string;
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly sex: 'MALE' | 'FEMALE' | 'UNSPECIFIED';
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', Christian era. */
  readonly birth: string;
  /** `ial`, for example '2.3'. */
  readonly level: string | undefined;
}

const THAI_ERA = 543;

/** Some answers write the Buddhist year, some know the year or the month only. */
function birthOf(text: string): string | undefined {
  const date = parsePartialDate(text);
  if (!date) return undefined;
  return formatPartialDate({ ...date, year: date.year > 2400 ? date.year - THAI_ERA : date.year });
}

function sexOf(gender: string): ThaidPerson['sex'] {
  if (/^(1|m|male|ชาย)$/i.test(gender)) return 'MALE';
  return /^(2|f|female|หญิง)$/i.test(gender) ? 'FEMALE' : 'UNSPECIFIED';
}

const word = z.string().trim();
const claims = z.object({
  pid: word.refine(isValidCitizenId),
  title: word.default(''),
  given_name: word.min(1),
  middle_name: word.default(''),
  family_name: word.min(1),
  birthdate: word.transform((text, context) => {
    const birth = birthOf(text);
    if (birth !== undefined) return birth;
    context.addIssue('no date');
    return z.NEVER;
  }),
  gender: z.union([word, z.number()]).transform(String).default(''),
  ial: z.union([word, z.number()]).transform(String).optional(),
});

/** Reads the claims of an id_token; undefined when they do not name a person. `sub` is not looked at: it may be anything. */
export function personOf(idToken: Record<string, unknown>): ThaidPerson | undefined {
  const parsed = claims.safeParse(idToken);
  if (!parsed.success) return undefined;
  const { pid, title, given_name, middle_name, family_name, birthdate, gender, ial } = parsed.data;
  return {
    citizenId: pid,
    title,
    firstName: [given_name, middle_name].filter(Boolean).join(' '),
    lastName: family_name,
    sex: sexOf(gender),
    birth: birthdate,
    level: ial,
  };
}

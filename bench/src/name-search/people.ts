import { citizenIdFrom } from '../../../server/src/platform/citizen-id/index.ts';
import { newId } from '../../../server/src/platform/database/index.ts';

/** Somebody as he is searched for. */
export interface Searched {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthYear: number;
  readonly provinceCode: string;
}

const CONSONANTS = [...'กขคงจชซดตทนบปพมยรลวสหอศณภธฐญ'];
const VOWELS = [...'าีิุูเแไ'];
const ENDINGS = [...'นงมกดบยว', ''];
const MARKS = ['', '', '', '่', '้'];
const WORDS =
  'ศักดิ์ วงศ์ รัตน์ พันธ์ จันทร์ สุวรรณ ทอง แก้ว ศรี บุญ คำ ไชย ชัย พงษ์ ชาติ เจริญ มงคล สกุล วัฒนา กิตติ ธนา ณรงค์ ภักดี เพชร โพธิ์ นาค'.split(
    ' ',
  );

/** Numbers that are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const one = <T>(random: () => number, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;

function syllable(random: () => number): string {
  if (random() < 0.3) return one(random, WORDS);
  const [consonant, vowel, mark] = [one(random, CONSONANTS), one(random, VOWELS), one(random, MARKS)];
  const open = 'เแไ'.includes(vowel) ? `${vowel}${consonant}${mark}` : `${consonant}${vowel}${mark}`;
  return `${open}${one(random, ENDINGS)}`;
}

/** So many different names of some syllables. */
function names(random: () => number, count: number, shortest: number, longest: number): readonly string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const length = shortest + Math.floor(random() * (longest - shortest + 1));
    found.add(Array.from({ length }, () => syllable(random)).join(''));
  }
  return [...found];
}

/** Invented people with names as they are spread in life: few first names are common, last names are many. */
export function* people(count: number): Generator<Searched & { readonly citizenId: string; readonly birth: string }> {
  const random = seeded(7);
  const firsts = names(random, Math.max(200, Math.round(count / 25)), 1, 3);
  const lasts = names(random, Math.max(1000, Math.round(count / 3.3)), 2, 4);
  for (let number = 0; number < count; number += 1) {
    const birthYear = 1940 + Math.floor(random() * 85);
    yield {
      personId: newId(),
      citizenId: citizenIdFrom(1 + Math.floor(number / 10_000_000), '9900', number % 10_000_000),
      firstName: firsts[Math.floor(firsts.length * random() ** 3)] as string,
      lastName: lasts[Math.floor(lasts.length * random() ** 1.7)] as string,
      birthYear,
      birth: `${birthYear}-06-15`,
      provinceCode: one(random, ['10', '34', '40', '50']),
    };
  }
}

/** The name with one typing error: another letter, one less, one more, or two exchanged. */
export function mistyped(name: string, number: number): string {
  const letters = [...name];
  const at = number % letters.length;
  const letter = CONSONANTS[number % CONSONANTS.length] as string;
  if (number % 4 === 0) letters[at] = letter;
  else if (number % 4 === 1 && letters.length > 2) letters.splice(at, 1);
  else if (number % 4 === 2) letters.splice(at, 0, letter);
  else letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
  return letters.join('');
}

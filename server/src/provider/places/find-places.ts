import type { Place } from './model.ts';
import { places } from './read-places.ts';

type Level = 'tambon' | 'amphoe' | 'province';

/** One typed word: what it must be found in. */
interface Word {
  readonly text: string;
  /** Said by a prefix, as in "ต.เวียง" or "เขตดุสิต". */
  readonly level: Level | undefined;
}

/** A place as it is compared: names as letters only, small ones. */
interface Indexed {
  readonly place: Place;
  readonly names: Readonly<Record<Level, readonly [th: string, en: string]>>;
  readonly numbers: readonly string[];
  /** All of it in one string: most places are passed over by one look. */
  readonly all: string;
}

const PREFIXES: readonly (readonly [RegExp, Level])[] = [
  [/^(?:ตำบล|แขวง|ต\.)/, 'tambon'],
  [/^(?:อำเภอ|เขต|อ\.)/, 'amphoe'],
  // จ.ป.ร. is a tambon.
  [/^(?:จังหวัด|จ\.(?!ป\.ร))/, 'province'],
];
/** How much better a match on one level is than on the next. */
const WEIGHTS: Readonly<Record<Level, number>> = { tambon: 0, amphoe: 1, province: 2 };
const LEVELS = Object.keys(WEIGHTS) as Level[];

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9\u0e00-\u0e7f]/g, '');
const arabic = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

let kept: readonly Indexed[] | undefined;
function index(): readonly Indexed[] {
  kept ??= places().all.map((place) => {
    const both = (level: Level): readonly [string, string] => [plain(place[level].th), plain(place[level].en)];
    const names = { tambon: both('tambon'), amphoe: both('amphoe'), province: both('province') };
    const numbers = [...place.postcodes, place.tambonCode];
    return { place, names, numbers, all: [...LEVELS.flatMap((level) => names[level]), ...numbers].join('|') };
  });
  return kept;
}

/** A level's word by itself ("ตำบล เวียง") belongs to the word after it. */
function wordsOf(typed: string): Word[] {
  const joined = arabic(typed)
    .replace(/(ตำบล|แขวง|อำเภอ|เขต|จังหวัด|[ตอจ]\.)\s+/g, '$1')
    .replace(/[,/]/g, ' ');
  return joined
    .split(/\s+/)
    .map((word): Word => {
      const found = PREFIXES.find(([prefix]) => prefix.test(word));
      return { text: plain(found ? word.replace(found[0], '') : word), level: found?.[1] };
    })
    .filter(({ text }) => text !== '');
}

/** How well a word fits a place: 0 is best; undefined = not at all. */
function fit({ text, level }: Word, { names, numbers, all }: Indexed): number | undefined {
  if (!all.includes(text)) return undefined;
  if (/^\d+$/.test(text)) return numbers.some((number) => number.startsWith(text)) ? 0 : undefined;
  let best: number | undefined;
  for (const each of level ? [level] : LEVELS)
    for (const name of names[each]) {
      if (!name.includes(text)) continue;
      const how = name === text ? 0 : name.startsWith(text) ? 3 : 6;
      best = Math.min(best ?? Number.POSITIVE_INFINITY, how + WEIGHTS[each]);
    }
  return best;
}

/**
 * Tambons that all the typed words fit, the best first: any part of a name in Thai or English, the beginning of a postcode or of
 * a tambon code; "ต." "อ." "จ." (or the whole words) say which name is meant. Thai digits count as digits.
 */
export function findPlaces(typed: string, atMost: number): readonly Place[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const hits: { place: Place; score: number }[] = [];
  for (const indexed of index()) {
    let score = 0;
    for (const word of words) {
      const one = fit(word, indexed);
      score = one === undefined ? Number.NaN : score + one;
      if (one === undefined) break;
    }
    if (!Number.isNaN(score)) hits.push({ place: indexed.place, score });
  }
  return hits
    .toSorted((a, b) => a.score - b.score || (a.place.tambonCode < b.place.tambonCode ? -1 : 1))
    .slice(0, atMost)
    .map(({ place }) => place);
}

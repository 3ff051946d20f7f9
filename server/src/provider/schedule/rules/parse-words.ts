import type { DayRow, Range, Schedule } from '../model.ts';
import { SPEECH } from './words.ts';

/** Spelled-out names and the short ones that people type, to the place in the grid. */
const NAMES = new Map<string, number>(
  [SPEECH.th.days, SPEECH.th.days.map((name) => name.slice('วัน'.length)), SPEECH.en.days].flatMap((names) =>
    names.map((name, day): [string, number] => [name.toLowerCase(), day]),
  ),
);
const DAY = [...NAMES.keys()].sort((a, b) => b.length - a.length).join('|');
const TIME = String.raw`(\d{1,2})[.:](\d{2})`;
const RANGE = String.raw`${TIME}\s*-\s*${TIME}`;
const GROUP = new RegExp(
  String.raw`\s*(${DAY})(?:\s*-\s*(${DAY}))?(?:\s*,)?\s*(?:เวลา)?\s*${RANGE}(?:\s*(?:และ|and|,|\+)\s*${RANGE})?\s*(?:น\.?)?\s*(?:;|,(?=\s*[a-zก-ฮ]))?`,
  'iy',
);

const THAI_ZERO = '๐'.charCodeAt(0);

/** Thai digits, long dashes and spaces of every kind as the plain ones. */
const plain = (text: string): string =>
  text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO))
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function minuteOf(hour: string | undefined, minute: string | undefined): number | undefined {
  const at = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && at <= 1440 ? at : undefined;
}

function rangeOf(parts: readonly (string | undefined)[]): Range | undefined {
  const [from, to] = [minuteOf(parts[0], parts[1]), minuteOf(parts[2], parts[3])];
  return from === undefined || to === undefined || from >= to ? undefined : [from, to];
}

function rowOf(parts: readonly (string | undefined)[]): DayRow | undefined {
  const t1 = rangeOf(parts.slice(0, 4));
  const t2 = parts[4] === undefined ? null : rangeOf(parts.slice(4, 8));
  return t1 && t2 !== undefined ? { on: true, t1, t2 } : undefined;
}

/**
 * The grid that words describe, Thai or English: what `scheduleInWords` writes, and the same with colons, Thai digits or short
 * day names. Days that are not named are off.
 * @returns undefined when some of it is not understood, a day is named twice, or a range of days runs backwards
 */
export function parseScheduleWords(text: string): Schedule | undefined {
  const rest = plain(text);
  const rows: (DayRow | undefined)[] = Array.from({ length: SPEECH.th.days.length }, () => undefined);
  GROUP.lastIndex = 0;
  while (GROUP.lastIndex < rest.length) {
    const found = GROUP.exec(rest);
    if (!found) return undefined;
    const first = NAMES.get((found[1] ?? '').toLowerCase());
    const last = found[2] === undefined ? first : NAMES.get(found[2].toLowerCase());
    const row = rowOf(found.slice(3));
    if (first === undefined || last === undefined || last < first || !row) return undefined;
    for (let day = first; day <= last; day += 1) {
      if (rows[day]) return undefined;
      rows[day] = { ...row };
    }
  }
  return rows.map((row) => row ?? { on: false, t1: null, t2: null });
}

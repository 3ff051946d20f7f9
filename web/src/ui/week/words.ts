import type { Language } from '../../format/dates.ts';
import { DAYS, type Range, type ReadRow } from './model.ts';
import { wordsTime } from './time.ts';

const names: Record<Language, readonly string[]> = {
  th: ['วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี', 'วันศุกร์', 'วันเสาร์', 'วันอาทิตย์', 'วันหยุดนักขัตฤกษ์'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'public holidays'],
};
const words = {
  th: { time: ' เวลา ', and: ' และ ', next: ' ' },
  en: { time: ', ', and: ' and ', next: '; ' },
} as const;

const written = ([from, to]: Range) => `${wordsTime(from)} - ${wordsTime(to)}`;

/** The hours of one day in words, "8.30 - 12.00 และ 13.00 - 16.30"; empty on a day off. */
export const hoursWords = ({ on, t1, t2 }: ReadRow, language: Language): string =>
  on
    ? [t1, t2]
        .filter((range) => range !== null)
        .map(written)
        .join(words[language].and)
    : '';

/**
 * A schedule in words as the list writes it (CPP-38..40): neighbouring days with the same hours are one group,
 * "วันจันทร์ - วันพุธ เวลา 8.30 - 16.30"; empty when no day has hours.
 */
export function scheduleWords(schedule: readonly ReadRow[], language: Language): string {
  const { time, next } = words[language];
  const groups: { first: number; last: number; hours: string }[] = [];
  DAYS.forEach((_day, index) => {
    const hours = hoursWords(schedule[index] ?? { on: false, t1: null, t2: null }, language);
    if (hours === '') return;
    const group = groups.at(-1);
    if (group && group.last === index - 1 && group.hours === hours) group.last = index;
    else groups.push({ first: index, last: index, hours });
  });
  const day = (index: number) => names[language][index] ?? '';
  return groups
    .map(({ first, last, hours }) => `${first === last ? day(first) : `${day(first)} - ${day(last)}`}${time}${hours}`)
    .join(next);
}

/** Whole hours and minutes of a week, without public holidays: what one checks a typed week by. */
export function weekMinutes(schedule: readonly ReadRow[]): number {
  return schedule
    .slice(0, 7)
    .flatMap(({ on, t1, t2 }) => (on ? [t1, t2] : []))
    .reduce((total, range) => total + (range ? range[1] - range[0] : 0), 0);
}

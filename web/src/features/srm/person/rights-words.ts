import type { PersonRights } from '../../../api/srm-check.ts';
import { bangkokDay, clock, dateAndTime, monthYear, shortDate } from '../../../format/dates.ts';
import type { Words } from './use-words.ts';

type Fund = NonNullable<PersonRights['main']>;

/** His main right is another fund's, as the register says. */
export const ofOtherFund = ({ registering }: PersonRights): boolean => registering.ofOtherFund;

/** A day, or an instant with its time in Bangkok. */
export function when(text: string, { language }: Pick<Words, 'language'>): string {
  if (!text.includes('T')) return shortDate(text, language);
  // What began with its day needs no time.
  return clock(text) === '00:00' ? shortDate(bangkokDay(new Date(text)), language) : dateAndTime(text, language);
}

/** Month and year only (ENT-05); the register may know the year alone. */
export function birthMonth(birth: string, { language }: Pick<Words, 'language'>): string {
  const [year, month] = birth.split('-').map(Number);
  return monthYear(year ?? 0, month || null, language);
}

/** "(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ ตั้งแต่ 1 ม.ค. 2568" */
export function fundText(fund: Fund, words: Words): string {
  return `(${fund.code}) ${words.label(fund.name)} ${validText(fund, words)}`;
}

export function validText({ from, to }: Fund, words: Words): string {
  const since = words.t('panel.since', { date: when(from, words) });
  return to ? `${since} ${words.t('panel.until', { date: when(to, words) })}` : since;
}

export const subText = (fund: Fund, { t, label }: Words): string =>
  fund.sub ? `(${fund.sub}) ${fund.subName ? label(fund.subName) : ''}` : t('app.none');

export const unitText = (unit: { hcode: string; name: string } | null | undefined, { t }: Words): string =>
  unit ? `${unit.name} (${unit.hcode})` : t('app.none');

import { addDays, formatThaiDate, type PlainDate, weekdayOf } from '../../platform/time/index.ts';
import { DAYS } from '../../provider/index.ts';
import type { UnitLine } from '../model.ts';
import { DAY_NAMES, type Language, TEXTS } from './texts.ts';

const ENGLISH_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en');

export const numberWords = (n: number): string => NUMBER.format(n);

/** A day as people write it: Buddhist era in Thai, Christian era in English. */
export const dateWords = (date: PlainDate, language: Language): string =>
  language === 'th' ? formatThaiDate(date) : ENGLISH_DATE.format(new Date(`${date}T00:00:00Z`));

export const nameIn = (words: { th: string; en: string } | null | undefined, language: Language): string =>
  words?.[language] ?? '';

/** The unit's name as its list shows it: English where there is one and it is asked for. */
export const unitName = ({ name, nameEn }: Pick<UnitLine, 'name' | 'nameEn'>, language: Language): string =>
  language === 'en' ? (nameEn ?? name) : name;

export function distanceWords(km: number, language: Language): string {
  const { km: unit, m } = TEXTS[language];
  return km < 1 ? `${Math.round(km * 100) * 10} ${m}` : `${km.toFixed(km < 10 ? 1 : 0)} ${unit}`;
}

function dayWords(date: PlainDate, today: PlainDate, language: Language): string {
  const texts = TEXTS[language];
  if (date === today) return texts.today;
  if (date === addDays(today, 1)) return texts.tomorrow;
  const day = DAYS[weekdayOf(date)] ?? 'MON';
  return texts.onDay(DAY_NAMES[day][language]);
}

/** 'เปิดอยู่ ถึง 16:30 น.' */
export function openingWords(
  { state, until, next }: UnitLine['opening'],
  today: PlainDate,
  language: Language,
): string {
  const texts = TEXTS[language];
  if (state === 'UNKNOWN') return texts.unknown;
  if (state === 'OPEN') return until ? texts.openUntil(until.time) : texts.openAlways;
  return next ? texts.opensAt(dayWords(next.date, today, language), next.time) : texts.closed;
}

const BANGKOK = '10';

/** The address in the order of an envelope. Bangkok has แขวง and เขต where the provinces have ตำบล and อำเภอ. */
export function addressWords(
  { address, province }: Pick<UnitLine, 'address' | 'province'>,
  language: Language,
): string {
  const { houseNo, moo, soi, road, tambon, amphoe, postcode } = address;
  const inBangkok = province?.code === BANGKOK;
  const [t, a, p] = language === 'en' ? ['', '', ''] : inBangkok ? ['แขวง', 'เขต', ''] : ['ตำบล', 'อำเภอ', 'จังหวัด'];
  const [village, lane, street] = language === 'en' ? ['Moo ', 'Soi ', ''] : ['หมู่ ', 'ซอย', 'ถนน'];
  const part = (before: string, text: string | null | undefined) => (text ? `${before}${text}` : '');
  return [
    part('', houseNo),
    part(village, moo),
    part(lane, soi),
    part(street, road && language === 'en' ? `${road} Road` : road),
    part(t, nameIn(tambon, language)),
    part(a, nameIn(amphoe, language)),
    part(p, nameIn(province, language)),
    part('', postcode),
  ]
    .filter((text) => text !== '')
    .join(language === 'en' ? ', ' : ' ');
}

/** 02-123-4567, 045-099-811 or 081-234-5678, as Thai numbers are grouped. */
export const phoneWords = (phone: string): string =>
  phone.replace(/^(02|0\d\d)(\d{3})(\d{3,4})$/, (_all, area: string, middle: string, end: string) =>
    [area, middle, end].join('-'),
  );

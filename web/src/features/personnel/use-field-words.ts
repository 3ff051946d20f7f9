import type { Catalogue } from '../../api/personnel.ts';
import { dateAndTime, shortDate } from '../../format/dates.ts';
import type { ReadRow } from '../../ui/week/model.ts';
import { scheduleWords } from '../../ui/week/words.ts';
import { typeWords } from './type-words.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const listed = (value: unknown, one: (item: unknown) => string): string =>
  Array.isArray(value) ? value.map(one).join(', ') : '';

/** "พย.บ. / 2560", or the name alone when no year is kept (CPP-37). */
function titled(item: unknown): string {
  if (!isRecord(item)) return '';
  const year = item.yearBE ?? item.year;
  return [item.degree ?? item.name, year].filter((part) => part !== undefined && part !== null).join(' / ');
}

/** Any field of a record in words, for the sheet, the history and for merging two edits; '–' when there is nothing. */
export function useFieldWords(catalogue: Catalogue): (field: string, value: unknown) => string {
  const { t, language } = usePersonnelWords();
  const registration = (key: unknown) =>
    catalogue.registrationTypes.find((type) => type.key === key)?.[language] ?? String(key);
  const type = (code: unknown) => {
    const known = catalogue.types.find((one) => one.code === code);
    return known ? typeWords(known, language) : String(code);
  };
  const words: Record<string, (value: unknown) => string> = {
    typeCode: type,
    registrationTypes: (value) => listed(value, registration),
    qualifications: (value) => listed(value, titled),
    certificates: (value) => listed(value, titled),
    startDate: (value) => shortDate(String(value), language),
    endDate: (value) => shortDate(String(value), language),
    licenceExpires: (value) => shortDate(String(value), language),
    licenceCheckedAt: (value) => dateAndTime(String(value), language),
    confirmedAt: (value) => dateAndTime(String(value), language),
    stateReason: (value) => t.code('reason', String(value)),
    schedule: (value) => (Array.isArray(value) ? scheduleWords(value as ReadRow[], language) : ''),
    workMode: (value) => t.code('mode', String(value)),
    state: (value) => t.code('state', String(value)),
    identityState: (value) => t.code('identity', String(value)),
    licenceStatus: (value) => t.code('licence', String(value)),
    confirmedHow: (value) => t.code('how', String(value)),
    licence: (value) => (isRecord(value) ? `${value.prefix ?? ''}${value.no ?? ''}` : String(value)),
  };
  return (field, value) => {
    if (value === null || value === undefined) return '–';
    return (words[field] ?? String)(value) || '–';
  };
}

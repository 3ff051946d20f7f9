import type { General, GeneralData, GeneralField } from '../../api/general.ts';
import type { Place } from '../../api/places.ts';
import type { MergeField } from '../../ui/merge/merge.ts';

/** What stands in the fields. */
export type Typed = Record<GeneralField, string>;

/** What is typed, with the tambon behind its code. */
export interface Form {
  typed: Typed;
  place: Place | null;
}

export const SECTIONS = ['ADDRESS', 'CONTACT', 'POSITION'] as const;
export type Section = (typeof SECTIONS)[number];

export const FIELDS: Record<Section, readonly GeneralField[]> = {
  ADDRESS: ['houseNo', 'moo', 'soi', 'road', 'tambonCode', 'postcode'],
  CONTACT: ['phoneNhso', 'phoneNhsoExt', 'phone', 'phoneExt', 'email'],
  POSITION: ['latitude', 'longitude'],
};
/** Marked * (CPP-11 to CPP-15; the address by AMB-16). */
export const REQUIRED: readonly GeneralField[] = [
  'houseNo',
  'tambonCode',
  'postcode',
  'phoneNhso',
  'phone',
  'email',
  'latitude',
  'longitude',
];

export const sectionOf = (field: string): Section | undefined =>
  SECTIONS.find((section) => (FIELDS[section] as readonly string[]).includes(field));

const ALL = SECTIONS.flatMap((section) => FIELDS[section]);

export function typedOf(data: GeneralData): Typed {
  return Object.fromEntries(ALL.map((field) => [field, String(data[field] ?? '')])) as Typed;
}

export const formOf = ({ data, place }: General): Form => ({ typed: typedOf(data), place });

export const changedFields = (base: General, { typed }: Form): GeneralField[] => {
  const before = typedOf(base.data);
  return ALL.filter((field) => before[field] !== typed[field].trim());
};

/** Sections in which something needed is not there yet: they are opened at once. */
export const unfinished = ({ data }: General): Section[] =>
  SECTIONS.filter((section) => FIELDS[section].some((field) => REQUIRED.includes(field) && data[field] === null));

/** What belongs together when two edits are merged: half of a position or of a telephone number is nobody's. */
const GROUPS: readonly (readonly [key: GeneralField, fields: readonly GeneralField[]])[] = [
  ['houseNo', ['houseNo']],
  ['moo', ['moo']],
  ['soi', ['soi']],
  ['road', ['road']],
  ['tambonCode', ['tambonCode', 'postcode']],
  ['phoneNhso', ['phoneNhso', 'phoneNhsoExt']],
  ['phone', ['phone', 'phoneExt']],
  ['email', ['email']],
  ['latitude', ['latitude', 'longitude']],
];

interface Words {
  label: (key: GeneralField) => string;
  /** The values of a group in one line. */
  value: (key: GeneralField, form: Form) => string;
}

export const mergeFields = (base: General, mine: Form, theirs: General, words: Words): MergeField[] =>
  GROUPS.map(([key]) => ({
    key,
    label: words.label(key),
    base: words.value(key, formOf(base)),
    mine: words.value(key, mine),
    theirs: words.value(key, formOf(theirs)),
  }));

/** Their record with what is kept of mine in it. */
export function merged(mine: Form, theirs: General, chosen: Record<string, 'MINE' | 'THEIRS'>): Form {
  const result = formOf(theirs);
  for (const [key, fields] of GROUPS) {
    if (chosen[key] !== 'MINE') continue;
    for (const field of fields) result.typed[field] = mine.typed[field];
    if (key === 'tambonCode') result.place = mine.place;
  }
  return result;
}

/** A name as somebody typed it, ready to be searched. Every part may be missing. */
export interface TypedName {
  /** Spellings to try: with a title that may be a part of the name left on, and without it. */
  readonly first: readonly string[];
  readonly last: string | undefined;
}

/** Titles that are typed before a name (คำนำหน้า), the longer before the shorter that it begins with. */
const TITLES = [
  'เด็กชาย',
  'เด็กหญิง',
  'นางสาว',
  'น.ส.',
  'นส.',
  'ด.ช.',
  'ด.ญ.',
  'นาย',
  'นาง',
  'พระครู',
  'พระมหา',
  'พระ',
  'สามเณร',
  'แม่ชี',
  'ว่าที่ร้อยตรี',
  'ว่าที่ ร.ต.',
  'mr.',
  'mrs.',
  'miss ',
  'ms.',
];

const withoutTitle = (text: string): string => {
  const title = TITLES.find((candidate) => text.toLowerCase().startsWith(candidate));
  return title === undefined ? text : text.slice(title.length).trim();
};

const tidy = (text: string | undefined): string | undefined => {
  const plain = text
    ?.replaceAll(/[\u200b-\u200d\ufeff]/g, '')
    .trim()
    .replaceAll(/\s+/g, ' ');
  return plain === '' ? undefined : plain;
};

/**
 * Understands a name in two fields, or both parts in the first of them, with or without a title. 'นางนวล' is a name, too: it is
 * tried as it stands and without its first syllable.
 */
export function readName(firstName: string | undefined, lastName: string | undefined): TypedName {
  const first = tidy(firstName);
  const last = tidy(lastName);
  if (first === undefined) return { first: [], last };
  const bare = withoutTitle(first);
  const space = last === undefined ? bare.indexOf(' ') : -1;
  if (space < 0) return { first: spellings(bare, first), last };
  const [asTyped = first] = first.split(' ');
  return { first: spellings(bare.slice(0, space), asTyped), last: bare.slice(space + 1) };
}

const spellings = (...names: readonly string[]): readonly string[] => [...new Set(names)].filter(Boolean);

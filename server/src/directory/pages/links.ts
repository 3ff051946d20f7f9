import type { Language } from './texts.ts';

/** What stands in the address of the search page, as it was sent. */
export type Query = Readonly<Record<string, string>>;

/** The parameters of the page that mean something; anything else in an address is not carried on. */
const KNOWN = [
  'q',
  'code',
  'province',
  'amphoe',
  'tambon',
  'region',
  'type',
  'family',
  'capability',
  'open',
  'lat',
  'lng',
  'radius',
  'view',
  'page',
  'lang',
] as const;
export type Known = (typeof KNOWN)[number];

/** Reads an address: the first of several values, nothing that is empty or unknown, no place outside the one that was chosen. */
export function readQuery(sent: unknown): Query {
  const all = sent as Record<string, unknown>;
  const query: Record<string, string> = {};
  for (const name of KNOWN) {
    const value = [all[name]].flat()[0];
    if (typeof value === 'string' && value.trim() !== '') query[name] = value.trim().slice(0, 200);
  }
  const { province, amphoe, tambon } = query;
  const inside = (place: string | undefined, around: string | undefined) =>
    around === undefined || place?.startsWith(around);
  return Object.fromEntries(
    Object.entries(query).filter(
      ([name]) =>
        (name !== 'amphoe' || inside(amphoe, province)) &&
        (name !== 'tambon' || (inside(tambon, province) && inside(tambon, amphoe))),
    ),
  );
}

/** The search page with some parameters changed; `undefined` takes one away. Another question begins at its first page. */
export function searchLink(query: Query, changes: Readonly<Partial<Record<Known, string | undefined>>> = {}): string {
  const next: Record<string, string | undefined> = { ...query, page: undefined, ...changes };
  const words = new URLSearchParams(
    KNOWN.flatMap((name): [string, string][] => {
      const value = next[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  ).toString();
  return words === '' ? '/search' : `/search?${words}`;
}

export const languageOf = (query: Query): Language => (query.lang === 'en' ? 'en' : 'th');

/** A unit's own page. */
export const unitLink = (code: string, language: Language): string =>
  `/search/${encodeURIComponent(code)}${language === 'en' ? '?lang=en' : ''}`;

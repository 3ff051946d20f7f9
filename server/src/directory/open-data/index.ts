import type { Database } from '../../platform/database/index.ts';
import { bangkokDate, startOfBangkokDay } from '../../platform/time/index.ts';
import { bundleText } from '../fhir/bundle.ts';
import { everyCode, findFingerprint } from '../store/fingerprint.ts';
import { everyUnit } from '../store/units.ts';
import { csvText, jsonText } from './files.ts';

/** The files anybody may take, and what each is. */
export const OPEN_DATA_FILES = {
  'units.csv': { type: 'text/csv; charset=utf-8; header=present', download: true },
  'units.json': { type: 'application/json; charset=utf-8', download: true },
  'fhir/bundle.json': { type: 'application/fhir+json; charset=utf-8', download: true },
} as const;
export type OpenDataFile = keyof typeof OPEN_DATA_FILES;

const FORMAT = '1'; // to be raised when the files change though the data do not

/** A file of all announced units, as of now. `pieces` reads the database only when it is asked for. */
export interface OpenData {
  /** Changes with anything in the file; weak, since it is the same packed and unpacked. */
  readonly etag: string;
  readonly lastModified: Date;
  readonly pieces: () => AsyncGenerator<string>;
}

export async function openData(
  database: Database,
  file: OpenDataFile,
  { now, publicUrl }: { now: Date; publicUrl: string },
): Promise<OpenData> {
  const today = bangkokDate(now);
  const { mark, savedAt } = await findFingerprint(database, today);
  const dayBegan = startOfBangkokDay(today);
  // Types come into force with the day, so that a file is never older than that.
  const lastModified = savedAt !== null && savedAt > dayBegan ? savedAt : dayBegan;
  const units = () => everyUnit(database, today);
  const pieces = {
    'units.csv': () => csvText(units()),
    'units.json': () => jsonText(units(), today),
    'fhir/bundle.json': () => bundleText(units(), { publicUrl, timestamp: lastModified.toISOString() }),
  }[file];
  return { etag: `W/"${FORMAT}-${mark}"`, lastModified, pieces };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The site map: the search and every unit's page. */
export async function siteMap(
  database: Database,
  { now, publicUrl }: { now: Date; publicUrl: string },
): Promise<string> {
  const units = await everyCode(database, bangkokDate(now));
  const pages = units.map(({ code, savedAt }) => {
    const changed = savedAt ? `<lastmod>${savedAt.toISOString().slice(0, 10)}</lastmod>` : '';
    return `<url><loc>${escaped(publicUrl)}/search/${code}</loc>${changed}</url>`;
  });
  const fixed = ['/search', '/open-data'].map((path) => `<url><loc>${escaped(publicUrl)}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...fixed, ...pages].join('\n')}\n</urlset>\n`;
}

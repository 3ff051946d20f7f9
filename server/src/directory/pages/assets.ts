import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One file that the pages load, kept ready in the shapes a browser may ask for. */
export interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

const here = (name: string) => new URL(`../assets/${name}`, import.meta.url);
const font = () =>
  createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf');

const FILES: Readonly<Record<string, { readonly type: string; readonly read: () => Buffer }>> = {
  'sarabun.ttf': { type: 'font/ttf', read: () => readFileSync(font()) },
  'search.css': { type: 'text/css; charset=utf-8', read: () => Buffer.from(styleSheet()) },
  'search.js': { type: 'text/javascript; charset=utf-8', read: () => readFileSync(here('search.js')) },
};

/** The font is named in the style sheet by its stamped address. */
const styleSheet = (): string => readFileSync(here('search.css'), 'utf8').replace('SARABUN', assetPath('sarabun.ttf'));

const kept = new Map<string, Asset & { readonly stamp: string }>();

function load(name: string): (Asset & { readonly stamp: string }) | undefined {
  const known = kept.get(name);
  const file = FILES[name];
  if (known || !file) return known;
  const plain = file.read();
  const stamp = createHash('sha256').update(plain).digest('hex').slice(0, 10);
  const asset = { type: file.type, plain, brotli: brotliCompressSync(plain), gzip: gzipSync(plain), stamp };
  kept.set(name, asset);
  return asset;
}

/** The address of a file, stamped with its content: it may be kept for ever. */
export function assetPath(name: string): string {
  const [base, ending] = name.split('.');
  return `/search/assets/${base}.${load(name)?.stamp}.${ending}`;
}

/** The file behind a stamped name; a stamp of another version is answered with today's. */
export function findAsset(stamped: string): Asset | undefined {
  const [base, , ending] = stamped.split('.');
  return load(`${base}.${ending}`);
}

import type { Texts } from './texts.ts';

const names = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join(', ');

function problemsOfKey(key: string, th: string | undefined, en: string | undefined): string[] {
  if (th === undefined) return [`${key} is missing in Thai`];
  if (en === undefined) return [`${key} is missing in English (${th})`];
  const problems: string[] = [];
  if (th.trim() === '') problems.push(`${key} is empty in Thai`);
  if (en.trim() === '') problems.push(`${key} is empty in English`);
  if (names(th) !== names(en)) problems.push(`${key} fills in {${names(th)}} in Thai and {${names(en)}} in English`);
  return problems;
}

/** What is wrong with a catalogue, one line each: missing, empty, or filled in differently. Empty when all is well. */
export function problemsOf({ th, en }: Texts): string[] {
  const keys = new Set([...Object.keys(th), ...Object.keys(en)]);
  return [...keys].flatMap((key) => problemsOfKey(key, th[key], en[key]));
}

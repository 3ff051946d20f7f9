/** A row of docs/requirements.md. */
export interface Requirement {
  id: string;
  /** Letter and name of its block, as in the heading. */
  block: string;
  /** What kind of thing it is ("rule", "menu", ...); empty for ambiguities. */
  kind: string;
}

/** Kinds of rows that ask for no feature of their own. */
const withoutFeature = ['pain', 'reference', 'artefact', 'provenance', 'non-functional'];

export const needsTest = ({ kind }: Requirement): boolean => !withoutFeature.some((name) => kind.startsWith(name));

/** The rows of the document in its order. Struck rows are retired and left out. */
export function readRequirements(text: string): Requirement[] {
  let block = '';
  const rows: Requirement[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) block = line.slice(3).trim();
    const cells = line.split('|').map((cell) => cell.trim());
    const id = cells[1] ?? '';
    if (/^[A-Z]+-\d+$/.test(id)) rows.push({ id, block, kind: id.startsWith('AMB-') ? '' : (cells[4] ?? '') });
  }
  return rows;
}

const part = /^(?:(?<prefix>[A-Z]+(?:-[A-Z]+)?)-)?(?<first>\d+)(?:\.\.(?:[A-Z]+(?:-[A-Z]+)?-)?(?<last>\d+))?$/;

/**
 * Spells out a list such as "ENT-01..12 CLM-03, 05" as ids: a part without letters goes on with the letters before it.
 * Undefined when the text is no such list.
 */
export function spellOut(list: string): string[] | undefined {
  const ids: string[] = [];
  let prefix = '';
  for (const word of list.split(/[\s,;·]+/).filter((text) => text !== '')) {
    const groups = part.exec(word)?.groups;
    prefix = groups?.prefix ?? prefix;
    if (!groups?.first || prefix === '') return undefined;
    const width = prefix.startsWith('INV-') ? 1 : 2;
    const last = Number(groups.last ?? groups.first);
    for (let number = Number(groups.first); number <= last; number++)
      ids.push(`${prefix}-${String(number).padStart(width, '0')}`);
  }
  return ids.length > 0 ? ids : undefined;
}

/** Every id that a test's title names in square brackets. */
export const idsInTitle = (title: string): string[] =>
  [...title.matchAll(/\[([^[\]]+)\]/g)].flatMap((match) => spellOut(match[1] ?? '') ?? []);

/** The other way round, for people: "ENT-01..03, 07". */
export function shorten(ids: string[]): string {
  const runs: { prefix: string; first: string; last: string }[] = [];
  for (const id of ids) {
    const cut = id.lastIndexOf('-');
    const [prefix, number] = [id.slice(0, cut), id.slice(cut + 1)];
    const run = runs.at(-1);
    if (run?.prefix === prefix && Number(run.last) + 1 === Number(number)) run.last = number;
    else runs.push({ prefix, first: number, last: number });
  }
  const text = ({ first, last }: { first: string; last: string }) => (first === last ? first : `${first}..${last}`);
  return runs
    .map((run, index) => (runs[index - 1]?.prefix === run.prefix ? text(run) : `${run.prefix}-${text(run)}`))
    .join(', ');
}

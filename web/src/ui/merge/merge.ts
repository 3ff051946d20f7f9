/** One field of a record that two people changed, in words: as both read it, as this one typed it, as the other saved it. */
export interface MergeField {
  key: string;
  label: string;
  base: string;
  mine: string;
  theirs: string;
}
export type Side = 'MINE' | 'THEIRS';
export type Chosen = Record<string, Side>;

/** Who changed a field: nobody any more (both the same), one of them, or both apart. */
export function changedBy({ base, mine, theirs }: MergeField): Side | 'BOTH' | 'NOBODY' {
  if (mine === theirs) return 'NOBODY';
  if (mine === base) return 'THEIRS';
  return theirs === base ? 'MINE' : 'BOTH';
}

/** What only one of them changed is his; what both changed is asked, and stands open. */
export function beginChoice(fields: readonly MergeField[]): Chosen {
  const chosen: Chosen = {};
  for (const field of fields) {
    const who = changedBy(field);
    if (who === 'MINE' || who === 'THEIRS') chosen[field.key] = who;
  }
  return chosen;
}

export const openFields = (fields: readonly MergeField[], chosen: Chosen): readonly MergeField[] =>
  fields.filter((field) => changedBy(field) !== 'NOBODY' && chosen[field.key] === undefined);

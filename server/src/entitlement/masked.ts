/** Letters and digits up to which a text tells of nobody: 1.99E+12 has six. */
const HARMLESS = 6;
const LETTER = /[\p{L}\p{M}\p{N}]/gu;
const MAX_SHOWN = 20;

/**
 * What is kept and shown of a text that may be an id, or somebody's name in the wrong column: its end, with an x for every other
 * letter and digit. Whoever sent it finds the row by its number. Signs that a database cannot keep are left out.
 */
export function masked(text: string): string {
  const plain = text.toWellFormed().replace(/\p{Cc}/gu, '');
  if ((plain.match(LETTER)?.length ?? 0) <= HARMLESS) return plain.slice(0, MAX_SHOWN).toWellFormed();
  const end = [...plain].slice(-3).join('');
  const rest = plain.slice(0, -end.length).replace(LETTER, 'x');
  return rest.slice(0, MAX_SHOWN - end.length).toWellFormed() + end;
}

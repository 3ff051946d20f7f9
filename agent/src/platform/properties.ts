/**
 * Reads the Java `.properties` form, the one the programs that hospitals already run keep their settings in:
 * `key=value`, `key: value` or `key value`, # and ! comments, a backslash at the end of a line to go on, \uXXXX.
 */
export function parseProperties(text: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const line of logicalLines(text)) {
    const match = /^((?:\\.|[^\s=:\\])+)\s*[=:]?\s*(.*)$/s.exec(line);
    if (match?.[1] !== undefined) properties.set(unescaped(match[1]), unescaped(match[2] ?? ''));
  }
  return properties;
}

function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const line = raw.trimStart();
    if (open === '' && (line === '' || line.startsWith('#') || line.startsWith('!'))) continue;
    const goesOn = /(^|[^\\])(\\\\)*\\$/.test(line);
    open += goesOn ? line.slice(0, -1) : line;
    if (goesOn) continue;
    lines.push(open);
    open = '';
  }
  if (open !== '') lines.push(open);
  return lines;
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, char: string | undefined) =>
    hex === undefined ? (ESCAPES[char ?? ''] ?? char ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

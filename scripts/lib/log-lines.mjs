import { createInterface } from 'node:readline';

const levels = { 40: 'warning', 50: 'error', 60: 'fatal' };

/** What a person at the terminal sees of one log line: structured lines only from warnings up, others as they are. */
export function forPeople(line) {
  if (line.trim() === '') return undefined;
  if (!line.startsWith('{')) return line;
  try {
    const entry = JSON.parse(line);
    if (typeof entry.level !== 'number') return line;
    if (entry.level < 40) return undefined;
    const why = entry.err?.message ? `: ${entry.err.message}` : '';
    return `${levels[entry.level] ?? 'problem'}: ${entry.msg ?? ''}${why}`;
  } catch {
    return line;
  }
}

/** Gives each line of a stream to the log file as it is, and to the terminal as people want it. */
export function followLines(stream, name, { file, show }) {
  const lines = createInterface({ input: stream });
  lines.on('line', (line) => {
    file?.write(`${line}\n`);
    const words = show(line);
    if (words !== undefined) console.log(`[${name}] ${words}`);
  });
}

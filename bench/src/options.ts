import { parseArgs } from 'node:util';

/**
 * How long and how often: `--seconds` a round, `--rounds` (medians are taken over them). `--big` adds ten million persons,
 * `--publish` writes what was found into docs/bench.md.
 */
export interface Options {
  readonly names: readonly string[];
  readonly seconds: number;
  readonly rounds: number;
  readonly big: boolean;
  readonly publish: boolean;
}

/** @throws Error with the usage when the words are not understood */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '7' },
      big: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
    },
  });
  const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0 || !(seconds >= 1) || !Number.isInteger(seconds) || !Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`usage: npm run bench -- [${known.join(' | ')}] [--seconds 2] [--rounds 7] [--big] [--publish]`);
  }
  return {
    names: positionals.length > 0 ? positionals : known,
    seconds,
    rounds,
    big: values.big,
    publish: values.publish,
  };
}

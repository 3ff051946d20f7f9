import { parseArgs } from 'node:util';

/**
 * How long and how often: `--seconds` a round, `--rounds` (medians are taken over them). `--persons` are the sizes of the
 * registers of right-search, `--data` is the folder of the embedded server that keeps them, `--publish` writes what was found
 * into docs/bench.md.
 */
export interface Options {
  readonly names: readonly string[];
  readonly seconds: number;
  readonly rounds: number;
  readonly persons: readonly number[];
  readonly data: string | undefined;
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
      persons: { type: 'string', default: '10000,1000000,10000000' },
      data: { type: 'string' },
      publish: { type: 'boolean', default: false },
    },
  });
  const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
  const persons = values.persons.split(',').map(Number);
  const unknown = positionals.filter((name) => !known.includes(name));
  const whole = [seconds, rounds, ...persons].every((number) => Number.isInteger(number) && number >= 1);
  if (unknown.length > 0 || !whole) {
    throw new Error(
      `usage: npm run bench -- [${known.join(' | ')}] [--seconds 2] [--rounds 7] [--persons 10000,1000000,10000000] [--data folder] [--publish]`,
    );
  }
  return {
    names: positionals.length > 0 ? positionals : known,
    seconds,
    rounds,
    persons: persons.sort((a, b) => a - b),
    data: values.data,
    publish: values.publish,
  };
}

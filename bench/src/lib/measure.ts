/** Seconds until a program runs as one that has been up for a while: its compiler is busy for the first twenty thousand calls. */
export const UNTIL_WARM = 30;

/** One way of doing the same thing; `run` works for some seconds and answers how many it did a second. */
export interface Side {
  readonly name: string;
  readonly run: (seconds: number) => Promise<number>;
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/** The value below which the share of `sorted` lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Lets the sides alternate, the first one changing from round to round, after one round that is thrown away (of `warmUp` seconds, 1
 * if nothing is said): what else the machine does then meets all sides alike. Answers the median of each side, by name.
 */
export async function alternate(
  sides: readonly Side[],
  options: { seconds: number; rounds: number; warmUp?: number; say: (line: string) => void },
): Promise<Map<string, number>> {
  const taken = new Map<string, number[]>(sides.map(({ name }) => [name, []]));
  for (const side of sides) await side.run(options.warmUp ?? 1);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const side = sides[(round + turn) % sides.length];
      if (side) taken.get(side.name)?.push(await side.run(options.seconds));
    }
  }
  for (const [name, numbers] of taken)
    options.say(`  ${name}: ${numbers.map((n) => Math.round(n)).join(' ')} → ${Math.round(median(numbers))} /s`);
  return new Map([...taken].map(([name, numbers]) => [name, median(numbers)]));
}

/** `clients` loops, each starting its next call when the last is answered, for some seconds; answers calls a second. */
export async function closedLoop(
  clients: number,
  seconds: number,
  call: (client: number) => Promise<void>,
): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1000;
  let done = 0;
  const loop = async (client: number) => {
    while (performance.now() < end) {
      await call(client);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)));
  return (done * 1000) / (performance.now() - started);
}

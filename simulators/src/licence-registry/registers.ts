import { COUNCILS, type Council, type Licence, TEST_LICENCES } from './licences.ts';

const keyOf = ({ council, prefix, no }: Pick<Licence, 'council' | 'prefix' | 'no'>): string =>
  `${council} ${prefix.replace(/[\s.]/g, '')} ${no}`;

/** The data sets of the councils: what everybody knows, what the sandbox brings, and what somebody entered or struck out by hand. */
export class Registers {
  readonly #lines = new Map<string, Licence>(TEST_LICENCES.map((licence) => [keyOf(licence), licence]));
  readonly #struckOut = new Set<string>();
  readonly #load: () => Promise<readonly Licence[] | undefined>;
  #loaded: Promise<boolean> | undefined;

  constructor(load: () => Promise<readonly Licence[] | undefined>) {
    this.#load = load;
  }

  /** The sandbox's professionals, once they could be asked for. */
  async #ready(): Promise<void> {
    this.#loaded ??= this.#load().then((licences) => {
      for (const licence of licences ?? [])
        if (!this.#lines.has(keyOf(licence))) this.#lines.set(keyOf(licence), licence);
      return licences !== undefined;
    });
    if (!(await this.#loaded)) this.#loaded = undefined;
  }

  async find(council: Council, prefix: string, no: string): Promise<Licence | undefined> {
    await this.#ready();
    const key = keyOf({ council, prefix, no });
    return this.#struckOut.has(key) ? undefined : this.#lines.get(key);
  }

  enter(licence: Licence): void {
    this.#struckOut.delete(keyOf(licence));
    this.#lines.set(keyOf(licence), licence);
  }

  /** As after a licence was withdrawn. */
  strikeOut(licence: Pick<Licence, 'council' | 'prefix' | 'no'>): void {
    this.#struckOut.add(keyOf(licence));
  }

  async count(): Promise<Readonly<Record<Council, number>>> {
    await this.#ready();
    const counts = Object.fromEntries(Object.keys(COUNCILS).map((code) => [code, 0])) as Record<Council, number>;
    for (const [key, { council }] of this.#lines) if (!this.#struckOut.has(key)) counts[council] += 1;
    return counts;
  }
}

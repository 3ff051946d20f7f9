import { CivilPerson } from './people.ts';

/** What somebody did to one entry by hand; for the control's list. */
export interface Entered {
  readonly pid: string;
  readonly person: CivilPerson | undefined;
}

/** The registration: the sandbox's people, and what was entered or struck out by hand. */
export class Registration {
  readonly #entered = new Map<string, CivilPerson | undefined>();
  readonly #load: () => Promise<ReadonlyMap<string, CivilPerson> | undefined>;
  #people: Promise<ReadonlyMap<string, CivilPerson> | undefined> | undefined;

  constructor(load: () => Promise<ReadonlyMap<string, CivilPerson> | undefined>) {
    this.#load = load;
  }

  /** The sandbox's people, once they could be asked for. */
  async #sandbox(): Promise<ReadonlyMap<string, CivilPerson> | undefined> {
    this.#people ??= this.#load();
    const people = await this.#people;
    if (!people) this.#people = undefined;
    return people;
  }

  async find(pid: string): Promise<CivilPerson | undefined> {
    return this.#entered.has(pid) ? this.#entered.get(pid) : (await this.#sandbox())?.get(pid);
  }

  /**
   * A birth, a death, another name or address: changes an entry, or makes one when all of it is given.
   * @returns undefined when there is no such entry and the change is not a whole one
   */
  async enter(pid: string, change: Partial<CivilPerson>): Promise<CivilPerson | undefined> {
    const whole = CivilPerson.safeParse({ ...(await this.find(pid)), ...change });
    if (!whole.success) return undefined;
    this.#entered.set(pid, whole.data);
    return whole.data;
  }

  /** As if nobody had this number. */
  strikeOut(pid: string): void {
    this.#entered.set(pid, undefined);
  }

  /** Everything as the sandbox has it. */
  reset(): void {
    this.#entered.clear();
  }

  entered(): readonly Entered[] {
    return [...this.#entered].map(([pid, person]) => ({ pid, person }));
  }
}

/** Calls of a minute in this process's own memory: stands in for the counters of the primary while that is away. */
export class MinuteCounts {
  #minute = 0;
  readonly #calls = new Map<string, number>();

  /** Counts one call of `key` and answers how many there were in this minute of the clock. */
  count(key: string, now: Date): number {
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.#minute) this.#calls.clear();
    this.#minute = minute;
    const calls = (this.#calls.get(key) ?? 0) + 1;
    this.#calls.set(key, calls);
    return calls;
  }
}

/** How a circuit is set; milliseconds. */
export interface CircuitOptions {
  /** Failures in a row after which the source is left alone. */
  readonly failures: number;
  /** How long, before one call tries it again. */
  readonly restMs: number;
  readonly clock: () => number;
}

/**
 * Leaves a source alone that failed several times in a row, so that a queue of people does not wait for its time-out one after the
 * other. After the rest one call tries; the others are answered at once until it is back.
 */
export class Circuit {
  readonly #options: CircuitOptions;
  #failures = 0;
  #openUntil = 0;

  constructor(options: CircuitOptions) {
    this.#options = options;
  }

  /** May this call go out? One that may, says how it went. */
  mayAsk(): boolean {
    if (this.#failures < this.#options.failures) return true;
    const now = this.#options.clock();
    if (now < this.#openUntil) return false;
    this.#openUntil = now + this.#options.restMs;
    return true;
  }

  answered(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= this.#options.failures) this.#openUntil = this.#options.clock() + this.#options.restMs;
  }
}

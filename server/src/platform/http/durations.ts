import { Histogram, type Registry } from 'prom-client';

interface Series {
  readonly labels: Record<string, string>;
  /** Observations up to each bound, not summed up; the last place is for those above all bounds. */
  readonly counts: number[];
  sum: number;
}

/**
 * A histogram that is counted into with every request: a series is found by one key and counting is one addition, where
 * prom-client's own checks and hashes the labels at each observation. Read at a scrape in the same form.
 */
export class Durations extends Histogram<string> {
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, Series>();
  readonly #about: { readonly name: string; readonly help: string };

  constructor(about: { name: string; help: string; labelNames: string[]; buckets: number[]; registers: Registry[] }) {
    super(about);
    this.#bounds = about.buckets;
    this.#about = about;
  }

  /** Counts one; `labelsOf` is asked only for a key that was not seen before. */
  count(key: string, seconds: number, labelsOf: () => Record<string, string>): void {
    let series = this.#series.get(key);
    if (!series) {
      series = { labels: labelsOf(), counts: new Array(this.#bounds.length + 1).fill(0), sum: 0 };
      this.#series.set(key, series);
    }
    let place = 0;
    while (place < this.#bounds.length && seconds > (this.#bounds[place] as number)) place += 1;
    series.counts[place] = (series.counts[place] ?? 0) + 1;
    series.sum += seconds;
  }

  /** What the registry asks at a scrape (and the inherited `get`, too). */
  async getForPromString() {
    const { name, help } = this.#about;
    const values: { metricName: string; value: number; labels: Record<string, string | number> }[] = [];
    for (const { labels, counts, sum } of this.#series.values()) {
      let upTo = 0;
      for (const [place, le] of [...this.#bounds, '+Inf'].entries()) {
        upTo += counts[place] ?? 0;
        values.push({ metricName: `${name}_bucket`, value: upTo, labels: { le, ...labels } });
      }
      values.push({ metricName: `${name}_sum`, value: sum, labels });
      values.push({ metricName: `${name}_count`, value: upTo, labels });
    }
    return { name, help, type: 'histogram', aggregator: 'sum', values };
  }
}

import type { Queryable } from '../platform/database/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import type { Service } from './model.ts';
import { findServices } from './store/services.ts';

/** The services of the programme: small reference data, held in memory and read again from time to time. */
export class Services {
  /** Of each code its rows, one for each period. */
  #byCode = new Map<string, Service[]>();

  async reload(db: Queryable): Promise<void> {
    this.#byCode = Map.groupBy(await findServices(db), (row) => row.code);
  }

  /** The service with this code on a date, or undefined. */
  find(code: string, date: PlainDate): Service | undefined {
    return this.#byCode
      .get(code)
      ?.find(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date < validTo));
  }

  /** Every service of a date, in the order of the form (VISIT-07). */
  all(date: PlainDate): Service[] {
    return [...this.#byCode.keys()].flatMap((code) => this.find(code, date) ?? []);
  }

  /** A service’s newest name whatever the date, for showing old visits. */
  get(code: string): { code: string; th: string; en: string } {
    const { th, en } = this.#byCode.get(code)?.at(-1) ?? { th: code, en: code };
    return { code, th, en };
  }
}

/** One for the process: what it holds is the same for every caller and changes by migration only. */
export const services = new Services();

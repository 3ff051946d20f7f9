import sql from 'sql-template-tag';
import type { z } from 'zod';
import type { Queryable } from '../database/index.ts';
import { bangkokDate, type PlainDate } from '../time/index.ts';

/**
 * One number (or list, or switch) that the agency could change: its key, its schema, its default and where it comes
 * from. Values have effective dates and never overlap (INV-PLT-3); a default needs no row.
 */
export interface Parameter<T> {
  readonly key: string;
  readonly schema: z.ZodType<T>;
  readonly default: NoInfer<T>;
  readonly th: string;
  readonly en: string;
}

const declared = new Map<string, Parameter<unknown>>();

/** Declares a parameter of a module. A key has one meaning: declaring it twice is a bug. */
export function defineParameter<T>(parameter: Parameter<T>): Parameter<T> {
  if (declared.has(parameter.key)) throw new Error(`parameter ${parameter.key} is declared twice`);
  declared.set(parameter.key, parameter as Parameter<unknown>);
  return parameter;
}

/** Every declared parameter, for the register page and its test. */
export const allParameters = (): ReadonlyMap<string, Parameter<unknown>> => declared;

/** The parameters as they are on one Bangkok date. */
export interface ParameterView {
  get<T>(parameter: Parameter<T>): T;
}

interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

const VIEWS_KEPT = 100;

/** All values with their dates, held in memory; `reload` brings changes in, so that a view costs no round trip. */
export class Parameters {
  #rows = new Map<string, Row[]>();
  /** The view of a date is the same one until the next reload. */
  #views = new Map<PlainDate, ParameterView>();

  async reload(db: Queryable): Promise<void> {
    const rows = await db.query<Row>(sql`
      select key, value, lower(valid) as "from", upper(valid) as "to" from platform.parameter`);
    this.#rows = Map.groupBy(rows, (row) => row.key) as Map<string, Row[]>;
    this.#views.clear();
  }

  on(date: PlainDate): ParameterView {
    const known = this.#views.get(date);
    if (known) return known;
    if (this.#views.size >= VIEWS_KEPT) this.#views.clear();
    const view = viewOf(this.#rows, date);
    this.#views.set(date, view);
    return view;
  }
}

/** Values are found and checked once: the same few are asked for with every call. */
function viewOf(rows: ReadonlyMap<string, Row[]>, date: PlainDate): ParameterView {
  const values = new Map<string, unknown>();
  const read = <T>(parameter: Parameter<T>): T => {
    const row = rows
      .get(parameter.key)
      ?.find((value) => (value.from === null || value.from <= date) && (value.to === null || date < value.to));
    return row ? parameter.schema.parse(row.value) : parameter.default;
  };
  return {
    get: <T>(parameter: Parameter<T>): T => {
      if (!values.has(parameter.key)) values.set(parameter.key, read(parameter));
      return values.get(parameter.key) as T;
    },
  };
}

/** Puts a value in force from a date on: an earlier open value ends there. For seeds and tests; officers come by a use case. */
export async function setParameter<T>(
  db: Queryable,
  parameter: Parameter<T>,
  value: T,
  options: { from?: PlainDate; approvedBy: string; now: Date },
): Promise<void> {
  const from = options.from ?? bangkokDate(options.now);
  await db.query(sql`delete from platform.parameter where key = ${parameter.key} and lower(valid) >= ${from}::date`);
  await db.query(sql`
    update platform.parameter set valid = daterange(lower(valid), ${from}::date)
     where key = ${parameter.key} and valid @> ${from}::date`);
  await db.query(sql`
    insert into platform.parameter (key, value, valid, approved_by)
    values (${parameter.key}, ${JSON.stringify(parameter.schema.parse(value))}::jsonb, daterange(${from}::date, null), ${options.approvedBy})`);
}

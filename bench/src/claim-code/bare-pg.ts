import type pg from 'pg';
import type { Queryable } from '../../../server/src/platform/database/index.ts';
import type { Engine } from '../../../server/src/platform/use-case/index.ts';
import { drawCode } from '../../../server/src/verification/index.ts';
import { issueAt } from '../database/world.ts';
import { issueOurs, knowUnits, recording } from './ours.ts';

/** A recorded statement with each of its values cut at what differs from issue to issue. */
interface Template {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (readonly string[] | null)[];
}

/** The two statements of an issue as the product sent them once; plain data, so that it can go to another process. */
export interface IssueTemplates {
  readonly facts: Template;
  readonly write: Template;
}

/** Where code, visit and person stand among the values of the write (`valuesOf` in server/src/verification/store/issue.ts). */
const CODE = 1;
const VISIT = 6;
const PERSON = 8;
const HOLES = /«(citizenId|personId|organisationId|visitId|code|number)»/;

/**
 * Lets the product issue and keeps its two statements, so that the bare side sends the very same: those of a program that has
 * been running for a while, knows the units and has numbers for its codes.
 */
export async function recordIssue(engine: Engine, number: number, persons: number): Promise<IssueTemplates> {
  const { engine: watched, statements } = recording(engine);
  await knowUnits(watched.database);
  await drawCode(watched.database, 'PP');
  statements.length = 0;
  await issueOurs(watched, number, persons);
  const [facts, write] = statements;
  if (!facts || !write || statements.length !== 2) throw new Error(`an issue took ${statements.length} statements`);
  const { citizenId, unit } = issueAt(number, persons);
  const [code, visitId, personId] = [CODE, VISIT, PERSON].map((place) => String(write.values[place])) as [
    string,
    string,
    string,
  ];
  const cut = (value: unknown): string[] | null => {
    if (value === null || value === undefined) return null;
    const text = value instanceof Date ? value.toISOString() : String(value);
    return (text === String(number) ? '«number»' : text)
      .replaceAll(citizenId, '«citizenId»')
      .replaceAll(personId, '«personId»')
      .replaceAll(unit.organisationId, '«organisationId»')
      .replaceAll(visitId, '«visitId»')
      .replaceAll(code, '«code»')
      .split(HOLES);
  };
  const template = ({ name, text, values }: { name: string; text: string; values: unknown[] }): Template => ({
    name,
    text,
    values: values.map(cut),
  });
  return { facts: template(facts), write: template(write) };
}

const fill = ({ values }: Template, known: Record<string, string>): (string | null)[] =>
  values.map((pieces) => {
    if (!pieces || pieces.length === 1) return pieces?.[0] ?? null;
    return pieces.map((piece, index) => (index % 2 === 1 ? known[piece] : piece)).join('');
  });

let visits = 0;
/** An id of no meaning that grows with time, as the product's do, for next to nothing. */
const nextVisit = (): string => {
  visits += 1;
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${(process.pid * 2 ** 24 + visits).toString(16).padStart(12, '0').slice(-12)}`;
};

const asked = new WeakMap<pg.Pool, Queryable>();
/** Where the bare side gets numbers for its codes: as the product does, a thousand at a time. */
function numbersFrom(pool: pg.Pool): Queryable {
  const database = asked.get(pool) ?? {
    query: async <Row extends object>({ text, values }: { text: string; values: readonly unknown[] }) =>
      (await pool.query<Row>(text, [...values])).rows,
  };
  asked.set(pool, database);
  return database;
}

/** The same two round trips with nothing around: no rule, no validation, no audit of its own, no error handling. */
export async function issueBare(
  pool: pg.Pool,
  { facts, write }: IssueTemplates,
  request: { citizenId: string; organisationId: string; number: string },
): Promise<string> {
  const read = await pool.query<{ facts: { person: { personId: string } } }>({
    name: facts.name,
    text: facts.text,
    values: fill(facts, request),
  });
  const personId = read.rows[0]?.facts.person.personId ?? '';
  const code = await drawCode(numbersFrom(pool), 'PP');
  await pool.query({
    name: write.name,
    text: write.text,
    values: fill(write, { ...request, personId, code, visitId: nextVisit() }),
  });
  return code;
}

import type pg from 'pg';
import type { Engine } from '../../../server/src/platform/use-case/index.ts';
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

/** Where visit and person stand among the values of the write (`valuesOf` in server/src/verification/store/issue.ts). */
const VISIT = 5;
const PERSON = 7;
const HOLES = /«(citizenId|personId|organisationId|visitId|number)»/;

/** Lets the product issue once and keeps its two statements, so that the bare side sends the very same. */
export async function recordIssue(engine: Engine, number: number, persons: number): Promise<IssueTemplates> {
  const { engine: watched, statements } = recording(engine);
  await knowUnits(watched.database);
  statements.length = 0;
  await issueOurs(watched, number, persons);
  const [facts, write] = statements;
  if (!facts || !write || statements.length !== 2) throw new Error(`an issue took ${statements.length} statements`);
  const { citizenId, unit } = issueAt(number, persons);
  const [visitId, personId] = [String(write.values[VISIT]), String(write.values[PERSON])];
  const cut = (value: unknown): string[] | null => {
    if (value === null || value === undefined) return null;
    const text = value instanceof Date ? value.toISOString() : String(value);
    return (text === String(number) ? '«number»' : text)
      .replaceAll(citizenId, '«citizenId»')
      .replaceAll(personId, '«personId»')
      .replaceAll(unit.organisationId, '«organisationId»')
      .replaceAll(visitId, '«visitId»')
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

/** The same two round trips with nothing around: no rule, no validation, no audit of its own, no error handling. */
export async function issueBare(
  pool: pg.Pool,
  { facts, write }: IssueTemplates,
  asked: { citizenId: string; organisationId: string; number: string },
): Promise<string> {
  const read = await pool.query<{ facts: { person: { personId: string } } }>({
    name: facts.name,
    text: facts.text,
    values: fill(facts, asked),
  });
  const personId = read.rows[0]?.facts.person.personId ?? '';
  const written = await pool.query<{ code: string }>({
    name: write.name,
    text: write.text,
    values: fill(write, { ...asked, personId, visitId: nextVisit() }),
  });
  return written.rows[0]?.code ?? '';
}

import type pg from 'pg';
import type { Engine } from '../../../server/src/platform/use-case/index.ts';
import { issueAt } from '../database/world.ts';
import { issueOurs, recording } from './ours.ts';

/** A recorded statement with its JSON cut at what differs from issue to issue. */
interface Template {
  readonly name: string;
  readonly text: string;
  readonly pieces: readonly string[];
}

/** The two statements of an issue as the product sent them once; plain data, so that it can go to another process. */
export interface IssueTemplates {
  readonly facts: Template;
  readonly write: Template;
}

const HOLES = /«(citizenId|personId|organisationId|visitId|number)»/;

/** Lets the product issue once and keeps its two statements, so that the bare side sends the very same. */
export async function recordIssue(engine: Engine, number: number, persons: number): Promise<IssueTemplates> {
  const { engine: watched, statements } = recording(engine);
  await issueOurs(watched, number, persons);
  const [facts, write] = statements;
  if (!facts || !write || statements.length !== 2) throw new Error(`an issue took ${statements.length} statements`);
  const { citizenId, unit } = issueAt(number, persons);
  const { visit } = JSON.parse(String(write.values[0])) as { visit: { visitId: string; personId: string } };
  const cut = (value: unknown): string[] =>
    String(value)
      .replaceAll(citizenId, '«citizenId»')
      .replaceAll(visit.personId, '«personId»')
      .replaceAll(unit.organisationId, '«organisationId»')
      .replaceAll(visit.visitId, '«visitId»')
      .replaceAll(`"transId":"${number}"`, '"transId":"«number»"')
      .split(HOLES);
  const template = ({ name, text, values }: { name: string; text: string; values: unknown[] }): Template => ({
    name,
    text,
    pieces: cut(values[0]),
  });
  return { facts: template(facts), write: template(write) };
}

const fill = (pieces: readonly string[], known: Record<string, string>): string =>
  pieces.map((piece, index) => (index % 2 === 1 ? known[piece] : piece)).join('');

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
    values: [fill(facts.pieces, asked)],
  });
  const personId = read.rows[0]?.facts.person.personId ?? '';
  const written = await pool.query<{ code: string }>({
    name: write.name,
    text: write.text,
    values: [fill(write.pieces, { ...asked, personId, visitId: nextVisit() })],
  });
  return written.rows[0]?.code ?? '';
}

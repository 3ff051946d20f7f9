import { findPersonsByName } from '../../../server/src/persons/index.ts';
import { openDatabase } from '../../../server/src/platform/database/index.ts';
import { copyInto } from '../database/copy.ts';
import { type BenchServer, benchDatabase, withClient } from '../database/server.ts';
import { withoutIndexes } from '../database/without-indexes.ts';
import { quantile } from '../lib/measure.ts';
import { milliseconds, percent, table, type Verdict } from '../lib/table.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';
import { mistyped, people, type Searched } from './people.ts';

const QUESTIONS = 400;
const VERSION = '1';
/** The largest size that is measured; larger registers are right-search's. */
const LARGEST = 1_000_000;
/** Milliseconds that a search may take, 95 of a hundred times. */
const BAR = 50;
const COLUMNS = 'person_id, citizen_id, title, title_code, first_name, last_name, sex, birth, province_code';

type Criteria = Parameters<typeof findPersonsByName>[1];
const SEARCHES: readonly {
  readonly what: string;
  readonly near: boolean;
  readonly ask: (who: Searched, number: number) => Criteria;
}[] = [
  { what: 'both names', near: false, ask: ({ firstName, lastName }) => ({ firstName, lastName }) },
  {
    what: 'both names, an error in each',
    near: true,
    ask: ({ firstName, lastName }, n) => ({ firstName: mistyped(firstName, n), lastName: mistyped(lastName, n + 3) }),
  },
  {
    what: 'last name with an error, year of birth',
    near: true,
    ask: ({ lastName, birthYear }, n) => ({ lastName: mistyped(lastName, n), birthYear }),
  },
  {
    what: 'first name with an error, year of birth, province',
    near: true,
    ask: ({ firstName, birthYear, provinceCode }, n) => ({
      firstName: mistyped(firstName, n),
      birthYear,
      provinceCode,
    }),
  },
];

function* lines(persons: number): Generator<string> {
  for (const p of people(persons))
    yield `${[p.personId, p.citizenId, 'นาย', '003', p.firstName, p.lastName, 'MALE', p.birth, p.provinceCode].join('\t')}\n`;
}

/** As a nation is loaded: the triggers rest, the forms are filled from all names at once, then come the indexes. */
const fill = (persons: number) => (address: string) =>
  withClient(address, async (client) => {
    const forms = ['first', 'last'];
    const tables = ['persons.person', ...forms.map((name) => `persons.${name}_name_form`)];
    await withoutIndexes(
      client,
      tables,
      () => true,
      async () => {
        await copyInto(client, `persons.person (${COLUMNS})`, lines(persons));
        for (const name of forms)
          await client.query(
            `insert into persons.${name}_name_form select distinct persons.name_form(${name}_name) from persons.person`,
          );
      },
    );
    await client.query('vacuum analyze');
  });

/** Persons by name in a register of a million at most: how long a search takes, and whether it finds whom it should. */
export async function nameSearch(server: BenchServer, options: Options, say: (line: string) => void): Promise<Report> {
  const persons = Math.max(...options.persons.filter((size) => size <= LARGEST));
  const version = `${VERSION} ${persons}`;
  const address = await benchDatabase(server, { name: 'bench_name_search', version, keep: true, fill: fill(persons) });
  const db = openDatabase({ connectionString: address, max: 1 });
  const known = await db.query<Searched>({
    text: `select person_id as "personId", first_name as "firstName", last_name as "lastName", left(birth, 4)::int as "birthYear",
                  province_code as "provinceCode" from persons.person order by citizen_id limit $1`,
    values: [QUESTIONS],
  });
  const rows: (string | number)[][] = [];
  const verdicts: Verdict[] = [];
  for (const { what, near, ask } of SEARCHES) {
    const waits: number[] = [];
    let found = 0;
    for (const [number, who] of known.entries()) {
      const started = performance.now();
      const answer = await findPersonsByName(db, ask(who, number), near, 21);
      waits.push(performance.now() - started);
      if (answer.some(({ personId }) => personId === who.personId)) found += 1;
    }
    waits.sort((a, b) => a - b);
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(waits, share)) as [number, number, number];
    rows.push([what, milliseconds(p50), milliseconds(p95), milliseconds(p99), percent(found, known.length)]);
    verdicts.push({ what: `p95 in ms: ${what}`, measured: Math.round(p95), bar: BAR, atLeast: false, unit: '' });
    say(`${what}: p50 ${milliseconds(p50)} ms, p95 ${milliseconds(p95)} ms`);
  }
  await db.close();
  return {
    title: 'Name search',
    address,
    sections: [
      {
        heading: `Persons by name, ${persons.toLocaleString('en')} on the register, ${QUESTIONS} searches one after the other`,
        text: table(['search', 'p50 ms', 'p95 ms', 'p99 ms', 'among the first 21'], rows),
      },
    ],
    verdicts,
  };
}

import { citizenIdIssue, citizenIdSchema } from '../../../platform/citizen-id/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { isPlainDate, parseBuddhistInput, toArabicDigits } from '../../../platform/time/index.ts';
import { REGISTRATION_TYPES } from '../../../registry/index.ts';
import { parseScheduleWords, type Schedule, type WorkMode } from '../../schedule/index.ts';
import { personnelFieldsSchema } from '../model.ts';
import { judgeFields, type WrittenFields } from '../rules/judge-fields.ts';
import { PERSONNEL_TYPES } from '../types.ts';
import { ROSTER_COLUMNS, type RosterCells, type RosterColumn, SEVERAL } from './columns.ts';

/** What is wrong with one cell of a row. */
export interface RowProblem {
  readonly column: RosterColumn;
  readonly code: string;
}

export type JudgedRow =
  | { readonly citizenId: string; readonly written: WrittenFields }
  | { readonly problems: readonly RowProblem[] };

const several = (cell: string): string[] =>
  cell
    .split(SEVERAL)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** 'พย.บ. / 2560' in parts; the year stays undefined when there is none. */
function withYear(part: string): { words: string; year: number | undefined } {
  const found = /^(.*?)\s*\/\s*(\d{4})$/u.exec(toArabicDigits(part));
  return found ? { words: found[1] ?? '', year: Number(found[2]) } : { words: part, year: undefined };
}

function dateOf(cell: string): string | undefined {
  if (isPlainDate(cell)) return cell;
  const typed = parseBuddhistInput(cell);
  return 'date' in typed ? typed.date : undefined;
}

/** By its code, the number that the older system has for it, or its name. */
function typeOf(cell: string): string | undefined {
  const wanted = toArabicDigits(cell).toLowerCase();
  // A spreadsheet that takes 03 for a number writes 3.
  const codes = [wanted, wanted.padStart(2, '0'), `0${wanted}`];
  const all: readonly { code: string; th: string; en: string; ossCode?: string }[] = PERSONNEL_TYPES;
  const byCode = codes.map((code) => all.find((type) => type.code === code)).find((type) => type !== undefined);
  const byName = all.find(({ th, en, ossCode }) => [th, en, ossCode].some((name) => name?.toLowerCase() === wanted));
  return (byCode ?? byName)?.code;
}

const registrationOf = (part: string): string =>
  REGISTRATION_TYPES.find(({ key, th, en }) => [key, th, en].some((name) => name.toLowerCase() === part.toLowerCase()))
    ?.key ?? part;

/** All seven weekdays on is every day; the roster has no column for what its hours say. */
const workModeOf = (schedule: Schedule): WorkMode =>
  schedule.slice(0, 7).every(({ on }) => on) ? 'EVERY_DAY' : 'SOME_DAYS';

const COLUMN_OF_FIELD: Readonly<Record<string, RosterColumn>> = {
  ...Object.fromEntries(ROSTER_COLUMNS.map(({ key }) => [key, key])),
  typeCode: 'type',
  workMode: 'schedule',
};

/** Reads one row of a roster and judges it as the dialog would be judged. */
export function judgeRow(cells: RosterCells): JudgedRow {
  const problems: RowProblem[] = [];
  const wrong = (column: RosterColumn, code: string): undefined => void problems.push({ column, code });
  for (const { key, required } of ROSTER_COLUMNS) if (required && cells[key] === '') wrong(key, 'REQUIRED');
  if (problems.length > 0) return { problems };

  const issue = citizenIdIssue(cells.citizenId);
  if (issue) wrong('citizenId', issue);
  const typeCode = typeOf(cells.type) ?? wrong('type', 'PERSONNEL_TYPE_UNKNOWN');
  const startDate = dateOf(cells.startDate) ?? wrong('startDate', 'DATE_INVALID');
  const endDate = cells.endDate === '' ? null : (dateOf(cells.endDate) ?? wrong('endDate', 'DATE_INVALID'));
  const schedule = parseScheduleWords(cells.schedule) ?? wrong('schedule', 'SCHEDULE_NOT_UNDERSTOOD');
  const degrees = several(cells.qualifications).map(withYear);
  if (degrees.some(({ year }) => year === undefined)) wrong('qualifications', 'YEAR_MISSING');
  if (problems.length > 0 || schedule === undefined) return { problems };

  const fields = personnelFieldsSchema.safeParse({
    name: cells.name,
    typeCode,
    licence: cells.licence,
    qualifications: degrees.map(({ words, year }) => ({ degree: words, yearBE: year })),
    certificates: several(cells.certificates).map((part) => {
      const { words, year } = withYear(part);
      return year === undefined ? { name: words } : { name: words, year };
    }),
    registrationTypes: several(cells.registrationTypes).map(registrationOf),
    startDate,
    endDate,
    workMode: workModeOf(schedule),
    schedule,
  });
  if (!fields.success)
    return {
      problems: fields.error.issues.map(({ path }) => ({
        column: COLUMN_OF_FIELD[String(path[0])] ?? 'name',
        code: 'VALUE_INVALID',
      })),
    };
  const written = judgeFields(fields.data);
  if (!isRefusal(written)) return { citizenId: citizenIdSchema.parse(cells.citizenId), written };
  const field = typeof written.detail.field === 'string' ? written.detail.field : 'schedule';
  return { problems: [{ column: COLUMN_OF_FIELD[field] ?? 'schedule', code: written.code }] };
}

import type { PersonnelFields, PersonnelView } from '../../api/personnel.ts';
import { readCitizenId } from '../../format/citizen-id.ts';
import { readTypedDate, typedDate } from '../../format/dates.ts';
import { emptyWeek, type TypedWeek } from '../../ui/week/model.ts';
import { modeProblem, readWeek, typedWeek } from '../../ui/week/read.ts';
import { readYear } from './year.ts';

/** One line of degrees or certificates as it is typed; `key` only tells lines apart. */
export interface TypedLine {
  key: string;
  text: string;
  year: string;
}

/** The dialog as it is typed (CPP-42 to CPP-54); the week stands beside it, since it has a way back of its own. */
export interface TypedPersonnel {
  typeCode: string;
  citizenId: string;
  name: string;
  licence: string;
  qualifications: readonly TypedLine[];
  certificates: readonly TypedLine[];
  registrationTypes: readonly string[];
  startDate: string;
  endDate: string;
  workMode: PersonnelFields['workMode'];
}

export const emptyPersonnel: TypedPersonnel = {
  typeCode: '',
  citizenId: '',
  name: '',
  licence: '',
  qualifications: [],
  certificates: [],
  registrationTypes: [],
  startDate: '',
  endDate: '',
  workMode: 'SOME_DAYS',
};

const line = (key: number, text: string, year: number | undefined): TypedLine => ({
  key: String(key),
  text,
  year: year === undefined ? '' : String(year),
});

/** A record of the platform as it stands in the dialog. */
export function typedPersonnel(view: PersonnelView): TypedPersonnel {
  return {
    typeCode: view.typeCode,
    citizenId: '',
    name: view.name,
    licence: `${view.licence.prefix}${view.licence.no}`,
    qualifications: view.qualifications.map(({ degree, yearBE }, index) => line(index, degree, yearBE)),
    certificates: view.certificates.map(({ name, year }, index) => line(index, name, year)),
    registrationTypes: view.registrationTypes,
    startDate: typedDate(view.startDate),
    endDate: view.endDate ? typedDate(view.endDate) : '',
    workMode: view.workMode,
  };
}

export const weekOf = (view: PersonnelView | undefined): TypedWeek => (view ? typedWeek(view.schedule) : emptyWeek);

/** Where something must be corrected, by the field. */
export type FormField =
  | 'typeCode'
  | 'citizenId'
  | 'name'
  | 'licence'
  | 'qualifications'
  | 'certificates'
  | 'registrationTypes'
  | 'startDate'
  | 'endDate'
  | 'endBeforeStart'
  | 'schedule';

export interface FormReading {
  fields?: PersonnelFields;
  /** Whole; of a new person alone. */
  citizenId?: string;
  wrong: ReadonlySet<FormField>;
}

interface About {
  isNew: boolean;
  /** Whether a council licenses this type, so that a number is due. */
  licensed: boolean;
}

const isBlank = (text: string) => text.trim() === '';
const dateOf = (typed: string) => {
  const read = readTypedDate(typed);
  return read.ok ? read.date : undefined;
};

function wrongLines(lines: readonly TypedLine[], yearDue: boolean): boolean {
  return lines.some(({ text, year }) => {
    const yearOk = isBlank(year) ? !yearDue : readYear(year).ok;
    return isBlank(text) || !yearOk;
  });
}

function wrongFields(typed: TypedPersonnel, week: TypedWeek, { isNew, licensed }: About): Set<FormField> {
  const [start, end] = [dateOf(typed.startDate), dateOf(typed.endDate)];
  const rules: [FormField, boolean][] = [
    ['typeCode', typed.typeCode === ''],
    ['citizenId', isNew && !readCitizenId(typed.citizenId).ok],
    ['name', isBlank(typed.name)],
    ['licence', licensed && isBlank(typed.licence)],
    ['qualifications', wrongLines(typed.qualifications, true)],
    ['certificates', wrongLines(typed.certificates, false)],
    ['registrationTypes', typed.registrationTypes.length === 0],
    ['startDate', start === undefined],
    ['endDate', !isBlank(typed.endDate) && end === undefined],
    ['endBeforeStart', start !== undefined && end !== undefined && end < start],
    [
      'schedule',
      readWeek(week).some(({ problems }) => problems.length > 0) || modeProblem(week, typed.workMode) !== undefined,
    ],
  ];
  return new Set(rules.filter(([, wrong]) => wrong).map(([field]) => field));
}

const yearOf = (typed: string) => {
  const read = readYear(typed);
  return read.ok ? read.year : 0;
};

/** The dialog as the platform takes it; without `fields` when something must be corrected first. */
export function readForm(typed: TypedPersonnel, week: TypedWeek, about: About): FormReading {
  const wrong = wrongFields(typed, week, about);
  const startDate = dateOf(typed.startDate);
  if (wrong.size > 0 || startDate === undefined) return { wrong };
  const id = readCitizenId(typed.citizenId);
  return {
    wrong,
    ...(about.isNew && id.ok ? { citizenId: id.id } : {}),
    fields: {
      name: typed.name.trim(),
      typeCode: typed.typeCode,
      licence: typed.licence.trim(),
      qualifications: typed.qualifications.map(({ text, year }) => ({ degree: text.trim(), yearBE: yearOf(year) })),
      certificates: typed.certificates.map(({ text, year }) => ({
        name: text.trim(),
        ...(isBlank(year) ? {} : { year: yearOf(year) }),
      })),
      registrationTypes: [...typed.registrationTypes],
      startDate,
      endDate: dateOf(typed.endDate) ?? null,
      workMode: typed.workMode,
      schedule: readWeek(week).map(({ row }) => row),
    },
  };
}

/** Whether anything differs from what the dialog began with; the keys of lines tell nothing. */
export function isChanged(
  began: { typed: TypedPersonnel; week: TypedWeek },
  now: { typed: TypedPersonnel; week: TypedWeek },
): boolean {
  const plain = ({ typed, week }: typeof began) =>
    JSON.stringify([typed, week], (name, value: unknown) => (name === 'key' ? undefined : value));
  return plain(began) !== plain(now);
}

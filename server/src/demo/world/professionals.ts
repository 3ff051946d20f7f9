/** Who works at the invented units: names, licences and hours that follow from the unit alone. */
import { DAYS, type DayRow, type Range, type Schedule, type WorkMode } from '../../provider/index.ts';
import type { ServiceFamily } from '../../registry/index.ts';
import { inventedPid, pick, seededRandom } from './deterministic.ts';
import { inventName, type PersonName, type Sex } from './names.ts';

export interface Professional extends PersonName {
  readonly pid: string;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly typeCode: string;
  readonly licencePrefix: string;
  readonly licenceNo: string;
  readonly workMode: WorkMode;
  readonly schedule: Schedule;
}

/** Which profession gives a family, with the mark of its council; a hospital is led by its physicians and nurses. */
const PROFESSION: Readonly<
  Record<ServiceFamily | 'GENERAL', readonly [typeCode: string, prefix: string, digits: number]>
> = {
  GENERAL: ['01', 'ว.', 6],
  PHARMACY: ['11', 'ภ.', 6],
  NURSING: ['03', '', 10],
  MEDICAL: ['01', 'ว.', 6],
  TELEMED: ['01', 'ว.', 6],
  DENTAL: ['02', 'ท.', 6],
  PHYSIO: ['12', 'ก.', 6],
  TTM: ['081', 'พท.ป.', 5],
  MEDTECH: ['13', 'ทน.', 6],
};

const at = (hour: number, minute = 0): number => hour * 60 + minute;
const OFF: DayRow = { on: false, t1: null, t2: null };
const on = (t1: Range, t2: Range | null = null): DayRow => ({ on: true, t1, t2 });
const week = (rows: Partial<Record<(typeof DAYS)[number], DayRow>>): Schedule => DAYS.map((day) => rows[day] ?? OFF);
const weekdays = (row: DayRow) => ({ MON: row, TUE: row, WED: row, THU: row, FRI: row });

const OFFICE = week(weekdays(on([at(8, 30), at(16, 30)])));
const SIX_DAYS = week({ ...weekdays(on([at(8, 30), at(12)], [at(13), at(16, 30)])), SAT: on([at(8, 30), at(12)]) });
const EVENINGS = week({ ...weekdays(on([at(17), at(20)])), SAT: on([at(9), at(12)]), SUN: on([at(9), at(12)]) });
const LONG = week({ ...weekdays(on([at(9), at(20)])), SAT: on([at(9), at(20)]) });
const EVERY = DAYS.map(() => on([at(9), at(21)]));
const SOME = week({ MON: on([at(8, 30), at(16, 30)]), THU: on([at(8, 30), at(16, 30)]) });
const HALF = week({ TUE: on([at(13), at(19)]), WED: on([at(13), at(19)]), SAT: on([at(9), at(15)]) });
const ROUND_THE_CLOCK = DAYS.map(() => on([0, at(24)]));

const FIRST_HOURS: Readonly<Record<ServiceFamily | 'GENERAL', readonly Schedule[]>> = {
  GENERAL: [ROUND_THE_CLOCK, OFFICE, OFFICE],
  PHARMACY: [LONG, EVERY, SIX_DAYS],
  NURSING: [OFFICE, SIX_DAYS, EVENINGS],
  MEDICAL: [EVENINGS, SIX_DAYS, LONG],
  TELEMED: [LONG, EVERY],
  DENTAL: [SIX_DAYS, EVENINGS, LONG],
  PHYSIO: [OFFICE, SIX_DAYS],
  TTM: [OFFICE, SIX_DAYS],
  MEDTECH: [OFFICE, SIX_DAYS],
};
const FURTHER_HOURS: readonly Schedule[] = [SOME, HALF, OFFICE];

/** Seven weekdays on is EVERY_DAY; the row of public holidays counts for neither (INV-PRV-8). */
const workModeOf = (schedule: Schedule): WorkMode =>
  schedule.slice(0, 7).every((row) => row.on) ? 'EVERY_DAY' : 'SOME_DAYS';

/** The person with this running number, who works in this family: the first of a unit keeps its main hours. */
export function professional(running: number, family: ServiceFamily | null, isFirst: boolean): Professional {
  const random = seededRandom(Math.imul(running, 0x85ebca6b));
  const kind = family ?? 'GENERAL';
  const [typeCode, licencePrefix, digits] = PROFESSION[kind];
  const sex = random() < 0.4 ? ('MALE' as const) : ('FEMALE' as const);
  const age = 26 + Math.floor(random() * 34);
  const schedule = pick(random, isFirst ? FIRST_HOURS[kind] : FURTHER_HOURS);
  return {
    ...inventName(random, sex, age),
    pid: inventedPid(3, running),
    sex,
    birthDate: String(2025 - age),
    typeCode,
    licencePrefix,
    licenceNo: String(running % 10 ** digits).padStart(digits, '9'),
    workMode: workModeOf(schedule),
    schedule,
  };
}

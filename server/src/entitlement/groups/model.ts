import type { PersonFace } from '../../persons/index.ts';
import type { Words } from '../../platform/menu/index.ts';
import type { Fund } from '../model.ts';

/** The six groups (กลุ่ม; GRP-01 to GRP-06). */
export const GROUP_CODES = ['ARMY', 'NAVY', 'AIRFORCE', 'PRISONER', 'STUDENT_MOE', 'STUDENT_OTHER'] as const;
export type GroupCode = (typeof GROUP_CODES)[number];

/** Into the group (ลงทะเบียน), or out of it (ปลดประจำการ, จบการศึกษา, พ้นโทษ). */
export const DIRECTIONS = ['IN', 'OUT'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whose hospitals may register groups by themselves (สังกัด; GRP-09 to GRP-13). */
export const SUB_AFFILIATIONS = ['ARMY', 'NAVY', 'AIRFORCE', 'JUSTICE', 'EDUCATION'] as const;

export const JOB_STATES = ['DRAFT', 'VALIDATED', 'RUNNING', 'COMPLETED', 'COMPLETED_WITH_ERRORS', 'CANCELLED'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What is said of a row: READY before the run, REGISTERED or DISCHARGED after it, or why not. */
export const GROUP_VERDICTS = [
  'READY',
  'REGISTERED',
  'DISCHARGED',
  'ALREADY_REGISTERED',
  'NOT_IN_GROUP',
  'OTHER_FUND_ACTIVE',
  'PERSON_DECEASED',
  'PERSON_NOT_FOUND',
  'BAD_ID',
  'TWICE_IN_FILE',
  'REFUSED',
] as const;
export type GroupVerdict = (typeof GROUP_VERDICTS)[number];

export const GROUP_NAMES: Readonly<Record<GroupCode, Words>> = {
  ARMY: { th: 'กลุ่มทหารบก', en: 'Army' },
  NAVY: { th: 'กลุ่มทหารเรือ', en: 'Navy' },
  AIRFORCE: { th: 'กลุ่มทหารอากาศ', en: 'Air force' },
  PRISONER: { th: 'กลุ่มผู้ต้องขัง', en: 'Prisoners' },
  STUDENT_MOE: { th: 'กลุ่มนักศึกษา กระทรวงศึกษาธิการ', en: 'Students, Ministry of Education' },
  STUDENT_OTHER: { th: 'กลุ่มนักศึกษา กลุ่มอื่นๆ', en: 'Students, other groups' },
};

/** A right as codes. */
export interface RightCodes {
  readonly mainRight: string;
  readonly subRight: string;
}

/** What the rules need to know of the person in a row. */
export interface RowFacts {
  readonly person: PersonFace;
  /** Funds of the day, the effective one first. */
  readonly funds: readonly Fund[];
  readonly current: { readonly registrationId: string; readonly ofThisUnit: boolean } | null;
  /** The group he came in with, if a job registered him, and whether this unit's did. */
  readonly group: { readonly code: GroupCode; readonly ofThisUnit: boolean } | null;
}

/** A job (งานลงทะเบียนแบบกลุ่ม) as it is kept. */
export interface GroupJob {
  readonly jobId: string;
  readonly organisationId: string;
  readonly group: GroupCode;
  readonly direction: Direction;
  readonly networkId: string | null;
  readonly state: JobState;
  readonly grantId: string | null;
  readonly fileName: string;
  readonly total: number;
  readonly done: number;
  readonly counts: Partial<Record<GroupVerdict, number>>;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly validatedAt: Date | null;
  readonly startedBy: string | null;
  readonly startedAs: string | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** A line of the file that was read: the id as typed (masked when it is none), and what is wrong with it before anybody is looked up. */
export interface TypedRow {
  readonly rowNo: number;
  readonly typed: string;
  readonly verdict: 'BAD_ID' | 'TWICE_IN_FILE' | null;
  readonly reason: string | null;
}

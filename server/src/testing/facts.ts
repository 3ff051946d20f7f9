import type { Fund } from '../entitlement/index.ts';
import type { PersonFace } from '../persons/index.ts';
import type { CodeRow, ReadRow, Service, UnitFacts, VisitFacts, VisitRow } from '../verification/model.ts';
import type { VisitParameters } from '../verification/parameters.ts';

/** Invented facts for tests of pure rules: everything is in order until a test says otherwise. The day is 15/03/2569. */
export const TODAY = '2026-03-15';
export const NOW = new Date('2026-03-15T09:00:00+07:00');

const HOSPITAL = '00000000-0000-4000-8000-00000000000a';
export const OTHER_UNIT = '00000000-0000-4000-8000-00000000000b';
const PERSON = '00000000-0000-4000-8000-000000000001';
const VISIT = '00000000-0000-4000-8000-0000000000f1';

export const PARAMETERS: VisitParameters = {
  specialMaxChildAge: 15,
  specialMinElderAge: 61,
  generalLineSelfAllowed: true,
  faceMaxAttempts: 3,
  probeMayIssue: false,
  agentSharedAcrossUnits: false,
  closeBackdateDays: 3,
  claimWindowDays: 30,
  appealWindowDays: 30,
};

/** A man of 30 (born 1 January 2539). */
export const person = (change: Partial<PersonFace> = {}): PersonFace => ({
  personId: PERSON,
  citizenId: '1990000000019',
  title: 'นาย',
  titleCode: '003',
  firstName: 'ทดสอบ',
  lastName: 'สมมติ',
  sex: 'MALE',
  birth: '1996-01-01',
  nationality: '099',
  civilStatus: 'ALIVE',
  deathDate: null,
  provinceCode: '34',
  ...change,
});

export const fund = (mainRight: string, subRight: string | null = null): Fund => ({
  mainRight,
  subRight,
  start: '2024-10-01',
  end: null,
  isMain: true,
  cardId: null,
  changedAt: '2024-10-01T00:00:00+07:00',
});

/** A hospital in region 10. */
export const hospital = (change: Partial<UnitFacts> = {}): UnitFacts => ({
  organisationId: HOSPITAL,
  hcode: '99801',
  name: 'โรงพยาบาลทดสอบ',
  kind: 'UNIT',
  regionNo: 10,
  provinceCode: '34',
  active: true,
  generalCare: true,
  families: [],
  reactivated: true,
  ...change,
});

export const pharmacy = (change: Partial<UnitFacts> = {}): UnitFacts =>
  hospital({ hcode: '99811', name: 'ร้านยาทดสอบ', generalCare: false, families: ['PHARMACY'], ...change });

export const service = (change: Partial<Service> = {}): Service => ({
  code: 'PG0060001',
  th: 'เข้ารับบริการรักษาทั่วไป (OPD/ IPD/ PP)',
  en: 'General treatment',
  pathway: 'GENERAL_CARE',
  family: null,
  regions: null,
  payableRights: null,
  onClaimTypeList: true,
  validFrom: '2024-01-01',
  validTo: null,
  ...change,
});

export const pharmacyService = (change: Partial<Service> = {}): Service =>
  service({
    code: 'PG0150001',
    pathway: 'INNOVATION',
    family: 'PHARMACY',
    payableRights: ['UCS', 'WEL', 'DIS'],
    ...change,
  });

/** A card read at the own unit a minute ago. */
export const read = (change: Partial<ReadRow> = {}): ReadRow => ({
  read_id: '00000000-0000-4000-8000-0000000000c1',
  organisation_id: HOSPITAL,
  person_id: PERSON,
  source: 'CARD',
  expires_at: '2026-03-15T09:09:00+07:00',
  used_at: null,
  ...change,
});

export const visit = (change: Partial<VisitRow> = {}): VisitRow => ({
  visit_id: VISIT,
  service_date: TODAY,
  person_id: PERSON,
  organisation_id: HOSPITAL,
  service_code: 'PG0060001',
  family: null,
  pathway: 'GENERAL_CARE',
  population_group: 'GENERAL',
  state: 'NEW',
  channel: null,
  declaration: null,
  opened_at: '2026-03-15T08:55:00+07:00',
  verified_at: null,
  mobile: null,
  visit_number: null,
  flags: [],
  prints: 0,
  cancel: null,
  version: 1,
  ...change,
});

export const code = (change: Partial<CodeRow> = {}): CodeRow => ({
  code: 'PP9000000001',
  visit_id: VISIT,
  issued_at: '2026-03-15T08:58:00+07:00',
  state: 'ISSUED',
  review_status: 'NONE',
  appeal_due_on: null,
  lapses_on: '2026-04-14',
  ...change,
});

/** The man of 30 with a UC right and a fresh card read, at the hospital, no visit yet. */
export const facts = (change: Partial<VisitFacts> = {}): VisitFacts => ({
  person: person(),
  rights: { funds: [fund('UCS', '89')], registration: null },
  unit: hospital(),
  visit: null,
  attempts: [],
  read: read(),
  used: {},
  sameDay: [],
  code: null,
  close: null,
  hcodeUnit: null,
  transSeen: false,
  ...change,
});

export const rights = (mainRight: string) => ({ funds: [fund(mainRight)], registration: null });
export const NO_FUND = { funds: [], registration: null };

/** What the platform's screens exchange with it, as the web app sees it. Dates YYYY-MM-DD, instants ISO, money in satang. */

export interface Labelled {
  code: string;
  th: string;
  en: string;
}

export interface UnitRef {
  hcode: string;
  name: string;
}

export interface Organisation {
  organisationId: string;
  hcode: string;
  name: string;
  kind: string;
  family: string | null;
  regionNo: number | null;
}

export interface Session {
  account: { username: string; displayName: string };
  level: 'L1' | 'L2' | 'L3';
  expiresAt: string;
  organisation: Organisation | null;
  organisations: Organisation[];
  roles: string[];
  mode: 'demo' | 'production';
  agentUrl: string;
}

export type ProblemKind =
  | 'NOT_ENTITLED'
  | 'COULD_NOT_VERIFY'
  | 'SOURCE_DOWN'
  | 'INVALID'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'TOO_MANY';

/** RFC 9457 problem document; title, detail and next are in the language of the request. */
export interface Problem {
  title: string;
  status: number;
  code: string;
  kind: ProblemKind;
  detail?: string;
  next?: string;
  requestId?: string;
  errors?: { path: string; message: string }[];
  facts?: Record<string, unknown>;
}

/** Why something is refused, as it stands inside an answer: in both languages. */
export interface RefusalView {
  code: string;
  kind: ProblemKind;
  th: string;
  en: string;
  nextTh: string;
  nextEn: string;
}

/** One personal limit (AMB-14): `held` waits for a booking, `used` is gone. */
export interface Quota {
  limitCode: string;
  th: string;
  en: string;
  max: number;
  used: number;
  held: number;
  remaining: number;
  renewsOn: string;
}

export interface OfferedService extends Labelled {
  pathway: 'GENERAL_CARE' | 'INNOVATION';
  family: string | null;
  allowed: boolean;
  refusal: RefusalView | null;
}

/** The person-and-entitlement panel, ENT-01 to ENT-12. */
export interface Person {
  personId: string;
  citizenIdMasked: string;
  name: string;
  sex: 'MALE' | 'FEMALE' | 'UNSPECIFIED';
  birth: { year: number; month: number | null };
  age: { years: number; months: number; days: number };
  civilStatus: 'ALIVE' | 'DECEASED' | 'UNKNOWN';
  deathDate: string | null;
  group: 'GENERAL' | 'SPECIAL';
  mainRight: Labelled | null;
  subRight: Labelled | null;
  rightSince: string | null;
  primaryUnit: UnitRef | null;
  regularUnit: UnitRef | null;
  referralUnit: UnitRef | null;
  paidModel: string | null;
  quotas: Quota[];
}

export interface PersonPanel extends Person {
  services: OfferedService[];
  openVisitId: string | null;
}

export type VisitState = 'NEW' | 'IDENTIFYING' | 'VERIFIED' | 'CLOSED' | 'FAILED' | 'ABANDONED' | 'CANCELLED';
/** FAILED was tried, UNAVAILABLE could not be tried. */
export type AttemptResult = 'FAILED' | 'UNAVAILABLE';

export interface Attempt {
  channel: string;
  result: AttemptResult;
  reason: Labelled;
  at: string;
  by: string;
}

/** One way to verify, where it stands now, and whether this release can perform it. */
export interface Factor extends Omit<Labelled, 'code'> {
  channel: string;
  status: 'NEXT' | 'AVAILABLE' | 'LATER' | 'REFUSED';
  performable: boolean;
  refusal: RefusalView | null;
  reasons: (Labelled & { result: AttemptResult })[];
}

export interface ClaimCode {
  code: string;
  state: string;
  issuedAt: string;
  reviewStatus: string;
  appealDueOn: string | null;
  lapsesOn: string;
}

export interface Close {
  closeCode: string;
  seq: number;
  serviceAt: string;
  claimableSatang: number;
  nonClaimableSatang: number;
  visitNumber: string | null;
  personnelName: string | null;
  closedAt: string;
}

export interface Cancellation {
  reasonCode: string;
  text: string;
  at: string;
  by: string;
}

export interface Visit {
  visitId: string;
  version: number;
  state: VisitState;
  pathway: 'GENERAL_CARE' | 'INNOVATION';
  family: string | null;
  service: Labelled;
  unit: UnitRef;
  person: Person;
  serviceDate: string;
  openedAt: string;
  channel: string | null;
  mobile: string | null;
  visitNumber: string | null;
  attempts: Attempt[];
  factors: Factor[];
  claimCode: ClaimCode | null;
  close: Close | null;
  cancel: Cancellation | null;
  flags: Labelled[];
  prints: number;
}

export interface VisitSummary {
  visitId: string;
  state: VisitState;
  serviceDate: string;
  openedAt: string;
  personName: string;
  citizenIdMasked: string;
  service: Labelled;
  claimCode: { code: string; state: string; reviewStatus: string } | null;
  closeCode: string | null;
  cancel: Cancellation | null;
}

export interface Today {
  date: string;
  waiting: number;
  done: number;
  visits: VisitSummary[];
}

export interface HistoryItem {
  visitId: string;
  serviceDate: string;
  at: string;
  unit: UnitRef | null;
  service: Labelled;
  channel: string | null;
  claimCode: string | null;
  codeState: string | null;
  closeCode: string | null;
  state: VisitState;
  reviewStatus: string;
  flags: Labelled[];
}

export interface History {
  items: HistoryItem[];
  quotas: Quota[];
}

export type SlipFormat = '58MM' | '80MM' | 'A5';
export interface SlipPrint {
  copy: boolean;
  printedAt: string;
  copyNumber: number;
}

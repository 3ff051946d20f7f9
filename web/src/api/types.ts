/**
 * What the screens exchange with the platform. Nearly all of it is read off the use-case declarations (generated/schema.d.ts);
 * only the session, a raw route, is written here. Dates YYYY-MM-DD, instants ISO, money in satang.
 */
import type { operations } from './generated/schema.d.ts';

type Success = 200 | 201;
/** What a use case answers when it succeeds. */
export type Answer<Name extends keyof operations> = operations[Name] extends { responses: infer R }
  ? { [S in keyof R & Success]: R[S] extends { content: { 'application/json': infer Body } } ? Body : never }[keyof R &
      Success]
  : never;
export type Body<Name extends keyof operations> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : never;

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

export const problemKinds = [
  'NOT_ENTITLED',
  'COULD_NOT_VERIFY',
  'SOURCE_DOWN',
  'INVALID',
  'CONFLICT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'TOO_MANY',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

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

/** The person-and-entitlement panel (ENT-01 to ENT-12) with the services this unit may give. */
export type PersonPanel = Answer<'verification.lookUpPerson'>;
export type OfferedService = PersonPanel['services'][number];
/** Why something is refused, as it stands inside an answer: in both languages. */
export type RefusalView = NonNullable<OfferedService['refusal']>;
export type Labelled = NonNullable<PersonPanel['mainRight']>;
export type UnitRef = NonNullable<PersonPanel['regularUnit']>;
/** One personal limit (AMB-14): `held` waits for a booking, `used` is gone. */
export type Quota = PersonPanel['quotas'][number];

export type Visit = Answer<'verification.showVisit'>;
export type Person = Visit['person'];
/** One way to verify, where it stands now, and whether this release can perform it. */
export type Factor = Visit['factors'][number];
export type ClaimCode = NonNullable<Visit['claimCode']>;
export type Close = NonNullable<Visit['close']>;

export type Today = Answer<'verification.showToday'>;
export type VisitSummary = Today['visits'][number];
export type History = Answer<'verification.showHistory'>;
export type HistoryItem = History['items'][number];
export type SlipPrint = Answer<'verification.printSlip'>;
export type SlipFormat = Body<'verification.printSlip'>['format'];

import { z } from 'zod';
import type { RightsOn } from '../entitlement/index.ts';
import type { UnitFace } from '../organisations/index.ts';
import type { PersonFace } from '../persons/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import type { UsedQuotas } from '../quota/index.ts';
import type { UnitOn } from '../registry/index.ts';
import type { Channel, Pathway, PopulationGroup, ReviewStatus } from './rules/index.ts';

export const VISIT_STATES = ['NEW', 'IDENTIFYING', 'VERIFIED', 'CLOSED', 'FAILED', 'ABANDONED', 'CANCELLED'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const CODE_STATES = ['ISSUED', 'CLOSED', 'CLAIMED', 'PAID', 'CANCELLED', 'LAPSED'] as const;
export type CodeState = (typeof CODE_STATES)[number];

/** Why a code is cancelled (AMB-32). */
export const CANCEL_REASONS = ['WRONG_PERSON', 'WRONG_SERVICE', 'NOT_SERVED', 'DUPLICATE', 'OTHER'] as const;

/** One service a code can be asked for (บริการ, ประเภทการเข้ารับบริการ). */
export interface Service {
  readonly code: string;
  readonly th: string;
  readonly en: string;
  readonly pathway: Pathway;
  /** Innovation: the family the unit must have announced; null = any of its families. */
  readonly family: string | null;
  /** Only in these regions; null = everywhere (INV-VER-12). */
  readonly regions: readonly number[] | null;
  /** Main rights that pay for it; null = every right and the vacant right (INV-VER-17). */
  readonly payableRights: readonly string[] | null;
  /** On the list every hospital offers by the card agent. */
  readonly onClaimTypeList: boolean;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** A row of `verification.visit`: one person's use of one service of one unit on one day (การเข้ารับบริการ). */
export interface VisitRow {
  readonly visit_id: string;
  readonly service_date: PlainDate;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly service_code: string;
  readonly family: string | null;
  readonly pathway: Pathway;
  readonly population_group: PopulationGroup;
  readonly state: VisitState;
  readonly channel: Channel | null;
  readonly declaration: string | null;
  readonly opened_at: string;
  readonly verified_at: string | null;
  readonly mobile: string | null;
  readonly visit_number: string | null;
  readonly flags: readonly string[];
  readonly prints: number;
  readonly cancel: { reasonCode: string; text: string; at: string; by: string } | null;
  readonly version: number;
}

/** A row of `verification.claim_code` without its frozen content (รหัสอ้างอิงการเบิกจ่าย, CLM-02). */
export interface CodeRow {
  readonly code: string;
  readonly visit_id: string;
  readonly issued_at: string;
  readonly state: CodeState;
  readonly review_status: ReviewStatus;
  readonly appeal_due_on: PlainDate | null;
  readonly lapses_on: PlainDate;
}

/** A row of `verification.claim_close` (ปิดสิทธิ). Amounts in satang. */
export interface CloseRow {
  readonly seq: number;
  readonly close_code: string;
  readonly service_at: string;
  readonly claimable: number;
  readonly non_claimable: number;
  readonly visit_number: string | null;
  readonly personnel_name: string | null;
  readonly closed_at: string;
  readonly transaction_id: string;
}

/** What was tried and did not work. */
export interface AttemptRow {
  readonly channel: Channel;
  readonly result: 'FAILED' | 'UNAVAILABLE';
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

/** The platform's record of a card read or probe (correlationId): ten minutes, one use. */
export interface ReadRow {
  readonly read_id: string;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly source: 'CARD' | 'PROBE';
  readonly expires_at: string;
  readonly used_at: string | null;
}

export type UnitFacts = UnitFace & UnitOn & { readonly reactivated: boolean };

/** Everything known before a code is issued or a visit shown: one round trip (`verification.api_issue_facts`). */
export interface VisitFacts {
  readonly person: PersonFace | null;
  readonly rights: RightsOn | null;
  readonly unit: UnitFacts;
  readonly visit: VisitRow | null;
  readonly attempts: readonly AttemptRow[];
  readonly read: ReadRow | null;
  readonly used: UsedQuotas | null;
  readonly sameDay:
    | readonly { visitId: string; organisationId: string; serviceCode: string; state: VisitState }[]
    | null;
  readonly code: CodeRow | null;
  readonly close: CloseRow | null;
  /** The organisation with the hcode that was sent; null = none was sent, or there is none. */
  readonly hcodeUnit: string | null;
  /** This software used this transId before. */
  readonly transSeen: boolean;
}

/** Satang in whole numbers, at most eight digits of baht. */
export const satangSchema = z.number().int().min(0).max(9_999_999_999);

export const mobileSchema = z
  .string()
  .trim()
  .regex(/^0\d{8,9}$/, 'MOBILE_NOT_10_DIGITS');

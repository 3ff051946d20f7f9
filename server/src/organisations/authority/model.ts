import { z } from 'zod';
import { AUTHORITY_SCOPES } from '../../platform/actor.ts';

/**
 * In what capacity somebody acts for a unit: holder of its authority by law (ผู้มีอำนาจ), delegate by power of attorney
 * (ผู้รับมอบอำนาจ), or staff assigned by internal order for the annual assessment (เจ้าหน้าที่ที่ได้รับมอบหมาย).
 */
export const CAPACITIES = ['HOLDER', 'DELEGATE', 'ASSIGNEE'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Class of a unit's affiliation (สังกัด; ORG-10 to ORG-15), as `organisations.organisation` keeps it. */
export const AFFILIATIONS = [
  'MOPH_PS',
  'MOPH_OTHER',
  'PUBLIC_NON_MOPH',
  'PUBLIC_SPECIAL',
  'LOCAL_GOV',
  'PRIVATE',
] as const;
export type Affiliation = (typeof AFFILIATIONS)[number];

/** Places for files (ORG-02, ORG-07, AMB-24): appointment order, assignment letter or internal order, power of attorney. */
export const SLOTS = ['APPOINTMENT_ORDER', 'ASSIGNMENT_ORDER', 'POWER_OF_ATTORNEY'] as const;
export type Slot = (typeof SLOTS)[number];

export const OPEN_STATES = ['DRAFT', 'AWAITING_THAID', 'UNDER_REVIEW', 'RETURNED'] as const;
export const STATES = [
  ...OPEN_STATES,
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
  'REVOKED',
  'SUPERSEDED',
  'SUSPENDED',
] as const;
export type GrantState = (typeof STATES)[number];

/** One answer or one place for files: what an officer's note stands on. */
export const FIELDS = [
  'holder.filledOn',
  'holder.position',
  'holder.orderNumber',
  'holder.orderDate',
  'holder.holderName',
  'holder.holderCitizenId',
  'documents.APPOINTMENT_ORDER',
  'documents.ASSIGNMENT_ORDER',
  'documents.POWER_OF_ATTORNEY',
  'scope.scopes',
  'scope.validFrom',
  'scope.validTo',
  'stamp.stampBaht',
  'stamp.separateDelegates',
  'stamp.letterNumber',
  'stamp.letterDate',
] as const;
export type Field = (typeof FIELDS)[number];

export const TASKS = ['HOLDER', 'DOCUMENTS', 'SCOPE', 'STAMP', 'CHECK', 'THAID'] as const;
export type Task = (typeof TASKS)[number];
export const TASK_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_CORRECTION', 'CANNOT_START'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const EVENTS = [
  'STARTED',
  'SUBMITTED',
  'REOPENED',
  'CONFIRMED',
  'TAKEN',
  'RELEASED',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
  'REVOKED',
  'EXPIRING',
  'EXPIRED',
  'SUPERSEDED',
  'SUSPENDED',
] as const;
export type GrantEvent = (typeof EVENTS)[number];

/** Why authority data are refused for good (เหตุผลที่ไม่อนุมัติ). */
export const REJECT_REASONS = [
  'NOT_THE_AUTHORITY',
  'DOCUMENT_NOT_GENUINE',
  'UNIT_NOT_IN_CHARGE',
  'PERIOD_OVER',
  'DUPLICATE',
  'OTHER',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

export const scopeSchema = z.enum(AUTHORITY_SCOPES);

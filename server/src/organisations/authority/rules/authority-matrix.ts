import { AUTHORITY_SCOPES, type AuthorityScope } from '../../../platform/actor.ts';
import type { Affiliation, Capacity, Slot } from '../model.ts';

/** What one capacity means for units of one affiliation: one cell of the matrix of ORG-10 to ORG-22. */
export interface CapacityRule {
  /** Files: each slot that is used, and whether it must be filled. */
  readonly slots: readonly { readonly slot: Slot; readonly required: boolean }[];
  /** What the paper may name. */
  readonly scopes: readonly AuthorityScope[];
  /** True when the scopes follow from the capacity and nobody chooses. */
  readonly scopesFixed: boolean;
  /** A letter and an order end; an office is held until further notice. */
  readonly endRequired: boolean;
  /** Whether the paper is a letter that bears stamp duty. */
  readonly stamped: boolean;
  /** Who signed the paper: the authority above the unit, or the holder of the unit. */
  readonly signedBy: 'UNIT' | 'HOLDER';
  /** Whose ThaiD confirms it (ORG-04, ORG-22). */
  readonly confirmedBy: readonly ('APPLICANT' | 'HOLDER')[];
}

/** Highest authority of the unit, e.g. its director, by appointment order (ORG-16, ORG-19, ORG-20). */
const HOLDER: CapacityRule = {
  slots: [{ slot: 'APPOINTMENT_ORDER', required: true }],
  scopes: AUTHORITY_SCOPES,
  scopesFixed: true,
  endRequired: false,
  stamped: false,
  signedBy: 'UNIT',
  confirmedBy: ['APPLICANT'],
};

/** Delegate by power of attorney, for what the letter names (ORG-03, ORG-08, ORG-18, ORG-20, ORG-21). */
const DELEGATE: CapacityRule = {
  slots: [
    { slot: 'APPOINTMENT_ORDER', required: true },
    { slot: 'POWER_OF_ATTORNEY', required: true },
  ],
  scopes: AUTHORITY_SCOPES,
  scopesFixed: false,
  endRequired: true,
  stamped: true,
  signedBy: 'HOLDER',
  confirmedBy: ['APPLICANT', 'HOLDER'],
};

/** Staff by internal order, for the annual assessment and nothing else (ORG-17, INV-ORG-4). */
const ASSIGNEE: CapacityRule = {
  slots: [
    { slot: 'APPOINTMENT_ORDER', required: true },
    { slot: 'ASSIGNMENT_ORDER', required: true },
  ],
  scopes: ['ANNUAL_ASSESSMENT'],
  scopesFixed: true,
  endRequired: true,
  stamped: false,
  signedBy: 'HOLDER',
  confirmedBy: ['APPLICANT', 'HOLDER'],
};

/** Who may act for units of which affiliation. What is not here is not allowed. */
export const AUTHORITY_MATRIX: Readonly<Record<Affiliation, Partial<Readonly<Record<Capacity, CapacityRule>>>>> = {
  MOPH_PS: { HOLDER, DELEGATE, ASSIGNEE },
  MOPH_OTHER: { HOLDER, DELEGATE },
  PUBLIC_NON_MOPH: { HOLDER, DELEGATE },
  PUBLIC_SPECIAL: { HOLDER, DELEGATE },
  LOCAL_GOV: { HOLDER, DELEGATE },
  PRIVATE: { HOLDER, DELEGATE },
};

/** The cell of the matrix, or undefined where this capacity does not exist. */
export const capacityRule = (affiliation: Affiliation, capacity: Capacity): CapacityRule | undefined =>
  AUTHORITY_MATRIX[affiliation][capacity];

import type { PersonFace } from '../../persons/index.ts';
import type { Fund } from '../model.ts';

/** How a registration came about (ช่องทาง; domain model 2.5). */
export const CHANNELS = ['SELF', 'GUARDIAN', 'DELEGATE', 'REGISTRAR', 'GROUP', 'BIRTH', 'NHSO'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a registration does to the one before it. Only MOVE counts towards the limit of a fiscal year (AMB-26). */
export const REGISTRATION_KINDS = [
  'FIRST',
  'MOVE',
  'BIRTH',
  'GROUP_IN',
  'GROUP_OUT',
  'TRANSFER',
  'CLOSURE',
  'CORRECTION',
] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

/** What shows that somebody lives elsewhere than at his registered address (หลักฐานการพักอาศัย; INV-ENT-5): one of five. */
export const RESIDENCE_EVIDENCES = [
  'HOUSEHOLDER',
  'COMMUNITY_LEADER',
  'EMPLOYER',
  'UTILITY_RECEIPT',
  'RENTAL_CONTRACT',
] as const;
export type ResidenceEvidence = (typeof RESIDENCE_EVIDENCES)[number];

/** Everything that can be shown for a registration; REQUEST_FORM is the form FM-256-02-007, with its number as the note. */
export const EVIDENCES = [
  ...RESIDENCE_EVIDENCES,
  'BIRTH_CERTIFICATE',
  'GUARDIAN_RELATION',
  'POWER_OF_ATTORNEY',
  'REQUEST_FORM',
  'ORDER',
  'OTHER',
] as const;
export type EvidenceKind = (typeof EVIDENCES)[number];

/** How a guardian is related to whom he registers (ความสัมพันธ์). */
export const GUARDIAN_RELATIONS = ['FATHER', 'MOTHER', 'LEGAL_GUARDIAN', 'GRANDPARENT', 'SIBLING', 'CARER'] as const;
export type GuardianRelation = (typeof GUARDIAN_RELATIONS)[number];

/** One thing that was shown at the desk. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly note?: string | undefined;
  readonly documentId?: string | undefined;
}

/** A network of units (เครือข่ายหน่วยบริการ, master cup): what is chosen when somebody registers. */
export interface Network {
  readonly networkId: string;
  readonly primaryUnit: string;
  readonly regularUnit: string;
  readonly referralUnit: string;
  readonly paidModel: string;
  readonly provinceCode: string;
}

/** The registration of now, with ids. Older rows know less than a network; a fund that names a hospital only, a referral unit. */
export interface CurrentRegistration extends Readonly<Record<keyof Network, string | null>> {
  readonly registrationId: string;
  readonly from: string;
}

/** Everything the rules need to know before somebody is registered. */
export interface RegistrationFacts {
  /** The instant from which the new registration would hold: now, or just after whatever was registered before it. */
  readonly at: Date;
  readonly person: PersonFace | undefined;
  /** Funds of the day, the effective one first. */
  readonly funds: readonly Fund[];
  readonly current: CurrentRegistration | undefined;
  /** Changes that counted in the fiscal year of now. */
  readonly counted: number;
  /** Undefined: no such network, or not in force today. */
  readonly network: Network | undefined;
  /** Its primary and its regular unit are registered as units of general care today. */
  readonly unitsActive: boolean;
}

/** What somebody asks for. */
export interface RegisterCommand {
  readonly personId: string;
  readonly networkId: string;
  readonly channel: Channel;
  /** Undefined: FIRST or MOVE, as the register says. */
  readonly kind?: RegistrationKind | undefined;
  readonly evidence: readonly Evidence[];
  readonly actor: string;
  readonly organisationId?: string | undefined;
  readonly pointId?: string | undefined;
  /** The guardian or delegate who asked in his place. */
  readonly requesterId?: string | undefined;
  readonly relation?: GuardianRelation | undefined;
  /** The right to enter when the person has none; undefined: by age, from `universalRightByAge`. */
  readonly right?: { readonly mainRight: string; readonly subRight: string } | undefined;
}

/** What the rule decided. */
export interface RegistrationDecision {
  readonly kind: RegistrationKind;
  readonly network: Network;
  readonly counts: boolean;
  readonly fiscalYear: number;
  readonly changeNo: number;
  /** The right to enter from today on; undefined: he has one already. */
  readonly right: { readonly mainRight: string; readonly subRight: string } | undefined;
}

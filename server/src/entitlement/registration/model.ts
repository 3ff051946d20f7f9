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

/** One thing that was shown at the desk. */
export interface Evidence {
  readonly kind:
    | ResidenceEvidence
    | 'BIRTH_CERTIFICATE'
    | 'GUARDIAN_RELATION'
    | 'POWER_OF_ATTORNEY'
    | 'ORDER'
    | 'OTHER';
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

/** The registration of now, with ids. */
export interface CurrentRegistration extends Omit<Network, 'networkId'> {
  readonly registrationId: string;
  readonly networkId: string | null;
  readonly from: string;
}

/** Everything the rules need to know before somebody is registered. */
export interface RegistrationFacts {
  readonly person: PersonFace | undefined;
  /** Funds of the day, the effective one first. */
  readonly funds: readonly Fund[];
  readonly current: CurrentRegistration | undefined;
  /** Changes that counted in the fiscal year of now. */
  readonly counted: number;
  /** Undefined: no such network, or not in force today. */
  readonly network: Network | undefined;
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
  readonly requesterId?: string | undefined;
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

/**
 * Verification by somebody else (ยืนยันตัวตนแทน, PROXY-01..25) on the general-care pathway:
 * a reason, a certifier with an identity of their own, and a relation (INV-VER-5..7, AMB-30, AMB-31).
 */
import type { Refusal } from '../../platform/refusals/index.ts';
import { refuse } from '../refusals.ts';
import { type ProxyReason, proxyReasonsFor } from './proxy-reasons.ts';
import { type CertifierKind, RELATIONS_OF_CERTIFIER, type Relation } from './relations.ts';

/** How the certifier's or patient's identity was shown. */
export type CertifierMeans = 'THAID_QR' | 'CERTIFIER_CARD' | 'PATIENT_CARD' | 'LINE';

/** What is known of the certifier; ids stay outside, the caller has compared them. */
export interface Certifier {
  readonly kind: CertifierKind | undefined;
  readonly relation: Relation | undefined;
  /** Undefined while nothing of the certifier was scanned or read. */
  readonly means: CertifierMeans | undefined;
  readonly isPatient: boolean;
  /** Completed years on the day of service. */
  readonly ageYears: number;
  readonly isDeceased: boolean;
  /** For STAFF: an active user or personnel of the acting unit. */
  readonly isActiveAtUnit: boolean;
}

export interface ProxyCertification {
  readonly reason: ProxyReason | undefined;
  /** Completed years on the day of service; undefined when the birth date is unknown. */
  readonly patientAgeYears: number | undefined;
  /** The desk declares that the patient has no id card. */
  readonly declaredNoCard: boolean;
  readonly certifier: Certifier | undefined;
}

const MIN_CERTIFIER_AGE = 18;
const STAFF_REASONS: readonly ProxyReason[] = ['ACCIDENT', 'UNCONSCIOUS', 'CONSCRIPT_OR_PRISONER'];

/** Judges a whole certification: the reason first, then the person who certifies. */
export const judgeProxy = (certification: ProxyCertification): Refusal | undefined =>
  judgeProxyReason(certification) ?? judgeProxyCertifier(certification);

function judgeProxyReason({ reason, patientAgeYears, declaredNoCard }: ProxyCertification): Refusal | undefined {
  if (reason === undefined) return refuse('PROXY_REASON_REQUIRED');
  const allowed = proxyReasonsFor('GENERAL_CARE');
  if (!allowed.includes(reason)) return refuse('PROXY_REASON_NOT_ALLOWED', { reason, allowed });
  const youngerThan = (years: number): boolean => patientAgeYears !== undefined && patientAgeYears < years;
  const fits =
    reason === 'CHILD_UNDER_7'
      ? youngerThan(7)
      : reason === 'CHILD_UNDER_15_OR_NO_CARD'
        ? youngerThan(15) || declaredNoCard
        : true;
  return fits ? undefined : refuse('PROXY_REASON_AGE_MISMATCH', { reason, ageYears: patientAgeYears });
}

function judgeProxyCertifier({ reason, declaredNoCard, certifier }: ProxyCertification): Refusal | undefined {
  if (certifier === undefined) return refuse('CERTIFIER_REQUIRED');
  const personal = judgeCertifierPerson(certifier);
  if (personal !== undefined) return personal;
  // The patient's own card or a LINE account says nothing about who certifies.
  const isIdentified = certifier.means === 'THAID_QR' || certifier.means === 'CERTIFIER_CARD';
  if (certifier.kind === undefined || !isIdentified) return refuse('CERTIFIER_REQUIRED');
  const allowed = RELATIONS_OF_CERTIFIER[certifier.kind];
  if (certifier.relation === undefined || !allowed.includes(certifier.relation))
    return refuse('RELATION_NOT_ALLOWED', { relation: certifier.relation, allowed });
  if (certifier.kind !== 'STAFF') return undefined;
  const mayCertify =
    reason !== undefined &&
    (STAFF_REASONS.includes(reason) || (reason === 'CHILD_UNDER_15_OR_NO_CARD' && declaredNoCard));
  return mayCertify && certifier.isActiveAtUnit ? undefined : refuse('STAFF_CERTIFIER_NOT_ALLOWED', { reason });
}

/** What holds for anybody who acts for a patient, on either pathway: another person, alive and of age. */
export function judgeCertifierPerson(
  certifier: Pick<Certifier, 'isPatient' | 'ageYears' | 'isDeceased'>,
): Refusal | undefined {
  if (certifier.isPatient) return refuse('CERTIFIER_IS_PATIENT');
  if (certifier.isDeceased) return refuse('CERTIFIER_DECEASED');
  if (certifier.ageYears < MIN_CERTIFIER_AGE) return refuse('CERTIFIER_TOO_YOUNG', { minimumYears: MIN_CERTIFIER_AGE });
  return undefined;
}

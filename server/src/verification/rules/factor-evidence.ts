/** What an attempt brings with it, and whether that is enough for its channel (INV-VER-14, AUTH-16, AUTH-19, AMB-07, AMB-12). */
import type { Refusal } from '../../platform/refusals/index.ts';
import { refuse } from '../refusals.ts';
import type { Channel, Pathway } from './channels.ts';
import { type Certifier, judgeCertifierPerson } from './proxy.ts';
import { DIRECT_RELATIONS, LINE_RELATIONS, type Relation } from './relations.ts';

/** One attempt as it arrives, with what was collected for its channel. */
export interface FactorAttempt {
  readonly channel: Channel;
  /** Who acts, when not the patient. */
  readonly relation?: Relation | 'SELF' | undefined;
  readonly certifier?: Pick<Certifier, 'isPatient' | 'ageYears' | 'isDeceased'> | undefined;
  /** The declaration of a face problem or vulnerability, when it comes with the attempt itself. */
  readonly declaration?: 'FACE_PROBLEM' | 'VULNERABLE' | undefined;
  /** Degrees; needed for a face (INV-VER-14). */
  readonly gps?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly bookedQr?: 'VALID' | 'EXPIRED' | 'USED' | 'WRONG_UNIT' | undefined;
}

/** What a channel needs to be shown with: a position, a relation, a living adult, a valid QR. */
export function evidenceRefusal(pathway: Pathway, attempt: FactorAttempt): Refusal | undefined {
  switch (attempt.channel) {
    case 'FACE':
      return attempt.gps === undefined ? refuse('GPS_REQUIRED') : undefined;
    case 'LINE_FAMILY':
      return relationRefusal(attempt, LINE_RELATIONS);
    case 'SMART_CARD':
      if (attempt.certifier === undefined && (attempt.relation ?? 'SELF') === 'SELF') return undefined;
      return relationRefusal(attempt, pathway === 'INNOVATION' ? DIRECT_RELATIONS : []);
    case 'BOOKED_QR':
      return qrRefusal(attempt.bookedQr);
    default:
      return undefined;
  }
}

function relationRefusal({ certifier, relation }: FactorAttempt, allowed: readonly Relation[]): Refusal | undefined {
  const personal = certifier === undefined ? undefined : judgeCertifierPerson(certifier);
  if (personal !== undefined) return personal;
  if (relation !== undefined && relation !== 'SELF' && allowed.includes(relation)) return undefined;
  return refuse('RELATION_NOT_ALLOWED', { relation, allowed });
}

/** What the scan of a booking QR said, when it was not valid (AMB-12). */
export function qrRefusal(state: FactorAttempt['bookedQr']): Refusal | undefined {
  if (state === undefined || state === 'VALID') return undefined;
  return refuse(state === 'USED' ? 'QR_USED' : state === 'WRONG_UNIT' ? 'QR_WRONG_UNIT' : 'QR_EXPIRED');
}

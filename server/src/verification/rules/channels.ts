/**
 * The ways of showing who somebody is (ช่องทางยืนยันตัวตน), and why one of them could not be used.
 * AMB-04: "cannot use face or LINE" is never taken on faith; it is an attempt on the visit with a coded reason.
 */
import type { Refusal } from '../../platform/refusals/index.ts';
import { refuse } from '../refusals.ts';

export interface Label {
  readonly th: string;
  readonly en: string;
}

/** Two stories with different doors (AMB-03): an innovation unit's service, or general care at a hospital. */
export const PATHWAYS = {
  INNOVATION: { th: 'หน่วยบริการนวัตกรรม', en: 'Innovation unit' },
  GENERAL_CARE: { th: 'บริการรักษาทั่วไป', en: 'General care' },
} as const satisfies Record<string, Label>;
export type Pathway = keyof typeof PATHWAYS;

export const CHANNELS = {
  BOOKED_QR: { th: 'QR จากการจองคิว', en: 'Booking QR' },
  FACE: { th: 'สแกนใบหน้า (Face Recognition)', en: 'Face recognition' },
  LINE_SELF: { th: 'LINE + QR (ตนเอง)', en: 'LINE + QR by oneself' },
  LINE_FAMILY: { th: 'LINE + QR (ครอบครัวสแกนแทน)', en: 'LINE + QR by family' },
  SMART_CARD: { th: 'บัตรประชาชน (Smart Card)', en: 'Smart card' },
  THAID: { th: 'แอป ThaiD', en: 'ThaiD app' },
  PROXY: { th: 'ผู้ปกครอง/ผู้ดูแล หรือผู้รับรอง', en: 'Proxy by guardian, carer or certifier' },
  API: { th: 'โปรแกรมของโรงพยาบาล', en: 'Hospital software' },
  ENDPOINT: { th: 'ปิดสิทธิ (NHSO ENDPOINT)', en: 'Close service (ENDPOINT)' },
} as const satisfies Record<string, Label>;
export type Channel = keyof typeof CHANNELS;

export type AttemptResult = 'FAILED' | 'UNAVAILABLE' | 'SUCCEEDED';

interface AttemptReasonRow extends Label {
  readonly result: Exclude<AttemptResult, 'SUCCEEDED'>;
  readonly channels: readonly Channel[];
}

/** Why an attempt did not succeed: FAILED was tried, UNAVAILABLE could not be tried. */
export const ATTEMPT_REASONS = {
  NO_PHONE: {
    th: 'ไม่มีโทรศัพท์มือถือ',
    en: 'No phone',
    result: 'UNAVAILABLE',
    channels: ['LINE_SELF', 'LINE_FAMILY', 'THAID', 'BOOKED_QR'],
  },
  NO_LINE_ACCOUNT: {
    th: 'ไม่มีบัญชี LINE',
    en: 'No LINE account',
    result: 'UNAVAILABLE',
    channels: ['LINE_SELF', 'LINE_FAMILY'],
  },
  NO_FAMILY_PRESENT: {
    th: 'ไม่มีบิดา มารดา หรือบุตรมาด้วย',
    en: 'No father, mother or child present',
    result: 'UNAVAILABLE',
    channels: ['LINE_FAMILY'],
  },
  SERVICE_DOWN: {
    th: 'ระบบของช่องทางนี้ขัดข้อง',
    en: 'The service is down',
    result: 'UNAVAILABLE',
    channels: ['FACE', 'LINE_SELF', 'LINE_FAMILY', 'THAID', 'BOOKED_QR', 'SMART_CARD'],
  },
  MEDICAL: {
    th: 'สภาพร่างกายไม่เอื้ออำนวย',
    en: 'Medical condition',
    result: 'UNAVAILABLE',
    channels: ['FACE', 'LINE_SELF', 'THAID'],
  },
  CAMERA_DOWN: { th: 'กล้องใช้งานไม่ได้', en: 'The camera does not work', result: 'UNAVAILABLE', channels: ['FACE'] },
  NO_CARD: { th: 'ไม่ได้นำบัตรมา', en: 'No card at hand', result: 'UNAVAILABLE', channels: ['SMART_CARD'] },
  NO_MATCH: { th: 'ใบหน้าไม่ตรงกับทะเบียน', en: 'The face does not match', result: 'FAILED', channels: ['FACE'] },
  POOR_PICTURE: { th: 'ภาพไม่ชัดหรือแสงไม่พอ', en: 'Poor picture or light', result: 'FAILED', channels: ['FACE'] },
  NOT_SCANNED: {
    th: 'ไม่มีการสแกน QR ภายในเวลา',
    en: 'The QR was not scanned in time',
    result: 'FAILED',
    channels: ['LINE_SELF', 'LINE_FAMILY', 'THAID', 'BOOKED_QR'],
  },
  CARD_UNREADABLE: { th: 'อ่านบัตรไม่ได้', en: 'The card cannot be read', result: 'FAILED', channels: ['SMART_CARD'] },
  OTHER_PERSON: {
    th: 'ข้อมูลที่ได้เป็นของบุคคลอื่น',
    en: 'It was another person’s',
    result: 'FAILED',
    channels: ['LINE_SELF', 'LINE_FAMILY', 'THAID', 'BOOKED_QR', 'SMART_CARD'],
  },
} as const satisfies Record<string, AttemptReasonRow>;
export type AttemptReason = keyof typeof ATTEMPT_REASONS;

/** The reasons a screen offers for one channel, in the order of the table. */
export function reasonsFor(channel: Channel, result?: AttemptReasonRow['result']): AttemptReason[] {
  const codes = Object.keys(ATTEMPT_REASONS) as AttemptReason[];
  return codes.filter((code) => {
    const row: AttemptReasonRow = ATTEMPT_REASONS[code];
    return row.channels.includes(channel) && (result === undefined || row.result === result);
  });
}

/** May this reason be recorded for this channel? Otherwise any word would open the smart card (AMB-04). */
export function judgeReason(
  channel: Channel,
  result: AttemptReasonRow['result'],
  reason: string | undefined,
): Refusal | undefined {
  const allowed = reasonsFor(channel, result);
  if (allowed.some((code) => code === reason)) return undefined;
  return refuse('UNAVAILABLE_REASON_INVALID', { channel, result, allowed });
}

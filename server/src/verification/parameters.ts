import { z } from 'zod';
import { defineParameter, type ParameterView } from '../platform/parameters/index.ts';

const whole = z.number().int().min(0);

export const specialMaxChildAge = defineParameter({
  key: 'specialMaxChildAge',
  schema: whole,
  default: 15,
  th: 'อายุสูงสุด (ปีเต็ม) ของเด็กกลุ่มพิเศษ',
  en: 'Oldest completed years of the special group’s children (AMB-01)',
});

export const specialMinElderAge = defineParameter({
  key: 'specialMinElderAge',
  schema: whole,
  default: 61,
  th: 'อายุต่ำสุด (ปีเต็ม) ของผู้สูงอายุกลุ่มพิเศษ',
  en: 'Youngest completed years of the special group’s elders (AMB-01)',
});

export const generalLineSelfAllowed = defineParameter({
  key: 'generalLineSelfAllowed',
  schema: z.boolean(),
  default: true,
  th: 'ประชาชนทั่วไปใช้ LINE ด้วยตนเองได้เมื่อสแกนใบหน้าไม่ได้',
  en: 'The general group may fall back to LINE by oneself (AMB-02)',
});

export const faceMaxAttempts = defineParameter({
  key: 'faceMaxAttempts',
  schema: whole,
  default: 3,
  th: 'จำนวนครั้งที่สแกนใบหน้าได้ต่อการเข้ารับบริการ',
  en: 'Face scans in one visit',
});

export const readMinutes = defineParameter({
  key: 'readMinutes',
  schema: whole,
  default: 10,
  th: 'อายุของผลการอ่านบัตร (นาที)',
  en: 'Minutes a card read (correlationId) can be used',
});

export const probeMayIssue = defineParameter({
  key: 'probeMayIssue',
  schema: z.boolean(),
  default: false,
  th: 'ออก Claim Code ได้จากการตรวจสิทธิด้วยการพิมพ์เลข (ไม่มีบัตร)',
  en: 'A typed look-up without a card (probe) may issue a code',
});

export const agentSharedAcrossUnits = defineParameter({
  key: 'agentSharedAcrossUnits',
  schema: z.boolean(),
  default: false,
  th: 'เครื่องอ่านบัตรเครื่องเดียวใช้กับหลายหน่วยบริการ',
  en: 'One card agent serves desks of several units (demo)',
});

export const closeBackdateDays = defineParameter({
  key: 'closeBackdateDays',
  schema: whole,
  default: 3,
  th: 'จำนวนวันที่บันทึกย้อนหลังได้',
  en: 'Days that a service may be recorded late (AMB-20)',
});

export const claimWindowDays = defineParameter({
  key: 'claimWindowDays',
  schema: whole,
  default: 30,
  th: 'จำนวนวันที่ Claim Code ใช้เบิกได้',
  en: 'Days within which a code must be closed and claimed',
});

export const appealWindowDays = defineParameter({
  key: 'appealWindowDays',
  schema: whole,
  default: 30,
  th: 'จำนวนวันที่ยื่นอุทธรณ์ได้หลังให้บริการ',
  en: 'Days after the service within which an appeal may be filed',
});

/** Services that the wire may close although no code was asked for before (INV-VER-16). */
export const closeWithoutAuthen = defineParameter({
  key: 'closeWithoutAuthen',
  schema: z.object({ generalCare: z.boolean(), services: z.record(z.string(), z.boolean()) }),
  default: { generalCare: true, services: {} },
  th: 'บริการที่ปิดสิทธิได้โดยไม่ต้องขอ Claim Code ก่อน',
  en: 'Services that may be closed without a code asked for before',
});

export const visitAbandonHours = defineParameter({
  key: 'visitAbandonHours',
  schema: z.number().int().min(1),
  default: 4,
  th: 'จำนวนชั่วโมงที่รายการซึ่งยืนยันตัวตนไม่สำเร็จเปิดค้างได้',
  en: 'Hours that a visit without a success stays open',
});

/** The parameters that a decision about one visit reads: the ages as on its service date, the others as they are today. */
export interface VisitParameters {
  readonly specialMaxChildAge: number;
  readonly specialMinElderAge: number;
  readonly generalLineSelfAllowed: boolean;
  readonly faceMaxAttempts: number;
  readonly probeMayIssue: boolean;
  readonly agentSharedAcrossUnits: boolean;
  readonly closeBackdateDays: number;
  readonly claimWindowDays: number;
  readonly appealWindowDays: number;
}

export const visitParameters = (view: ParameterView, onServiceDate: ParameterView): VisitParameters => ({
  specialMaxChildAge: onServiceDate.get(specialMaxChildAge),
  specialMinElderAge: onServiceDate.get(specialMinElderAge),
  generalLineSelfAllowed: view.get(generalLineSelfAllowed),
  faceMaxAttempts: view.get(faceMaxAttempts),
  probeMayIssue: view.get(probeMayIssue),
  agentSharedAcrossUnits: view.get(agentSharedAcrossUnits),
  closeBackdateDays: view.get(closeBackdateDays),
  claimWindowDays: view.get(claimWindowDays),
  appealWindowDays: view.get(appealWindowDays),
});

import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Days before a licence ends that its record warns, and that the council is asked again (domain rules: nurses renew from 180 days before). */
export const licenceWarnDays = defineParameter({
  key: 'licenceWarnDays',
  schema: z.number().int().min(0).max(730),
  default: 180,
  th: 'จำนวนวันก่อนใบประกอบวิชาชีพหมดอายุที่ระบบเตือนและตรวจกับสภาวิชาชีพอีกครั้ง',
  en: 'Days before a licence ends that its record warns and the council is asked again',
});

/** Seconds that a professional council may take to answer a look-up. */
export const licenceTimeoutSeconds = defineParameter({
  key: 'licenceTimeoutSeconds',
  schema: z.number().int().min(1).max(60),
  default: 8,
  th: 'จำนวนวินาทีที่รอคำตอบจากสภาวิชาชีพ',
  en: 'Seconds that a professional council may take to answer',
});

/** Hours that the link works with which somebody confirms his record by his own ThaiD. */
export const personnelLinkHours = defineParameter({
  key: 'personnelLinkHours',
  schema: z.number().int().min(1).max(720),
  default: 72,
  th: 'จำนวนชั่วโมงที่ลิงก์ยืนยันตัวตนของบุคลากรใช้ได้',
  en: 'Hours that the link for confirming a personnel record works',
});

/** Bytes of one roster spreadsheet. */
export const rosterMaxBytes = defineParameter({
  key: 'rosterMaxBytes',
  schema: z.number().int().positive(),
  default: 2_000_000,
  th: 'ขนาดสูงสุดของไฟล์รายชื่อบุคลากรที่นำเข้า (ไบต์)',
  en: 'Bytes of one roster file at most',
});

/** Rows of one roster. */
export const rosterMaxRows = defineParameter({
  key: 'rosterMaxRows',
  schema: z.number().int().min(1).max(20_000),
  default: 2_000,
  th: 'จำนวนแถวสูงสุดของไฟล์รายชื่อบุคลากรที่นำเข้า',
  en: 'Rows of one roster file at most',
});

/** Hours that an uploaded roster waits for its commit. */
export const rosterKeepHours = defineParameter({
  key: 'rosterKeepHours',
  schema: z.number().int().min(1).max(168),
  default: 24,
  th: 'จำนวนชั่วโมงที่ไฟล์รายชื่อบุคลากรที่ตรวจแล้วรอการยืนยันนำเข้า',
  en: 'Hours that a checked roster waits for its commit',
});

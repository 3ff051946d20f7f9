import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Rows of one file. A sheet of Excel holds 1,048,576. */
export const groupCheckMaxRows = defineParameter({
  key: 'groupCheckMaxRows',
  schema: z.number().int().min(1).max(1_048_575),
  default: 1_000_000,
  th: 'จำนวนรายสูงสุดในหนึ่งไฟล์ของการตรวจสอบสิทธิแบบกลุ่ม',
  en: 'Rows of one file of a group check at most',
});

/** Bytes of one file as it is sent. */
export const groupCheckMaxBytes = defineParameter({
  key: 'groupCheckMaxBytes',
  schema: z.number().int().min(1).max(500_000_000),
  default: 100_000_000,
  th: 'ขนาดสูงสุดของไฟล์ตรวจสอบสิทธิแบบกลุ่ม (ไบต์)',
  en: 'Bytes of one file of a group check at most',
});

/** Group checks of one organisation that may be under way at once. */
export const groupCheckMaxOpen = defineParameter({
  key: 'groupCheckMaxOpen',
  schema: z.number().int().min(1).max(100),
  default: 5,
  th: 'จำนวนงานตรวจสอบสิทธิแบบกลุ่มที่หน่วยงานหนึ่งสั่งพร้อมกันได้',
  en: 'Group checks of one organisation under way at once at most',
});

/** How far back a past day may be asked about. */
export const groupCheckMaxDaysBack = defineParameter({
  key: 'groupCheckMaxDaysBack',
  schema: z.number().int().min(1).max(36_500),
  default: 3_653,
  th: 'จำนวนวันที่ตรวจสอบสิทธิแบบกลุ่มย้อนหลังได้',
  en: 'Days that a group check may look back',
});

/** Days that the verdicts are kept for download; then the job is forgotten with everything of it. */
export const groupCheckKeepDays = defineParameter({
  key: 'groupCheckKeepDays',
  schema: z.number().int().min(1).max(90),
  default: 7,
  th: 'จำนวนวันที่เก็บผลการตรวจสอบสิทธิแบบกลุ่มไว้ให้ดาวน์โหลด',
  en: 'Days that the result of a group check is kept for download',
});

/** Seconds after which a worker that was not heard of holds a job no longer. */
export const groupCheckLeaseSeconds = defineParameter({
  key: 'groupCheckLeaseSeconds',
  schema: z.number().int().min(2).max(600),
  default: 30,
  th: 'จำนวนวินาทีที่รอก่อนให้ตัวประมวลผลอื่นรับงานตรวจสอบสิทธิแบบกลุ่มที่ค้างไปทำต่อ',
  en: 'Seconds before another worker takes a group check on from one that fell silent',
});

import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Look-ups of persons by one account in one hour before the audit flags each further one as a bulk look-up. */
export const lookUpsPerAccountHour = defineParameter({
  key: 'lookUpsPerAccountHour',
  schema: z.number().int().positive(),
  default: 200,
  th: 'จำนวนครั้งที่ผู้ใช้หนึ่งคนค้นข้อมูลบุคคลได้ในหนึ่งชั่วโมง ก่อนจะถูกทำเครื่องหมายว่าค้นจำนวนมาก',
  en: 'Look-ups of persons by one account in an hour before the audit flags them as bulk',
});

/** Seconds that the civil registration may take to answer (SRM-18). */
export const civilTimeoutSeconds = defineParameter({
  key: 'civilTimeoutSeconds',
  schema: z.number().positive(),
  default: 8,
  th: 'เวลาที่รอระบบทะเบียนราษฎรตอบ (วินาที)',
  en: 'Seconds that the civil registration may take to answer',
});

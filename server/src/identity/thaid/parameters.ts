import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Minutes somebody may take in the ThaiD app. */
export const thaidRequestMinutes = defineParameter({
  key: 'thaidRequestMinutes',
  schema: z.number().int().positive(),
  default: 10,
  th: 'จำนวนนาทีที่รอการยืนยันจาก ThaiD',
  en: 'Minutes to wait for the confirmation by ThaiD',
});

/** Minutes within which a confirmation must be used. */
export const thaidProofMinutes = defineParameter({
  key: 'thaidProofMinutes',
  schema: z.number().int().positive(),
  default: 10,
  th: 'จำนวนนาทีที่การยืนยันตัวตนด้วย ThaiD ยังใช้ได้',
  en: 'Minutes within which a confirmation by ThaiD can be used',
});

/** Seconds to wait for one answer of ThaiD’s server. */
export const thaidTimeoutSeconds = defineParameter({
  key: 'thaidTimeoutSeconds',
  schema: z.number().positive().max(60),
  default: 8,
  th: 'จำนวนวินาทีที่รอเซิร์ฟเวอร์ของ ThaiD ตอบ',
  en: 'Seconds to wait for one answer of ThaiD’s server',
});

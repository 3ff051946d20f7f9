import { z } from 'zod';
import { defineParameter } from '../platform/parameters/index.ts';

/** Wrong passwords in a row after which an account is locked (INV-IDN-8). */
export const passwordMaxFailures = defineParameter({
  key: 'passwordMaxFailures',
  schema: z.number().int().positive(),
  default: 5,
  th: 'จำนวนครั้งที่ใส่รหัสผ่านผิดติดต่อกันก่อนล็อกบัญชี',
  en: 'Wrong passwords in a row before an account is locked',
});

/** Minutes an account stays locked (INV-IDN-8). */
export const passwordLockMinutes = defineParameter({
  key: 'passwordLockMinutes',
  schema: z.number().int().positive(),
  default: 15,
  th: 'จำนวนนาทีที่ล็อกบัญชี',
  en: 'Minutes an account stays locked',
});

/** Hours a session lasts. */
export const sessionHours = defineParameter({
  key: 'sessionHours',
  schema: z.number().int().positive(),
  default: 10,
  th: 'อายุการเข้าสู่ระบบ (ชั่วโมง)',
  en: 'Hours a session lasts',
});

/** Minutes after stepping up during which a session is at level L3 (INV-IDN-7). */
export const stepUpMinutes = defineParameter({
  key: 'stepUpMinutes',
  schema: z.number().int().positive(),
  default: 5,
  th: 'จำนวนนาทีที่ระดับ L3 มีผลหลังยืนยันตัวตนซ้ำ',
  en: 'Minutes that level L3 lasts after stepping up',
});

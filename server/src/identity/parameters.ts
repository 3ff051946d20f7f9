import { z } from 'zod';
import { defineParameter, type ParameterView } from '../platform/parameters/index.ts';

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

/** Hours a session lasts, however much it is used (ASVS 7.3.2). */
export const sessionHours = defineParameter({
  key: 'sessionHours',
  schema: z.number().int().positive(),
  default: 10,
  th: 'อายุการเข้าสู่ระบบ (ชั่วโมง)',
  en: 'Hours a session lasts',
});

/** Minutes without use after which a session ends (ASVS 7.3.1). */
export const sessionIdleMinutes = defineParameter({
  key: 'sessionIdleMinutes',
  schema: z.number().int().positive(),
  default: 60,
  th: 'จำนวนนาทีที่ไม่ใช้งานแล้วการเข้าสู่ระบบสิ้นสุด',
  en: 'Minutes without use after which a session ends',
});

/** How long a session opened now may live; spread into `insertSession`. */
export const sessionLifetime = (parameters: ParameterView, now: Date): { expiresAt: Date; idleMinutes: number } => ({
  expiresAt: new Date(now.getTime() + parameters.get(sessionHours) * 3_600_000),
  idleMinutes: parameters.get(sessionIdleMinutes),
});

/** Minutes after stepping up during which a session is at level L3 (INV-IDN-7). */
export const stepUpMinutes = defineParameter({
  key: 'stepUpMinutes',
  schema: z.number().int().positive(),
  default: 5,
  th: 'จำนวนนาทีที่ระดับ L3 มีผลหลังยืนยันตัวตนซ้ำ',
  en: 'Minutes that level L3 lasts after stepping up',
});

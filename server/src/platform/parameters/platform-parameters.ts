import { z } from 'zod';
import { defineParameter } from './index.ts';

/** The sign-in level that desk actions need (permission matrix). The demo may lower it; production refuses lower than L2. */
export const deskActionLevel = defineParameter({
  key: 'deskActionLevel',
  schema: z.enum(['L1', 'L2', 'L3']),
  default: 'L2',
  th: 'ระดับการเข้าสู่ระบบที่งานหน้าเคาน์เตอร์ต้องใช้',
  en: 'Sign-in level that desk actions need',
});

/** Requests a minute that one API token may make before it is answered 429. */
export const tokenRequestsPerMinute = defineParameter({
  key: 'tokenRequestsPerMinute',
  schema: z.number().int().positive(),
  default: 6_000,
  th: 'จำนวนคำขอต่อนาทีของโทเคนหนึ่ง',
  en: 'Requests a minute of one API token',
});

/** Requests a minute that one signed-in account may make, over all its sessions, before it is answered 429. */
export const accountRequestsPerMinute = defineParameter({
  key: 'accountRequestsPerMinute',
  schema: z.number().int().positive(),
  default: 600,
  th: 'จำนวนคำขอต่อนาทีของบัญชีผู้ใช้หนึ่ง',
  en: 'Requests a minute of one account',
});

/**
 * Sign-in attempts in one window (`signInWindowSeconds`) from one network address, that failed or are under way, before it is
 * answered 429. A success gives its try back: a hospital behind one address may sign in all at once.
 */
export const signInAttemptsPerAddress = defineParameter({
  key: 'signInAttemptsPerAddress',
  schema: z.number().int().positive(),
  default: 300,
  th: 'จำนวนครั้งที่เข้าสู่ระบบไม่สำเร็จจากที่อยู่เครือข่ายหนึ่งในหนึ่งช่วงเวลา',
  en: 'Failed sign-in attempts from one address in one window',
});

/** Seconds over which sign-in attempts from one network address are counted. */
export const signInWindowSeconds = defineParameter({
  key: 'signInWindowSeconds',
  schema: z.number().int().positive(),
  default: 300,
  th: 'ช่วงเวลา (วินาที) ที่ใช้นับการพยายามเข้าสู่ระบบจากที่อยู่เครือข่ายหนึ่ง',
  en: 'Seconds over which sign-in attempts from one address are counted',
});

/** Days that idempotent answers are kept. */
export const idempotencyKeepDays = defineParameter({
  key: 'idempotencyKeepDays',
  schema: z.number().int().positive(),
  default: 30,
  th: 'จำนวนวันที่เก็บคำตอบของ Idempotency-Key',
  en: 'Days that idempotent answers are kept',
});

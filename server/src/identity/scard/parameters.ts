import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Minutes an access token for hospital programs is good for; they refresh it by themselves. */
export const scardAccessMinutes = defineParameter({
  key: 'scardAccessMinutes',
  schema: z.number().int().min(1).max(240),
  default: 30,
  th: 'อายุ access token ของโปรแกรมโรงพยาบาลจากการเสียบบัตรนายทะเบียน (นาที)',
  en: 'Minutes that an access token from a registrar’s card sign-in is good for',
});

/** Hours after which tokens cannot be refreshed any more and the registrar's card is asked for again: a working day. */
export const scardHours = defineParameter({
  key: 'scardHours',
  schema: z.number().int().min(1).max(24),
  default: 12,
  th: 'ระยะเวลาที่ต่ออายุโทเคนได้โดยไม่ต้องเสียบบัตรนายทะเบียนใหม่ (ชั่วโมง)',
  en: 'Hours that tokens of one card sign-in can be refreshed',
});

/** Days a key signs those tokens before the next one takes over. */
export const scardKeyDays = defineParameter({
  key: 'scardKeyDays',
  schema: z.number().int().min(2),
  default: 90,
  th: 'จำนวนวันที่ใช้กุญแจลงนามโทเคนของโปรแกรมโรงพยาบาลก่อนเปลี่ยน',
  en: 'Days that a key signs tokens of card sign-ins',
});

/** Requests a minute with one registrar's tokens, over all programs of his unit that share them, before 429. */
export const scardRequestsPerMinute = defineParameter({
  key: 'scardRequestsPerMinute',
  schema: z.number().int().positive(),
  default: 3_000,
  th: 'จำนวนคำขอต่อนาทีด้วยโทเคนของนายทะเบียนคนหนึ่ง',
  en: 'Requests a minute with the tokens of one registrar',
});

/** Wrong tokens a minute from one network address, before 429 instead of the door's own refusal. */
export const scardFailuresPerAddress = defineParameter({
  key: 'scardFailuresPerAddress',
  schema: z.number().int().positive(),
  default: 600,
  th: 'จำนวนครั้งต่อนาทีที่ส่งโทเคนผิดจากที่อยู่เครือข่ายหนึ่ง',
  en: 'Wrong tokens a minute from one address',
});

import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';
import { AFFILIATIONS } from './model.ts';

/** Stamp duty on a power of attorney that is used more than once, in baht (ORG-03; Revenue Code, instrument 7). */
export const stampDutyBaht = defineParameter({
  key: 'stampDutyBaht',
  schema: z.number().int().nonnegative(),
  default: 30,
  th: 'อากรแสตมป์ของหนังสือมอบอำนาจ (บาท)',
  en: 'Stamp duty on a power of attorney, in baht',
});

/** The same for each of several delegates who may act separately. */
export const stampDutyPerDelegateBaht = defineParameter({
  key: 'stampDutyPerDelegateBaht',
  schema: z.number().int().nonnegative(),
  default: 30,
  th: 'อากรแสตมป์ต่อผู้รับมอบอำนาจหนึ่งคนที่ต่างคนต่างกระทำการได้ (บาท)',
  en: 'Stamp duty for each delegate who may act separately, in baht',
});

/** Affiliations whose powers of attorney need no stamp, where the duty would fall on the State (AMB-29). */
export const stampExemptAffiliations = defineParameter({
  key: 'stampExemptAffiliations',
  schema: z.array(z.enum(AFFILIATIONS)),
  default: [],
  th: 'สังกัดที่ได้รับยกเว้นอากรแสตมป์',
  en: 'Affiliations that are exempt from stamp duty',
});

/** Days before the last day of an authority on which its holder is reminded. */
export const authorityWarnDays = defineParameter({
  key: 'authorityWarnDays',
  schema: z.number().int().positive(),
  default: 30,
  th: 'จำนวนวันที่แจ้งเตือนก่อนอำนาจสิ้นสุด',
  en: 'Days before the end of an authority on which a reminder is sent',
});

/** Hours after which a case that an officer took may be taken by another. */
export const authorityCaseHours = defineParameter({
  key: 'authorityCaseHours',
  schema: z.number().int().positive(),
  default: 24,
  th: 'จำนวนชั่วโมงที่เจ้าหน้าที่ถือเรื่องไว้ได้ก่อนผู้อื่นรับต่อ',
  en: 'Hours an officer may keep a case before another takes it',
});

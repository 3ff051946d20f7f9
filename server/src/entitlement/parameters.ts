import { z } from 'zod';
import { defineParameter } from '../platform/parameters/index.ts';

/** Changes of the regular unit that count in one fiscal year (SRM-01). */
export const regularUnitChangesPerFY = defineParameter({
  key: 'regularUnitChangesPerFY',
  schema: z.number().int().nonnegative(),
  default: 4,
  th: 'จำนวนครั้งที่เปลี่ยนหน่วยบริการประจำได้ในหนึ่งปีงบประมาณ',
  en: 'Changes of the regular unit in one fiscal year',
});

/** Main rights of the universal coverage family: whoever holds one may register and move (INV-ENT-7). */
export const universalMainRights = defineParameter({
  key: 'universalMainRights',
  schema: z.array(z.string()),
  default: ['UCS', 'WEL', 'DIS'],
  th: 'สิทธิหลักที่ลงทะเบียนหน่วยบริการได้',
  en: 'Main rights that may register with a network',
});

/** Whoever belongs to no fund may be registered with one of these nationalities; three digits as the civil register writes them. */
export const universalNationalities = defineParameter({
  key: 'universalNationalities',
  schema: z.array(z.string()),
  default: ['099'],
  th: 'สัญชาติที่ลงทะเบียนสิทธิหลักประกันสุขภาพแห่งชาติได้เมื่อยังไม่มีสิทธิใด',
  en: 'Nationalities that may be registered without any right before',
});

/** Somebody younger than this many completed years may be registered by a guardian (INV-ENT-6). */
export const guardianMaxAge = defineParameter({
  key: 'guardianMaxAge',
  schema: z.number().int().positive(),
  default: 20,
  th: 'ผู้ปกครองลงทะเบียนแทนได้เมื่ออายุต่ำกว่า (ปี)',
  en: 'A guardian may register somebody younger than (years)',
});

/**
 * The UC right by completed years: the first row whose `upTo` is not below the age. A table and no formula, because the names
 * of the sub-rights leave the ages 12 and 60 open (domain rules 5.2).
 */
export const universalRightByAge = defineParameter({
  key: 'universalRightByAge',
  schema: z.array(z.object({ upTo: z.number().int(), mainRight: z.string(), subRight: z.string() })).min(1),
  default: [
    { upTo: 12, mainRight: 'WEL', subRight: '71' },
    { upTo: 60, mainRight: 'UCS', subRight: '89' },
    { upTo: 200, mainRight: 'WEL', subRight: '77' },
  ],
  th: 'สิทธิหลักและสิทธิย่อยตามช่วงอายุเมื่อขึ้นทะเบียนครั้งแรก',
  en: 'Main and sub-right by age at first registration',
});

/** Of two other funds on one day the one that stands first is the effective one; a fund not named comes last. */
export const fundOrder = defineParameter({
  key: 'fundOrder',
  schema: z.array(z.string()),
  default: ['SSS', 'SSI', 'OFC', 'LGO', 'BKK', 'GOF', 'BMT', 'SRT', 'BFC', 'PVT', 'WVO', 'STP', 'NRH'],
  th: 'ลำดับกองทุนที่เป็นสิทธิหลักเมื่อมีสิทธิหลายกองทุนในวันเดียวกัน',
  en: 'Which fund is the effective one when somebody is in several',
});

/**
 * How often a part of a job that is done in parts (a feed, a group check, a group registration) is tried when it fails one time
 * after another; then the job does without it, or ends.
 */
export const chunkMaxAttempts = defineParameter({
  key: 'chunkMaxAttempts',
  schema: z.number().int().min(1).max(100),
  default: 5,
  th: 'จำนวนครั้งที่ลองทำแต่ละส่วนของงานขนาดใหญ่ก่อนถือว่าไม่สำเร็จ',
  en: 'How often a part of a large job is tried before it counts as failed',
});

/** Days that the lines of an applied feed are kept for its report. */
export const feedKeepDays = defineParameter({
  key: 'feedKeepDays',
  schema: z.number().int().positive(),
  default: 30,
  th: 'จำนวนวันที่เก็บรายการของข้อมูลนำเข้าไว้',
  en: 'Days that the lines of a feed are kept',
});

/**
 * A complete file may end so many of a fund's members in a hundred, and no more: a file that was cut off names too few. What is
 * more is refused, and an officer who means it raises the number for a day.
 */
export const feedMaxLeavingPercent = defineParameter({
  key: 'feedMaxLeavingPercent',
  schema: z.number().min(0).max(100),
  default: 10,
  th: 'ร้อยละสูงสุดของสมาชิกกองทุนที่ไฟล์แบบครบถ้วนทำให้สิ้นสุดได้',
  en: 'Share of a fund’s members that a complete file may end, in percent',
});

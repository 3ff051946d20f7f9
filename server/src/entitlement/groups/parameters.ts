import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';
import { GROUP_CODES, SUB_AFFILIATIONS } from './model.ts';

/**
 * Which groups the hospitals of an affiliation register by themselves (GRP-08 to GRP-13; INV-ENT-8). No affiliation has
 * STUDENT_OTHER: that group is reached by a one-time right only (AMB-27).
 */
export const groupsOfAffiliations = defineParameter({
  key: 'groupsOfAffiliations',
  schema: z.array(z.object({ affiliation: z.enum(SUB_AFFILIATIONS), groups: z.array(z.enum(GROUP_CODES)) })),
  default: [
    { affiliation: 'ARMY', groups: ['ARMY'] },
    { affiliation: 'NAVY', groups: ['NAVY'] },
    { affiliation: 'AIRFORCE', groups: ['AIRFORCE'] },
    { affiliation: 'JUSTICE', groups: ['PRISONER'] },
    { affiliation: 'EDUCATION', groups: ['STUDENT_MOE'] },
  ],
  th: 'กลุ่มที่หน่วยบริการแต่ละสังกัดลงทะเบียนได้เอง',
  en: 'Groups that the hospitals of an affiliation register by themselves',
});

/** The right that comes with a group; a group that is not named has the right by age (domain rules 5.2 and 5.3). */
export const groupRights = defineParameter({
  key: 'groupRights',
  schema: z.array(z.object({ group: z.enum(GROUP_CODES), mainRight: z.string(), subRight: z.string() })),
  default: [
    { group: 'ARMY', mainRight: 'WEL', subRight: '90' },
    { group: 'NAVY', mainRight: 'WEL', subRight: '90' },
    { group: 'AIRFORCE', mainRight: 'WEL', subRight: '90' },
    { group: 'PRISONER', mainRight: 'WEL', subRight: '91' },
  ],
  th: 'สิทธิหลักและสิทธิย่อยของแต่ละกลุ่ม (กลุ่มที่ไม่ระบุใช้สิทธิตามช่วงอายุ)',
  en: 'Right that comes with a group (one that is not named has the right by age)',
});

/** Days that a one-time right waits for its job. */
export const groupGrantDays = defineParameter({
  key: 'groupGrantDays',
  schema: z.number().int().min(1).max(366),
  default: 30,
  th: 'จำนวนวันที่สิทธิลงทะเบียนแบบกลุ่มรายครั้งใช้ได้',
  en: 'Days that a one-time right to register a group can be used',
});

/** Bytes of one file of a group. */
export const groupFileMaxBytes = defineParameter({
  key: 'groupFileMaxBytes',
  schema: z.number().int().positive(),
  default: 5_000_000,
  th: 'ขนาดสูงสุดของไฟล์รายชื่อลงทะเบียนแบบกลุ่ม (ไบต์)',
  en: 'Bytes of one file of a group registration at most',
});

/** Rows of one job. */
export const groupJobMaxRows = defineParameter({
  key: 'groupJobMaxRows',
  schema: z.number().int().min(1).max(50_000),
  default: 10_000,
  th: 'จำนวนแถวสูงสุดของงานลงทะเบียนแบบกลุ่มหนึ่งงาน',
  en: 'Rows of one group registration at most',
});

/** Days after which a job that was never run is cancelled, and the ids of its list are forgotten. */
export const groupDraftKeepDays = defineParameter({
  key: 'groupDraftKeepDays',
  schema: z.number().int().min(1).max(366),
  default: 7,
  th: 'จำนวนวันที่เก็บรายชื่อลงทะเบียนแบบกลุ่มที่ยังไม่ดำเนินการ',
  en: 'Days that a group registration waits to be run before it is cancelled',
});

/** Days after which the rows of a job that is over are forgotten. */
export const groupJobKeepDays = defineParameter({
  key: 'groupJobKeepDays',
  schema: z.number().int().min(1).max(3_660),
  default: 90,
  th: 'จำนวนวันที่เก็บรายชื่อและไฟล์ผลของงานลงทะเบียนแบบกลุ่ม',
  en: 'Days that the list and the result file of a group registration are kept',
});

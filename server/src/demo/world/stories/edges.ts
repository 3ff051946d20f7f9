/** Rights that begin or end today, a death, quotas used up; and the people who stand beside a patient. */
import { addDays, type PlainDate } from '../../../platform/time/index.ts';
import { aged } from '../birth-days.ts';
import type { Story } from './story.ts';

export const edgesOf = (today: PlainDate): Story[] => [
  {
    scenario: 'DECEASED',
    running: 60,
    firstDigit: 3,
    birth: aged(today, 66),
    deathDate: addDays(today, -5),
    what: 'เสียชีวิตเมื่อ 5 วันก่อน · Died 5 days ago',
  },
  {
    scenario: 'RIGHT_STARTS_TOMORROW',
    running: 80,
    birth: aged(today, 23),
    rightStart: addDays(today, 1),
    what: 'สิทธิเริ่มพรุ่งนี้ วันนี้ยังว่าง · Right starts tomorrow',
  },
  {
    scenario: 'RIGHT_ENDED_YESTERDAY',
    running: 81,
    birth: aged(today, 39),
    rightEnd: addDays(today, -1),
    what: 'สิทธิสิ้นสุดเมื่อวาน · Right ended yesterday',
  },
  {
    scenario: 'COMMON_ILLNESS_USED_UP',
    running: 90,
    birth: aged(today, 33),
    usedQuota: { limit: 'limit.commonIllness', used: 2 },
    what: 'ใช้สิทธิเจ็บป่วยเล็กน้อยครบ 2 ครั้งในเดือนนี้ · Common illness: both visits of this month used',
  },
  {
    scenario: 'DENTAL_ONE_LEFT',
    running: 91,
    birth: aged(today, 34),
    usedQuota: { limit: 'limit.dental', used: 2 },
    what: 'ทันตกรรมเหลือ 1 ครั้งในปีงบประมาณ · Dental: one visit left this fiscal year',
  },
  {
    scenario: 'DENTAL_USED_UP',
    running: 92,
    birth: aged(today, 35),
    usedQuota: { limit: 'limit.dental', used: 3 },
    what: 'ทันตกรรมครบ 3 ครั้งแล้ว ไปหน่วยประจำได้ · Dental: all three used, the regular unit is open',
  },
];

export const peopleBeside = (today: PlainDate): Story[] => [
  {
    scenario: 'MOTHER_OF_CHILD_6',
    running: 100,
    sex: 'FEMALE',
    birth: aged(today, 34),
    what: 'มารดาของเด็กอายุ 6 ปี เป็นผู้รับรอง · Mother of the child of 6: certifier',
  },
  {
    scenario: 'SON_OF_ELDER_70',
    running: 101,
    sex: 'MALE',
    birth: aged(today, 42),
    what: 'บุตรของหญิงอายุ 70 ปี สแกน LINE แทน · Son of the woman of 70: scans LINE for her',
  },
  {
    scenario: 'MINOR_17',
    running: 102,
    birth: aged(today, 17),
    what: 'อายุ 17 ปี เป็นผู้รับรองไม่ได้ · 17 years: may not certify',
  },
];

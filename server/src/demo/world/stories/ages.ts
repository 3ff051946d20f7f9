/** What age alone decides: the group, the proxy reason, the channel. */
import { addDays, type PlainDate } from '../../../platform/time/index.ts';
import { aged } from '../birth-days.ts';
import type { Story } from './story.ts';

export const agesOn = (today: PlainDate): Story[] => [
  {
    scenario: 'UCS_30',
    running: 1,
    sex: 'MALE',
    birth: aged(today, 30),
    what: 'สิทธิบัตรทอง อายุ 30 ปี ที่โรงพยาบาล 99801 · UCS, 30 years, at hospital 99801',
  },
  {
    scenario: 'UCS_40',
    running: 14,
    birth: aged(today, 40),
    what: 'อายุ 40 ปี สุขภาพดี ใช้บัตรที่หน่วยนวัตกรรมไม่ได้ · Healthy, 40: no card at an innovation unit',
  },
  {
    scenario: 'VULNERABLE_40',
    running: 15,
    birth: aged(today, 40),
    what: 'อายุ 40 ปี มีปัญหาด้านใบหน้า ต้องระบุก่อนใช้บัตร · 40, face problem: the card needs a declaration',
  },
  { scenario: 'INFANT', running: 24, birth: addDays(today, -10), what: 'ทารกอายุ 10 วัน · Infant of 10 days' },
  {
    scenario: 'CHILD_6',
    running: 20,
    birth: aged(today, 6),
    what: 'เด็กอายุ 6 ปี เหตุผลแทน: ต่ำกว่า 7 ปี · Child of 6: proxy reason under 7',
  },
  {
    scenario: 'CHILD_14',
    running: 21,
    birth: aged(today, 14),
    what: 'เด็กอายุ 14 ปี เหตุผลแทน: ต่ำกว่า 15 ปี · Child of 14: proxy reason under 15',
  },
  { scenario: 'CHILD_15', running: 22, birth: aged(today, 15), what: 'อายุ 15 ปี กลุ่มพิเศษ · 15 years: special group' },
  { scenario: 'CHILD_16', running: 23, birth: aged(today, 16), what: 'อายุ 16 ปี กลุ่มทั่วไป · 16 years: general group' },
  {
    scenario: 'ELDER_60',
    running: 30,
    firstDigit: 3,
    birth: aged(today, 60),
    what: 'อายุ 60 ปี กลุ่มทั่วไป (ยังไม่เกิน 60) · 60 years: general group (not over 60)',
  },
  {
    scenario: 'ELDER_61',
    running: 31,
    firstDigit: 3,
    birth: aged(today, 61),
    what: 'อายุ 61 ปี กลุ่มพิเศษ · 61 years: special group',
  },
  {
    scenario: 'ELDER_70',
    running: 32,
    firstDigit: 3,
    sex: 'FEMALE',
    birth: aged(today, 70),
    what: 'หญิงอายุ 70 ปี ไม่มีโทรศัพท์ ใช้บัตรแล้วต้องทวนสอบ · Woman of 70 without a phone: card, then review',
  },
  {
    scenario: 'ELDER_72',
    running: 37,
    firstDigit: 3,
    sex: 'MALE',
    birth: aged(today, 72),
    what: 'ชายอายุ 72 ปี บุตรเสียบบัตรแทน · Man of 72: the card inserted by his daughter',
  },
];

/** Birthdays today and tomorrow, and birth dates of which only a part is known. */
import { type PlainDate, partsOf } from '../../../platform/time/index.ts';
import { aged, birthdayOn, turningTomorrow } from '../birth-days.ts';
import type { Story } from './story.ts';

export const birthdaysAround = (today: PlainDate): Story[] => [
  { scenario: 'TURNS_15_TODAY', running: 25, birth: birthdayOn(today, 15), what: 'ครบ 15 ปีวันนี้ · 15 today' },
  { scenario: 'TURNS_15_TOMORROW', running: 26, birth: turningTomorrow(today, 15), what: 'ครบ 15 ปีพรุ่งนี้ · 15 tomorrow' },
  {
    scenario: 'TURNS_16_TODAY',
    running: 27,
    birth: birthdayOn(today, 16),
    what: 'ครบ 16 ปีวันนี้ เป็นกลุ่มทั่วไป · 16 today: general group',
  },
  {
    scenario: 'TURNS_16_TOMORROW',
    running: 28,
    birth: turningTomorrow(today, 16),
    what: 'ครบ 16 ปีพรุ่งนี้ ยังเป็นกลุ่มพิเศษ · 16 tomorrow: still special',
  },
  {
    scenario: 'TURNS_60_TODAY',
    running: 33,
    firstDigit: 3,
    birth: birthdayOn(today, 60),
    what: 'ครบ 60 ปีวันนี้ · 60 today',
  },
  {
    scenario: 'TURNS_60_TOMORROW',
    running: 34,
    firstDigit: 3,
    birth: turningTomorrow(today, 60),
    what: 'ครบ 60 ปีพรุ่งนี้ · 60 tomorrow',
  },
  {
    scenario: 'TURNS_61_TODAY',
    running: 35,
    firstDigit: 3,
    birth: birthdayOn(today, 61),
    what: 'ครบ 61 ปีวันนี้ เป็นกลุ่มพิเศษ · 61 today: special group',
  },
  {
    scenario: 'TURNS_61_TOMORROW',
    running: 36,
    firstDigit: 3,
    birth: turningTomorrow(today, 61),
    what: 'ครบ 61 ปีพรุ่งนี้ ยังเป็นกลุ่มทั่วไป · 61 tomorrow: still general',
  },
  {
    scenario: 'MONTH_ONLY_BIRTH',
    running: 70,
    firstDigit: 3,
    birth: aged(today, 55).slice(0, 7),
    what: 'ทราบเฉพาะเดือนและปีเกิด · Only month and year of birth known',
  },
  {
    scenario: 'YEAR_ONLY_BIRTH',
    running: 71,
    firstDigit: 3,
    birth: String(partsOf(today).year - 66),
    what: 'ทราบเฉพาะปีเกิด · Only the year of birth known',
  },
  {
    scenario: 'YEAR_ONLY_15',
    running: 73,
    birth: String(partsOf(today).year - 15),
    what: 'ทราบเฉพาะปีเกิด นับ 15 ปีตั้งแต่ 1 มกราคม · Year of birth only: 15 since 1 January',
  },
  { scenario: 'LEAP_DAY_BIRTH', running: 72, birth: '1996-02-29', what: 'เกิด 29 กุมภาพันธ์ · Born on 29 February' },
];

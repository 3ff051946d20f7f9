import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseCheck = defineRefusals({
  CHECK_DATE_AHEAD: {
    kind: 'INVALID',
    status: 422,
    th: 'ตรวจสอบสิทธิของวันที่ยังมาไม่ถึงไม่ได้',
    en: 'The rights of a day to come cannot be told.',
    nextTh: 'เลือกวันนี้หรือวันที่ผ่านมาแล้ว',
    nextEn: 'Choose today or an earlier day.',
  },
  NAME_SEARCH_TOO_WIDE: {
    kind: 'INVALID',
    status: 422,
    th: 'ข้อมูลที่ใช้ค้นหากว้างเกินไป',
    en: 'This search is too wide.',
    nextTh: 'กรอกทั้งชื่อและนามสกุล หรือกรอกอย่างใดอย่างหนึ่งพร้อมปีเกิด',
    nextEn: 'Enter first and last name, or one of them with the year of birth.',
  },
  CIVIL_SOURCE_DOWN: {
    kind: 'SOURCE_DOWN',
    status: 503,
    th: 'ระบบทะเบียนราษฎรไม่ตอบสนอง ข้อมูลที่แสดงเป็นของครั้งล่าสุดที่ได้รับ',
    en: 'The civil registration does not answer. What is shown is what it told last.',
    nextTh: 'ลองใหม่ภายหลัง ระหว่างนี้ใช้ข้อมูลเดิมได้',
    nextEn: 'Try again later; until then use what is there.',
  },
});

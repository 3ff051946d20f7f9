import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseFeed = defineRefusals({
  FEED_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบข้อมูลนำเข้านี้',
    en: 'There is no such feed.',
    nextTh: 'เปิดรายการข้อมูลนำเข้าใหม่',
    nextEn: 'Open the list of feeds again.',
  },
  FEED_HEADINGS_WRONG: {
    kind: 'INVALID',
    status: 422,
    th: 'บรรทัดแรกของไฟล์ไม่ตรงกับรูปแบบที่กำหนด',
    en: 'The first line of the file does not name the columns of the format.',
    nextTh: 'ใช้ชื่อคอลัมน์ตามเอกสารรูปแบบไฟล์ แล้วส่งใหม่',
    nextEn: 'Name the columns as the documented format does, and send it again.',
  },
  FEED_UNREADABLE: {
    kind: 'INVALID',
    status: 422,
    th: 'อ่านไฟล์ไม่ได้ ไฟล์ต้องเป็น CSV รหัส UTF-8',
    en: 'The file cannot be read: it has to be CSV in UTF-8.',
    nextTh: 'ตรวจสอบบรรทัดที่ระบุ แล้วส่งใหม่ทั้งไฟล์ ยังไม่มีข้อมูลใดถูกเปลี่ยน',
    nextEn: 'Look at the line that is named and send the whole file again: nothing has been changed.',
  },
  FEED_NAMES_NOBODY: {
    kind: 'INVALID',
    status: 422,
    th: 'ไฟล์ทั้งกองทุนไม่มีสมาชิกเลย หรือเป็นสิทธิที่มาจากการลงทะเบียน จึงไม่นำเข้า',
    en: 'A file that is complete for a fund names no member, or is of the right that registration alone gives.',
    nextTh: 'ตรวจสอบไฟล์และกองทุนที่เลือก แล้วส่งใหม่ ยังไม่มีข้อมูลใดถูกเปลี่ยน',
    nextEn: 'Look at the file and at the fund that was chosen, and send it again: nothing has been changed.',
  },
  FEED_CLOSED: {
    kind: 'CONFLICT',
    status: 409,
    th: 'ข้อมูลนำเข้านี้ดำเนินการเสร็จแล้ว',
    en: 'This feed is done.',
    nextTh: 'เปิดรายงานผล',
    nextEn: 'Open its report.',
  },
});

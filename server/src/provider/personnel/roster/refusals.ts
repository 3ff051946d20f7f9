import { defineRefusals } from '../../../platform/refusals/index.ts';

export const refuseRoster = defineRefusals({
  ROSTER_NOT_A_SPREADSHEET: {
    kind: 'INVALID',
    status: 415,
    th: 'ไฟล์ไม่ใช่ CSV หรือ Excel (.xlsx) ที่อ่านได้',
    en: 'The file is neither CSV nor a readable Excel workbook (.xlsx).',
    nextTh: 'ดาวน์โหลดแบบฟอร์ม กรอกรายชื่อ แล้วบันทึกเป็น .xlsx หรือ .csv',
    nextEn: 'Download the template, fill it in and save it as .xlsx or .csv.',
  },
  ROSTER_TOO_LARGE: {
    kind: 'INVALID',
    status: 413,
    th: 'ไฟล์มีขนาดหรือจำนวนแถวเกินกำหนด',
    en: 'The file is too large or has too many rows.',
    nextTh: 'แบ่งรายชื่อเป็นหลายไฟล์',
    nextEn: 'Split the roster into several files.',
  },
  ROSTER_COLUMNS_MISSING: {
    kind: 'INVALID',
    status: 422,
    th: 'ไฟล์ขาดคอลัมน์ที่ต้องมี หรือไม่มีแถวข้อมูล',
    en: 'Columns that are needed are missing, or there are no rows.',
    nextTh: 'ใช้หัวคอลัมน์ตามแบบฟอร์ม',
    nextEn: 'Use the headings of the template.',
  },
  ROSTER_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบรายชื่อที่ตรวจไว้ หรือหมดเวลายืนยันนำเข้าแล้ว',
    en: 'There is no such checked roster, or its time to be committed is over.',
    nextTh: 'อัปโหลดไฟล์อีกครั้ง',
    nextEn: 'Upload the file again.',
  },
  ROSTER_OUTDATED: {
    kind: 'CONFLICT',
    status: 409,
    th: 'ข้อมูลบุคลากรเปลี่ยนไปหลังจากตรวจไฟล์ จึงยังไม่ได้นำเข้าแถวใด',
    en: 'Personnel changed after the file was checked. Nothing was imported.',
    nextTh: 'อัปโหลดไฟล์อีกครั้งเพื่อตรวจกับข้อมูลปัจจุบัน',
    nextEn: 'Upload the file again to check it against what is there now.',
  },
});

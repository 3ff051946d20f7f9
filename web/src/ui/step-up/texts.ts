import { defineTexts } from '../../i18n/texts.ts';

export const texts = defineTexts({
  th: {
    confirm: 'ยืนยันตัวตนด้วย ThaiD',
    waiting: 'รอการยืนยันในหน้าต่าง ThaiD…',
    waitingHow: 'ยืนยันในแอปแล้ว หน้านี้จะทำต่อเอง สิ่งที่กรอกไว้ยังอยู่ครบ',
    again: 'เปิดหน้าต่าง ThaiD อีกครั้ง',
    notStarted: 'เปิด ThaiD ไม่ได้ ตรวจสอบเครือข่ายแล้วลองใหม่',
    done: 'ยืนยันตัวตนแล้ว ทำรายการเดิมอีกครั้งได้เลย',
  },
  en: {
    confirm: 'Confirm with ThaiD',
    waiting: 'Waiting for the ThaiD window…',
    waitingHow: 'Once you have confirmed, this page goes on. What you filled in is kept.',
    again: 'Open the ThaiD window again',
    notStarted: 'ThaiD could not be opened. Check the network and try again.',
    done: 'Confirmed. Do it once more.',
  },
});

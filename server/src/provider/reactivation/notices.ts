import { defineNotice } from '../../services/index.ts';

const openTh = 'เปิดหน้าจัดการข้อมูลพื้นฐาน: {house}/oss/basic-data';
const openEn = 'Open the basic data: {house}/oss/basic-data';

const notice = (key: string, subject: { th: string; en: string }, th: string, en: string) =>
  defineNotice({
    key: `provider.${key}`,
    subject: { th: `${subject.th}: {unit}`, en: `${subject.en}: {unit}` },
    body: {
      th: `เรียน {name}\n\n${th}\n\nหน่วยบริการ: {unit}\n\n${openTh}`,
      en: `Dear {name},\n\n${en}\n\nUnit: {unit}\n\n${openEn}`,
    },
  });

/** Mails about the re-activation of a unit, to whoever answers for its basic data (RACT-08). */
export const REACTIVATION_NOTICES = {
  COMPLETED: notice(
    'reactivationCompleted',
    { th: 'Re-Activated เสร็จสมบูรณ์', en: 'Re-activation completed' },
    'ข้อมูลพื้นฐานของหน่วยบริการครบทั้ง 2 เมนูแล้ว หน่วยบริการเปิดการเข้ารับบริการได้',
    'Both menus of the basic data are done. The unit may open visits.',
  ),
  LAPSED: notice(
    'reactivationLapsed',
    { th: 'Re-Activated ไม่ครบแล้ว ต้องแก้ไข', en: 'Re-activation has lapsed' },
    'ข้อมูลพื้นฐานของหน่วยบริการไม่ครบแล้ว สิ่งที่ขาด: {missing} หน่วยบริการเปิดการเข้ารับบริการได้ถึงก่อนวันที่ {blockedFrom} หากแก้ไขให้ครบก่อนวันดังกล่าว จะให้บริการต่อได้โดยไม่หยุด',
    'The basic data of the unit are complete no longer. Missing: {missing}. Visits can be opened until the day before {blockedFrom}; if the data are repaired by then, nothing stops.',
  ),
} as const;

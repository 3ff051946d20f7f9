import { defineRefusals } from '../platform/refusals/index.ts';

/** What the registry says no with. */
export const refuseRegistry = defineRefusals({
  ANNOUNCEMENT_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบประกาศฉบับนี้',
    en: 'There is no such announcement.',
    nextTh: 'เปิดรายการประกาศอีกครั้ง',
    nextEn: 'Open the list of announcements again.',
  },
  /** `detail` carries `{ current, savedBy, savedAt }`: the announcement as it stands now, so that the screen can merge. */
  ANNOUNCEMENT_CHANGED_MEANWHILE: {
    kind: 'CONFLICT',
    status: 409,
    th: 'เจ้าหน้าที่คนอื่นแก้ไขประกาศฉบับนี้หลังจากท่านเปิดหน้านี้',
    en: 'Another officer changed this announcement after you opened it.',
    nextTh: 'เปรียบเทียบกับฉบับล่าสุด แล้วทำรายการอีกครั้ง',
    nextEn: 'Compare with the latest version, then do it again.',
  },
  ANNOUNCEMENT_NOT_IN_STATE: {
    kind: 'CONFLICT',
    status: 409,
    th: 'ทำรายการนี้กับประกาศในสถานะปัจจุบันไม่ได้',
    en: 'This cannot be done to the announcement in its present state.',
    nextTh: 'ดูสถานะและประวัติของประกาศ',
    nextEn: 'See its state and its history.',
  },
  ANNOUNCEMENT_EMPTY: {
    kind: 'INVALID',
    status: 422,
    th: 'ประกาศฉบับนี้ยังไม่มีหน่วยบริการ',
    en: 'This announcement names no unit yet.',
    nextTh: 'เพิ่มหน่วยบริการอย่างน้อยหนึ่งแห่ง',
    nextEn: 'Add at least one unit.',
  },
  ANNOUNCEMENT_PERIOD_INVALID: {
    kind: 'INVALID',
    status: 422,
    th: 'วันสิ้นสุดต้องไม่ก่อนวันที่มีผล และยังไม่ผ่านไป',
    en: 'The last day is not before the first one, and is not over.',
    nextTh: 'แก้ไขวันที่มีผลหรือวันสิ้นสุด',
    nextEn: 'Correct the first or the last day.',
  },
  /** `detail.items` names at most twenty of them with their verdicts, `detail.count` says how many there are. */
  ANNOUNCEMENT_ITEMS_REFUSED: {
    kind: 'CONFLICT',
    status: 409,
    th: 'มีหน่วยบริการในประกาศที่ประกาศไม่ได้แล้ว',
    en: 'Some units in this announcement can no longer be announced.',
    nextTh: 'นำหน่วยบริการที่ระบุออก หรือแก้ไขวันที่มีผล',
    nextEn: 'Take out the units that are named, or change the dates.',
  },
  /** INV-REG-3: who prepared an announcement does not sign it. */
  ANNOUNCEMENT_OWN_WORK: {
    kind: 'FORBIDDEN',
    status: 403,
    th: 'ท่านลงนามประกาศที่ท่านร่างหรือแก้ไขเองไม่ได้',
    en: 'You cannot sign an announcement that you drafted or changed yourself.',
    nextTh: 'ให้เจ้าหน้าที่ส่วนกลางคนอื่นลงนาม',
    nextEn: 'Let another officer of the central office sign it.',
  },
  REGISTRATION_OF_NO_UNIT: {
    kind: 'CONFLICT',
    status: 409,
    th: 'ยังไม่ได้เลือกหน่วยบริการ',
    en: 'You have not chosen a unit.',
    nextTh: 'เลือกหน่วยบริการที่มุมบนของหน้าจอ แล้วลองใหม่',
    nextEn: 'Choose your unit at the top of the page, and try again.',
  },
});

import { defineTexts } from '../../i18n/texts.ts';

export const networkTexts = defineTexts({
  th: {
    hint: 'พิมพ์ชื่อหรือรหัสของหน่วยบริการใดก็ได้ในเครือข่าย',
    none: 'ไม่พบเครือข่ายที่มีหน่วยบริการนี้',
    found: 'เลือกเครือข่าย (หน่วยบริการปฐมภูมิ)',
    missing: 'เลือกเครือข่ายหน่วยบริการ',
    units: 'ประจำ: {regular} · รับส่งต่อ: {referral} · {province}',
    more: 'มีเครือข่ายมากกว่านี้ พิมพ์ชื่อให้ชัดขึ้น',
  },
  en: {
    hint: 'A part of the name, or the code, of any unit of the network',
    none: 'No network has such a unit',
    found: 'Choose a network (primary care unit)',
    missing: 'Choose a network',
    units: 'Regular: {regular} · Referral: {referral} · {province}',
    more: 'There are more: type more of the name',
  },
});

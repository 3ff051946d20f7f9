/** What a visit is marked with for a later look: never a reason to refuse. */
const FLAGS: Record<string, { th: string; en: string }> = {
  PERSONNEL_NOT_NAMED: { th: 'ไม่ระบุบุคลากรผู้ให้บริการ', en: 'No treating personnel named' },
  PERSONNEL_NOT_ON_LIST: { th: 'พิมพ์ชื่อบุคลากรเอง ไม่ได้เลือกจากรายชื่อ', en: 'Personnel typed, not chosen from the list' },
  OUTSIDE_SCHEDULE: { th: 'ให้บริการนอกเวลาปฏิบัติงานของบุคลากร', en: 'Outside the working hours of the personnel' },
  AFTER_DEATH: { th: 'วันรับบริการอยู่หลังวันเสียชีวิตที่บันทึกภายหลัง', en: 'The service is after a death that was recorded later' },
  SAME_DAY_OTHER_UNIT: { th: 'มีการใช้สิทธิที่หน่วยบริการอื่นในวันเดียวกัน', en: 'Also seen at another unit on the same day' },
  AMOUNTS_DIFFER: { th: 'ยอดรวมไม่เท่ากับผลบวกของยอดย่อย', en: 'The total is not the sum of its parts' },
  INVOICE_BEFORE_SERVICE: { th: 'ออกใบแจ้งหนี้ก่อนเวลารับบริการ', en: 'Invoiced before the service' },
  RIGHT_DIFFERS: { th: 'สิทธิที่หน่วยบริการแจ้งไม่ตรงกับทะเบียน', en: 'The right sent differs from the register' },
  RECORDER_UNKNOWN: { th: 'ไม่พบผู้บันทึกในทะเบียนบุคคล', en: 'The recorder is not in the register' },
};

export const flagLabel = (code: string) => ({ code, ...(FLAGS[code] ?? { th: code, en: code }) });

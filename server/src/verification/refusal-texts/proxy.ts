/** Somebody else speaks for the patient (PROXY-01..25, AMB-07, AMB-30, AMB-31, INV-VER-5..7). */
import { couldNotVerify, invalid } from './entry.ts';

export const proxyRefusals = {
  PROXY_REASON_REQUIRED: invalid(
    'ต้องระบุเหตุผลการไม่มายืนยันตัวตนด้วยตนเอง',
    'A reason is needed why the person does not verify in person.',
    'เลือกเหตุผลหนึ่งข้อแล้วบันทึกอีกครั้ง',
    'Choose one reason and save again.',
  ),
  PROXY_REASON_NOT_ALLOWED: couldNotVerify(
    'เหตุผลนี้ใช้กับประเภทบริการนี้ไม่ได้',
    'This reason belongs to another kind of service.',
    'เลือกเหตุผลจากรายการที่แสดงสำหรับบริการนี้',
    'Choose from the reasons shown for this service.',
  ),
  PROXY_REASON_AGE_MISMATCH: couldNotVerify(
    'เหตุผลที่เลือกไม่ตรงกับอายุของผู้รับบริการ',
    'The reason does not fit the person’s age.',
    'เลือกเหตุผลอื่น หรือระบุว่าผู้รับบริการไม่มีบัตรประชาชน',
    'Choose another reason, or declare that the person has no id card.',
  ),
  RELATION_NOT_ALLOWED: couldNotVerify(
    'ผู้มีความสัมพันธ์นี้ยืนยันตัวตนแทนด้วยวิธีนี้ไม่ได้ หรือยังไม่ได้ระบุความสัมพันธ์',
    'This relation may not verify for the person in this way, or no relation was given.',
    'เลือกความสัมพันธ์จากรายการที่แสดง หรือใช้วิธีอื่น',
    'Choose a relation from the list shown, or use another way.',
  ),
  CERTIFIER_REQUIRED: invalid(
    'ต้องระบุผู้รับรองและยืนยันตัวผู้รับรองด้วย ThaiD หรือบัตรประชาชนของผู้รับรองเอง',
    'A certifier is needed, shown by ThaiD or by the certifier’s own card.',
    'ให้ผู้รับรองสแกน ThaiD หรือเสียบบัตรประชาชนของตน',
    'Let the certifier scan ThaiD or insert their own card.',
  ),
  CERTIFIER_IS_PATIENT: couldNotVerify(
    'ผู้รับรองต้องไม่ใช่ผู้รับบริการเอง',
    'The certifier is the patient.',
    'ให้บุคคลอื่นเป็นผู้รับรอง หรือให้ผู้รับบริการยืนยันตัวตนด้วยตนเอง',
    'Let somebody else certify, or let the patient verify in person.',
  ),
  CERTIFIER_TOO_YOUNG: couldNotVerify(
    'ผู้รับรองต้องมีอายุครบ 18 ปีบริบูรณ์',
    'A certifier is at least 18 years old.',
    'ให้ผู้ที่มีอายุ 18 ปีขึ้นไปเป็นผู้รับรอง',
    'Ask somebody of 18 or older to certify.',
  ),
  CERTIFIER_DECEASED: couldNotVerify(
    'ผู้รับรองมีสถานะเสียชีวิตในทะเบียนราษฎร',
    'The certifier is recorded as deceased.',
    'ตรวจสอบบัตรที่ใช้ และให้บุคคลอื่นเป็นผู้รับรอง',
    'Check whose card was used and ask somebody else to certify.',
  ),
  STAFF_CERTIFIER_NOT_ALLOWED: couldNotVerify(
    'เจ้าหน้าที่เป็นผู้รับรองได้เฉพาะอุบัติเหตุฉุกเฉิน หมดสติ ทหารเกณฑ์/ผู้ต้องขัง หรือไม่มีบัตร และต้องเป็นผู้ใช้งานของหน่วยบริการนี้',
    'Staff may certify only an emergency, an unconscious person, a conscript or prisoner, or one without a card, and only at their own unit.',
    'ให้ผู้ปกครองหรือผู้ดูแลเป็นผู้รับรอง',
    'Ask a guardian or carer to certify.',
  ),
};

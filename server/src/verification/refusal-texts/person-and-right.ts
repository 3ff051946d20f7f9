/** The person, the right and the quota (ENT-01..12, BOOK-12, INV-ENT-4, INV-VER-17). */
import { notEntitled, notFound } from './entry.ts';

export const personRefusals = {
  PERSON_NOT_FOUND: notFound(
    'ไม่พบบุคคลนี้ในทะเบียน',
    'This person is not in the register.',
    'ตรวจสอบเลขประจำตัวประชาชนกับบัตร หากถูกต้องให้ติดต่อนายทะเบียน',
    'Compare the id with the card; if it is right, ask the registrar.',
  ),
  PERSON_DECEASED: notEntitled(
    'บุคคลนี้มีสถานะเสียชีวิตก่อนวันที่รับบริการ',
    'This person is recorded as deceased before the day of service.',
    'ตรวจสอบว่าเป็นบุคคลเดียวกับผู้รับบริการ หากข้อมูลผิดให้ติดต่อสำนักทะเบียน',
    'Check that this is the right person; a wrong record is corrected at the civil registry.',
  ),
  NO_PAYABLE_RIGHT: notEntitled(
    'สิทธิของบุคคลนี้ใช้กับบริการนี้ไม่ได้ ณ วันที่รับบริการ',
    'The person’s right does not pay for this service on that day.',
    'ตรวจสอบสิทธิที่แสดง และแนะนำให้ใช้หน่วยบริการตามสิทธินั้น',
    'Look at the right shown and send the person to a unit of that fund.',
  ),
  QUOTA_EXHAUSTED: notEntitled(
    'ใช้สิทธิบริการนี้ครบจำนวนครั้งแล้ว แต่ยังรับบริการที่หน่วยบริการประจำได้ตามปกติ',
    'The number of visits for this service is used up. The person’s regular unit is still open as usual.',
    'แนะนำให้ไปหน่วยบริการประจำที่แสดง หรือรอจนโควตารอบใหม่เริ่มตามวันที่แสดง',
    'Send the person to the regular unit shown, or wait until the quota renews on the day shown.',
  ),
  NOT_THAI_NATIONAL: notEntitled(
    'บริการนี้สำหรับผู้มีสัญชาติไทยเท่านั้น',
    'This service is for Thai nationals only.',
    'ตรวจสอบสิทธิอื่นของบุคคลนี้ หรือชำระค่าบริการเอง',
    'Look for another right of this person, or charge the service.',
  ),
};

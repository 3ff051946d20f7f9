/** The unit, the service, the day and the counter's reading of the card (RACT-08, VISIT-01..14, INV-PRV-3, INV-VER-12). */
import { conflict, couldNotVerify, forbidden, invalid, notEntitled, notFound } from './entry.ts';

export const unitRefusals = {
  UNIT_NOT_REACTIVATED: notEntitled(
    'หน่วยบริการยังไม่ได้ Re-Activate ข้อมูลพื้นฐาน จึงยังเปิดบริการไม่ได้',
    'The unit has not completed its re-activation and cannot open a visit.',
    'ให้ผู้มีอำนาจหรือผู้รับมอบอำนาจ บันทึกข้อมูลทั่วไปและบุคลากรให้ครบที่เมนูจัดการข้อมูลพื้นฐาน',
    'Let the authority holder or a delegate complete general data and personnel under “Manage basic data”.',
  ),
  UNIT_NOT_ACTIVE: notEntitled(
    'หน่วยบริการไม่อยู่ในสถานะให้บริการในวันที่รับบริการ',
    'The unit is not active on the day of service.',
    'ตรวจสอบสถานะการขึ้นทะเบียนกับสำนักงานเขต',
    'Ask the regional office about the unit’s registration.',
  ),
  FAMILY_NOT_ANNOUNCED: notEntitled(
    'หน่วยบริการไม่ได้ประกาศขึ้นทะเบียนบริการประเภทนี้',
    'The unit is not announced for this kind of service.',
    'เลือกบริการที่หน่วยบริการขึ้นทะเบียนไว้',
    'Choose a service the unit is announced for.',
  ),
  SERVICE_REGION_NOT_ALLOWED: notEntitled(
    'บริการนี้เฉพาะหน่วยบริการในเขต 13 กรุงเทพมหานคร',
    'This service is only for units in region 13, Bangkok.',
    'เลือกบริการอื่น',
    'Choose another service.',
  ),
  PERSONNEL_NOT_ACTIVE: invalid(
    'บุคลากรที่ระบุไม่อยู่ในสถานะปฏิบัติงาน หรือไม่ใช่วิชาชีพของบริการนี้ในวันที่รับบริการ',
    'The person named as treating was not active, or not of the right profession, on the day of service.',
    'เลือกบุคลากรที่ปฏิบัติงานในวันนั้น',
    'Choose somebody who was active on that day.',
  ),
  HCODE_UNKNOWN: notFound(
    'ไม่พบรหัสหน่วยบริการที่ระบุ',
    'There is no unit with this code.',
    'ตรวจสอบรหัสหน่วยบริการ 5 หลัก',
    'Check the five characters of the unit’s code.',
  ),
  SERVICE_UNKNOWN: invalid(
    'ไม่รู้จักรหัสบริการนี้',
    'This service code is not known.',
    'เลือกรหัสบริการจากรายการ',
    'Choose a code from the list of services.',
  ),
  SERVICE_DATE_IN_FUTURE: invalid(
    'วันที่รับบริการต้องไม่เป็นวันในอนาคต',
    'The day of service is in the future.',
    'ตรวจสอบวันที่และเวลา',
    'Check the date and time.',
  ),
  SERVICE_DATE_TOO_OLD: invalid(
    'วันที่รับบริการย้อนหลังเกินกำหนด',
    'The day of service is too long ago.',
    'บันทึกภายในจำนวนวันที่กำหนด หรือติดต่อสำนักงานเขต',
    'Record within the days allowed, or ask the regional office.',
  ),
  SERVICE_DATE_AFTER_VISIT: invalid(
    'วันที่รับบริการอยู่หลังวันที่ของรายการนี้',
    'The day of service is after the day of this visit.',
    'ปิดรายการนี้ด้วยวันที่ของรายการ บริการของวันถัดไปให้เปิดเป็นรายการใหม่',
    'Close this visit with its own date; open another visit for a service of a later day.',
  ),
  TOKEN_OF_ANOTHER_UNIT: forbidden(
    'Token นี้เป็นของหน่วยบริการอื่น',
    'This token belongs to another unit.',
    'ใช้ Token ของหน่วยบริการตาม hcode ที่ส่ง',
    'Use the token of the unit whose hcode is sent.',
  ),
  READ_NOT_FOUND: notFound(
    'ไม่พบการอ่านบัตรตาม correlationId นี้',
    'No card reading has this correlationId.',
    'อ่านบัตรใหม่แล้วใช้ correlationId ที่ได้',
    'Read the card again and use its correlationId.',
  ),
  READ_EXPIRED: couldNotVerify(
    'การอ่านบัตรนี้เกิน 10 นาทีแล้ว',
    'This card reading is older than ten minutes.',
    'อ่านบัตรใหม่',
    'Read the card again.',
  ),
  READ_USED: conflict(
    'การอ่านบัตรนี้ถูกใช้ไปแล้ว',
    'This card reading was used already.',
    'อ่านบัตรใหม่หากต้องการทำรายการอื่น',
    'Read the card again for another request.',
  ),
  READ_OF_ANOTHER_PERSON: couldNotVerify(
    'บัตรที่อ่านไม่ใช่ของบุคคลที่ทำรายการ',
    'The card that was read belongs to another person.',
    'เสียบบัตรของผู้รับบริการแล้วอ่านใหม่',
    'Insert the patient’s card and read again.',
  ),
  READ_OF_ANOTHER_UNIT: forbidden(
    'การอ่านบัตรนี้ทำที่หน่วยบริการอื่น',
    'This card was read at another unit.',
    'อ่านบัตรที่หน่วยบริการนี้',
    'Read the card at this unit.',
  ),
  PROBE_MAY_NOT_ISSUE: couldNotVerify(
    'การค้นด้วยเลขประจำตัวไม่ใช่การยืนยันตัวตน จึงออก Claim Code ไม่ได้',
    'A look-up by number shows nobody’s identity and cannot issue a code.',
    'เสียบบัตรประชาชนของผู้รับบริการแล้วอ่านใหม่',
    'Insert the patient’s card and read it.',
  ),
};

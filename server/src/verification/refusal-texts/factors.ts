/** Which way of showing identity is open (AUTH-23..31, AUTH-45..47, AMB-02..04, AMB-12). */
import { conflict, couldNotVerify, invalid } from './entry.ts';

export const factorRefusals = {
  METHOD_NOT_ALLOWED_FOR_GROUP: couldNotVerify(
    'วิธียืนยันตัวตนนี้ใช้กับกลุ่มอายุหรือประเภทบริการของผู้รับบริการรายนี้ไม่ได้',
    'This way of verifying is not open to this person’s group on this kind of service.',
    'เลือกวิธีที่ระบบเสนอไว้บนหน้าจอ',
    'Choose one of the ways offered on the screen.',
  ),
  OTHER_METHOD_NOT_EXHAUSTED: couldNotVerify(
    'ยังใช้วิธีนี้ไม่ได้ ต้องลองวิธีที่มาก่อน หรือบันทึกเหตุผลที่ใช้วิธีนั้นไม่ได้',
    'This way opens only after the earlier ways were tried or recorded as unavailable.',
    'ลองวิธีที่เหลืออยู่ก่อน หรือบันทึกเหตุผลที่ทำไม่ได้',
    'Try the remaining ways first, or record why they cannot be used.',
  ),
  VULNERABILITY_DECLARATION_REQUIRED: couldNotVerify(
    'ต้องมีการระบุว่าผู้รับบริการมีปัญหาด้านใบหน้าหรือเป็นกลุ่มเปราะบางก่อนใช้บัตรประชาชน',
    'The card needs a declaration that the person has a face problem or is vulnerable.',
    'บันทึกเหตุผลด้านใบหน้าหรือความเปราะบาง แล้วเสียบบัตรอีกครั้ง',
    'Record the face problem or vulnerability, then insert the card again.',
  ),
  FACE_ATTEMPTS_EXHAUSTED: couldNotVerify(
    'สแกนใบหน้าครบจำนวนครั้งที่กำหนดแล้ว',
    'Face was tried as often as one visit allows.',
    'ใช้วิธีถัดไปที่ระบบเสนอ',
    'Use the next way offered.',
  ),
  GPS_REQUIRED: couldNotVerify(
    'การสแกนใบหน้าต้องมีพิกัด GPS',
    'A face scan needs the GPS position.',
    'เปิดการระบุตำแหน่งของอุปกรณ์แล้วสแกนใหม่',
    'Switch location on and scan again.',
  ),
  UNAVAILABLE_REASON_INVALID: invalid(
    'เหตุผลที่ใช้วิธีนี้ไม่ได้ ไม่ตรงกับวิธียืนยันตัวตนที่เลือก',
    'This reason does not fit the way of verifying it was recorded for.',
    'เลือกเหตุผลจากรายการของวิธีนั้น',
    'Choose a reason from the list of that way.',
  ),
  BOOKER_NOT_PROOFED: couldNotVerify(
    'บัญชี LINE ที่จองยังไม่ได้ยืนยันตัวตน จึงใช้ QR การจองแทนการยืนยันไม่ได้',
    'The LINE account that booked is not identity-proofed, so its QR proves nothing.',
    'ยืนยันตัวตนแบบ Walk-in ด้วยวิธีที่ระบบเสนอ การจองยังอยู่',
    'Verify as a walk-in with the ways offered; the booking stays.',
  ),
  QR_EXPIRED: couldNotVerify(
    'QR นี้หมดอายุแล้ว',
    'This QR is no longer valid.',
    'ให้ผู้รับบริการเปิด QR ล่าสุดใน LINE แล้วสแกนใหม่',
    'Ask the person to open the current QR in LINE and scan again.',
  ),
  QR_USED: conflict(
    'QR นี้ถูกใช้ไปแล้ว',
    'This QR was used already.',
    'ตรวจดูรายการเข้ารับบริการของวันนี้ หรือยืนยันตัวตนด้วยวิธีอื่น',
    'Look at today’s visits, or verify in another way.',
  ),
  QR_WRONG_UNIT: couldNotVerify(
    'QR นี้เป็นการจองของหน่วยบริการอื่น',
    'This QR is a booking at another unit.',
    'ไปยังหน่วยบริการที่จอง หรือยืนยันตัวตนแบบ Walk-in ที่นี่',
    'Go to the unit that was booked, or verify here as a walk-in.',
  ),
  VISIT_ALREADY_VERIFIED: conflict(
    'การเข้ารับบริการนี้ยืนยันตัวตนแล้ว',
    'This visit is verified already.',
    'ใช้ Claim Code เดิมที่แสดงไว้',
    'Use the Claim Code that was issued.',
  ),
};

/** Issuing once, closing, cancelling and claiming a code (CLM-01..08, VISIT-03, AUTH-33..37, AMB-32, INV-VER-11..16). */
import { conflict, invalid, notEntitled, notFound } from './entry.ts';

export const codeRefusals = {
  DUPLICATE_VISIT: conflict(
    'บุคคลนี้มีรายการบริการเดียวกันที่หน่วยบริการนี้ในวันเดียวกันแล้ว',
    'This person already has the same service at this unit on this day.',
    'ใช้ Claim Code เดิม หรือยกเลิกรายการเดิมก่อน',
    'Use the code that exists, or cancel that visit first.',
  ),
  TRANSACTION_DUPLICATE: conflict(
    'transactionId นี้ถูกใช้แล้ว',
    'This transactionId was used already.',
    'ส่งด้วย transactionId ใหม่ หรือตรวจผลของรายการเดิม',
    'Send a new transactionId, or look up the first one.',
  ),
  TRANS_ID_DUPLICATE: conflict(
    'transId นี้ถูกใช้แล้ว',
    'This transId was used already.',
    'ส่งด้วย transId ใหม่ หรือตรวจผลของรายการเดิม',
    'Send a new transId, or look up the first one.',
  ),
  VISIT_NOT_FOUND: notFound(
    'ไม่พบรายการเข้ารับบริการนี้',
    'There is no such visit.',
    'ค้นหาจากเลขประจำตัวประชาชนหรือ Claim Code ของหน่วยบริการนี้',
    'Search by citizen id or Claim Code at this unit.',
  ),
  CLOSE_NOT_FOUND: notFound(
    'ไม่พบการปิดสิทธิหมายเลขนี้ของหน่วยบริการ',
    'This unit has no close with that number.',
    'ตรวจสอบ seq ที่ได้รับเมื่อปิดสิทธิ',
    'Check the seq that the close was answered with.',
  ),
  TRANSACTION_MISMATCH: invalid(
    'transactionId ไม่ตรงกับการปิดสิทธิหมายเลขนี้',
    'The transactionId is not that of this close.',
    'ส่ง transactionId เดียวกับที่ใช้ปิดสิทธิ',
    'Send the transactionId that was used to close.',
  ),
  NOT_CANCELLED: conflict(
    'การปิดสิทธินี้ไม่ได้ถูกยกเลิก',
    'This close is not cancelled.',
    'ไม่ต้องคืนสภาพ รายการยังมีผลอยู่',
    'There is nothing to restore: it is in force.',
  ),
  VISIT_CHANGED: conflict(
    'มีผู้อื่นแก้ไขรายการนี้ไปก่อนแล้ว',
    'Somebody changed this visit in the meantime.',
    'โหลดรายการใหม่แล้วทำอีกครั้ง',
    'Load the visit again and repeat.',
  ),
  CLOSE_WITHOUT_AUTHEN_NOT_ALLOWED: notEntitled(
    'บริการนี้ปิดสิทธิไม่ได้ เพราะยังไม่มีการยืนยันตัวตน',
    'This service cannot be closed without a verified visit.',
    'ยืนยันตัวตนผู้รับบริการก่อน แล้วจึงปิดสิทธิ',
    'Verify the person first, then close.',
  ),
  ALREADY_CLOSED: conflict(
    'รายการนี้ปิดสิทธิแล้ว',
    'This visit is closed already.',
    'หากต้องแก้ไข ให้ยกเลิกการปิดสิทธิก่อน',
    'To change it, cancel the close first.',
  ),
  NOT_CLOSED: conflict('รายการนี้ยังไม่ได้ปิดสิทธิ', 'This visit is not closed.', 'ปิดสิทธิก่อนทำรายการนี้', 'Close it first.'),
  CLOSE_TOO_LATE: invalid(
    'เกินกำหนดเวลาปิดสิทธิ',
    'It is too late to close this visit.',
    'ติดต่อสำนักงานเขตหากมีเหตุจำเป็น',
    'Ask the regional office if there is a good reason.',
  ),
  ROLLBACK_TOO_LATE: invalid(
    'เกินกำหนดเวลาคืนสถานะการปิดสิทธิ',
    'It is too late to restore this close.',
    'ปิดสิทธิใหม่หากยังอยู่ในกำหนด หรือติดต่อสำนักงานเขต',
    'Close again if still in time, or ask the regional office.',
  ),
  CANCEL_REASON_REQUIRED: invalid(
    'ต้องระบุเหตุผลการยกเลิก',
    'A reason is needed to cancel.',
    'ระบุเหตุผลแล้วยกเลิกอีกครั้ง',
    'Give a reason and cancel again.',
  ),
  ALREADY_CANCELLED: conflict(
    'รายการนี้ถูกยกเลิกแล้ว',
    'This is cancelled already.',
    'ไม่ต้องทำอะไรเพิ่ม โควตาคืนแล้ว',
    'Nothing more to do; the quota was returned.',
  ),
  CLAIM_ALREADY_SUBMITTED: conflict(
    'รายการนี้ส่งเบิกแล้ว จึงยกเลิกไม่ได้',
    'This visit was claimed already and can no longer be cancelled.',
    'ใช้ขั้นตอนอุทธรณ์หรือเรียกคืนของระบบเบิกจ่าย',
    'Use the appeal or recovery of the claims system.',
  ),
  AMOUNT_INVALID: invalid(
    'จำนวนเงินไม่ถูกต้อง: ต้องไม่ติดลบ และยอดรวมต้องเท่ากับส่วนที่เบิกได้กับเบิกไม่ได้รวมกัน',
    'The amounts are not right: none is negative, and the total is the sum of claimable and non-claimable.',
    'ตรวจสอบจำนวนเงินแล้วส่งใหม่',
    'Check the amounts and send again.',
  ),
  CLAIM_CODE_NOT_CLOSED: conflict(
    'Claim Code นี้ยังไม่ได้ปิดสิทธิ จึงส่งเบิกไม่ได้',
    'This Claim Code is not closed and cannot be claimed.',
    'ปิดสิทธิก่อนส่งเบิก',
    'Close the visit before claiming.',
  ),
  REVIEW_REQUIRED: conflict(
    'รายการที่ใช้บัตรประชาชนต้องอุทธรณ์และผ่านการทวนสอบก่อนส่งเบิก',
    'A visit by smart card needs an accepted review before it can be claimed.',
    'ยื่นอุทธรณ์พร้อมเหตุผล',
    'File the appeal with its reason.',
  ),
  REVIEW_EXPIRED: notEntitled(
    'เกินกำหนดยื่นอุทธรณ์ของรายการที่ใช้บัตรประชาชน',
    'The time to appeal for this smart-card visit is over.',
    'รายการนี้เบิกไม่ได้ ติดต่อสำนักงานเขตหากมีข้อโต้แย้ง',
    'It cannot be claimed; ask the regional office if you disagree.',
  ),
};

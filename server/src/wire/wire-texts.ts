import type { Refusal } from '../platform/refusals/index.ts';
import { BAD_PID } from './endpoint/fields.ts';

/** The texts that the existing services answer with, where they have one of their own (authen wire 2.3, 4.1, 4.3). */
const TEXTS: Record<string, string> = {
  TOKEN_INVALID: 'Invalid Token',
  UNAUTHENTICATED: 'Invalid Token',
  TOKEN_OF_ANOTHER_UNIT: 'Invalid Token',
  HCODE_UNKNOWN: 'ไม่พบ hcode ที่ระบุ',
  DUPLICATE_VISIT: 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน',
  TRANS_ID_DUPLICATE: 'ไม่สามารถระบุ transId ซ้ำ',
  TRANSACTION_DUPLICATE: 'พบการบันทึก transactionId ซ้ำภายในฐานข้อมูล',
  PERSON_DECEASED: 'เลขประจำตัวประชาชนที่บันทึกเบิก มีสถานะเสียชีวิตแล้ว',
  PERSON_NOT_FOUND: BAD_PID,
  RIGHTS_PERSON_NOT_FOUND: BAD_PID,
  NOT_THAI_NATIONAL: 'เลขประจำตัวประชาชนของผู้รับบริการไม่ใช่สัญชาติไทย',
  SERVICE_DATE_IN_FUTURE: 'กรุณาระบุ serviceDateTime ไม่เกินวันเวลาปัจจุบัน',
  CLOSE_NOT_FOUND: 'ไม่พบ seq ที่ระบุ',
  TRANSACTION_MISMATCH: 'transactionId ไม่ถูกต้อง',
};

/** What a refusal is called on the wire: the existing text, else our own Thai one. */
export const wireText = (refusal: Refusal): string => TEXTS[refusal.code] ?? refusal.definition.th;

import { formatThaiDate, type PlainDate } from '../../platform/time/index.ts';
import type { Capacity, Field, RejectReason } from './model.ts';

type Language = 'th' | 'en';
type Both = Readonly<Record<Language, string>>;

export const CAPACITY_WORDS: Readonly<Record<Capacity, Both>> = {
  HOLDER: { th: 'ผู้มีอำนาจตามกฎหมาย', en: 'holder of the authority' },
  DELEGATE: { th: 'ผู้รับมอบอำนาจ', en: 'delegate by power of attorney' },
  ASSIGNEE: { th: 'เจ้าหน้าที่ที่ได้รับมอบหมาย (ตรวจประเมินประจำปี)', en: 'assigned staff (annual assessment)' },
};

export const FIELD_WORDS: Readonly<Record<Field, Both>> = {
  'holder.filledOn': { th: 'วันที่บันทึก', en: 'date of the form' },
  'holder.position': { th: 'ตำแหน่ง', en: 'position' },
  'holder.orderNumber': { th: 'เลขที่คำสั่งแต่งตั้ง', en: 'number of the appointment order' },
  'holder.orderDate': { th: 'วันที่คำสั่งแต่งตั้ง', en: 'date of the appointment order' },
  'holder.holderName': { th: 'ชื่อผู้มีอำนาจที่ลงนาม', en: 'name of the holder who signed' },
  'holder.holderCitizenId': { th: 'เลขประจำตัวประชาชนของผู้ลงนาม', en: 'citizen id of the holder who signed' },
  'documents.APPOINTMENT_ORDER': { th: 'คำสั่งแต่งตั้ง', en: 'appointment order' },
  'documents.ASSIGNMENT_ORDER': { th: 'หนังสือมอบหมายงาน/คำสั่งภายใน', en: 'assignment letter or internal order' },
  'documents.POWER_OF_ATTORNEY': { th: 'หนังสือมอบอำนาจ', en: 'power of attorney' },
  'scope.scopes': { th: 'ขอบเขตอำนาจ', en: 'scope' },
  'scope.validFrom': { th: 'วันเริ่ม', en: 'first day' },
  'scope.validTo': { th: 'วันสิ้นสุด', en: 'last day' },
  'stamp.stampBaht': { th: 'อากรแสตมป์', en: 'stamp duty' },
  'stamp.separateDelegates': { th: 'จำนวนผู้รับมอบอำนาจ', en: 'number of delegates' },
  'stamp.letterNumber': { th: 'เลขที่หนังสือมอบอำนาจ', en: 'number of the letter' },
  'stamp.letterDate': { th: 'วันที่หนังสือมอบอำนาจ', en: 'date of the letter' },
};

export const REJECT_WORDS: Readonly<Record<RejectReason, Both>> = {
  NOT_THE_AUTHORITY: { th: 'ไม่ใช่ผู้มีอำนาจของหน่วยบริการ', en: 'not the authority of the unit' },
  DOCUMENT_NOT_GENUINE: { th: 'เอกสารไม่ถูกต้องหรือไม่ใช่ของจริง', en: 'a document is not genuine' },
  UNIT_NOT_IN_CHARGE: { th: 'หน่วยบริการไม่ถูกต้อง', en: 'the wrong unit' },
  PERIOD_OVER: { th: 'ระยะเวลาสิ้นสุดแล้ว', en: 'the period is over' },
  DUPLICATE: { th: 'ยื่นซ้ำ', en: 'handed in twice' },
  OTHER: { th: 'อื่น ๆ', en: 'other' },
};

/** A day as people of the language write it; an end that is open in words. */
export const dayWords = (day: PlainDate | null, language: Language): string =>
  day === null ? (language === 'th' ? 'ไม่มีกำหนด' : 'further notice') : language === 'th' ? formatThaiDate(day) : day;

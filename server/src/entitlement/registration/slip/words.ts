import type { Channel, EvidenceKind, GuardianRelation, RegistrationKind } from '../model.ts';

/** How a registration came about, in the words of the slip. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  SELF: 'ลงทะเบียนด้วยตนเอง',
  GUARDIAN: 'ลงทะเบียนโดยผู้ปกครอง',
  DELEGATE: 'ลงทะเบียนโดยผู้รับมอบอำนาจ',
  REGISTRAR: 'นายทะเบียนลงทะเบียนตามแบบคำขอ',
  GROUP: 'ลงทะเบียนแบบกลุ่ม',
  BIRTH: 'ลงทะเบียนการเกิด',
  NHSO: 'สำนักงานหลักประกันสุขภาพแห่งชาติ',
};

export const KIND_WORDS: Readonly<Record<RegistrationKind, string>> = {
  FIRST: 'ลงทะเบียนครั้งแรก',
  MOVE: 'เปลี่ยนหน่วยบริการ',
  BIRTH: 'ลงทะเบียนการเกิด',
  GROUP_IN: 'ลงทะเบียนแบบกลุ่ม',
  GROUP_OUT: 'พ้นจากกลุ่ม',
  TRANSFER: 'โอนย้ายโดย สปสช.',
  CLOSURE: 'หน่วยบริการเดิมปิดบริการ',
  CORRECTION: 'แก้ไขรายการที่ผิดพลาด',
};

export const RELATION_WORDS: Readonly<Record<GuardianRelation, string>> = {
  FATHER: 'บิดา',
  MOTHER: 'มารดา',
  LEGAL_GUARDIAN: 'ผู้ปกครองตามกฎหมาย',
  GRANDPARENT: 'ปู่ ย่า ตา ยาย',
  SIBLING: 'พี่น้อง',
  CARER: 'ผู้ดูแล',
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  HOUSEHOLDER: 'หนังสือรับรองของเจ้าบ้าน',
  COMMUNITY_LEADER: 'หนังสือรับรองของผู้นำชุมชน',
  EMPLOYER: 'หนังสือรับรองของนายจ้าง',
  UTILITY_RECEIPT: 'ใบเสร็จค่าสาธารณูปโภค',
  RENTAL_CONTRACT: 'สัญญาเช่าที่พัก',
  BIRTH_CERTIFICATE: 'สูติบัตร',
  GUARDIAN_RELATION: 'หลักฐานความสัมพันธ์ของผู้ปกครอง',
  POWER_OF_ATTORNEY: 'หนังสือมอบอำนาจ',
  REQUEST_FORM: 'แบบคำขอลงทะเบียน',
  ORDER: 'คำสั่งหรือหนังสือราชการ',
  OTHER: 'หลักฐานอื่น',
};

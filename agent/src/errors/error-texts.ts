import type { CardFault } from '../reader/read-card.ts';

/** What people at the counter read: what is wrong, and what to do. */
export const TEXT = {
  badPid: 'เลขประจำตัวประชาชนไม่ถูกต้อง ต้องเป็นตัวเลข 13 หลัก (pid is not a valid 13-digit citizen id)',
  badPath: 'ที่อยู่ที่เรียกไม่ถูกต้อง (the address is malformed)',
  badBody: 'ข้อมูลที่ส่งมาไม่ใช่ JSON ที่ถูกต้อง (the request body is not a valid JSON object)',
  notJson: 'รองรับเฉพาะ application/json (only application/json is accepted)',
  tooLarge: 'ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป (the request body is too large)',
  notFound: 'ไม่พบบริการนี้ (no such resource)',
  wrongHost: 'ไม่อนุญาตให้เรียกผ่านที่อยู่นี้ (this Host is not allowed)',
  wrongOrigin: 'ไม่อนุญาตให้เว็บไซต์นี้เรียกใช้เครื่องอ่านบัตร (this web site may not use the card agent)',
  notLocal: 'เขียนไฟล์โทเคนได้เฉพาะจากเครื่องนี้ (the token file is written for pages of this computer only)',
  notWritten: 'เขียนไฟล์โทเคนไม่ได้ ตรวจสอบพื้นที่และสิทธิ์ของโฟลเดอร์ (the token file could not be written)',
  failed: 'โปรแกรมอ่านบัตรขัดข้อง (the card agent failed)',
  noToken: 'ยังไม่ได้กำหนด nhso.service.token ใน userconfig.properties (no unit token is configured)',
  notEnrolled: 'โปรแกรมอ่านบัตรนี้ยังไม่ได้ลงทะเบียน ให้ผู้ดูแลผู้ใช้งานออกรหัสลงทะเบียน (this card agent is not enrolled)',
  tokenRefused: 'token ของหน่วยบริการใช้ไม่ได้ กรุณาตรวจสอบ userconfig.properties (the unit token was refused)',
  platformRefused: 'ระบบปลายทางไม่รับคำขอนี้ (the platform refused the request)',
  platformDown: 'ติดต่อระบบปลายทางไม่ได้ กรุณาลองใหม่ภายหลัง (the source is down, try again later)',
} as const;

/** 500 for an empty reader and 418 for no reader are what existing programs branch on (authen wire 1.9). */
export const CARD_FAULTS: Readonly<Record<CardFault, { readonly status: number; readonly message: string }>> = {
  NO_READER: { status: 418, message: 'ไม่พบเครื่องอ่านบัตร (no smart-card reader)' },
  NO_CARD: { status: 500, message: 'ไม่พบบัตรในเครื่องอ่าน (no card in the reader)' },
  NOT_A_THAI_ID: { status: 500, message: 'อ่านบัตรนี้ไม่ได้ ไม่ใช่บัตรประชาชนที่รองรับ (not a readable Thai id card)' },
  CARD_FAILED: { status: 500, message: 'อ่านบัตรไม่สำเร็จ กรุณาเสียบบัตรใหม่ (reading failed, insert the card again)' },
};

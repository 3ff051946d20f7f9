import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Days after his birth within which a child is registered from his birth certificate (SRM-36); later he registers as anybody. */
export const birthRegistrationDays = defineParameter({
  key: 'birthRegistrationDays',
  schema: z.number().int().positive(),
  default: 365,
  th: 'ลงทะเบียนการเกิดได้ภายในกี่วันนับแต่วันเกิด',
  en: 'Days after a birth within which it can be registered',
});

/** Minutes that a citizen has for his own registration once he confirmed by ThaiD (SRM-28, FLOW-15). */
export const citizenTicketMinutes = defineParameter({
  key: 'citizenTicketMinutes',
  schema: z.number().int().positive().max(60),
  default: 15,
  th: 'จำนวนนาทีที่ประชาชนลงทะเบียนด้วยตนเองได้หลังยืนยันด้วย ThaiD',
  en: 'Minutes for one’s own registration after a confirmation by ThaiD',
});

/** Requests a minute that one network address may send to the pages where citizens register themselves. */
export const citizenRequestsPerAddress = defineParameter({
  key: 'citizenRequestsPerAddress',
  schema: z.number().int().positive(),
  default: 60,
  th: 'จำนวนคำขอต่อนาทีจากหนึ่งที่อยู่เครือข่าย สำหรับหน้าลงทะเบียนของประชาชน',
  en: 'Requests a minute of one network address to the citizens’ registration',
});

/** Pictures of evidence that one citizen may send in a day, so that nobody fills the house with them. */
export const citizenEvidencePerDay = defineParameter({
  key: 'citizenEvidencePerDay',
  schema: z.number().int().positive(),
  default: 10,
  th: 'จำนวนไฟล์หลักฐานที่ประชาชนหนึ่งคนแนบได้ในหนึ่งวัน',
  en: 'Pictures of evidence that one citizen may send in a day',
});

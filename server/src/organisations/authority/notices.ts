import { defineNotice } from '../../services/index.ts';

const openTh = 'ดูสถานะและประวัติ: {house}/oss/authority/{grant}';
const openEn = 'See the state and the history: {house}/oss/authority/{grant}';

/** A mail about authority data: what happened, then what to do. Values: name, unit, capacity, reference, and those of `th` and `en`. */
const notice = (key: string, subject: { th: string; en: string }, th: string, en: string) =>
  defineNotice({
    key: `organisations.${key}`,
    subject: { th: `${subject.th} ({reference})`, en: `${subject.en} ({reference})` },
    body: {
      th: `เรียน {name}\n\n${th}\n\nหน่วยบริการ: {unit}\nประเภท: {capacity}\nเลขที่: {reference}\n\n${openTh}`,
      en: `Dear {name},\n\n${en}\n\nUnit: {unit}\nCapacity: {capacity}\nReference: {reference}\n\n${openEn}`,
    },
  });

/** A mail at every step of authority data (OSS-42). */
export const AUTHORITY_NOTICES = {
  SUBMITTED: notice(
    'authoritySubmitted',
    { th: 'ส่งข้อมูลผู้มีอำนาจแล้ว', en: 'Authority data submitted' },
    'ระบบได้รับข้อมูลผู้มีอำนาจของท่านแล้ว ขั้นตอนต่อไป: ยืนยันด้วย ThaiD แล้ว สปสช. เขต จะตรวจสอบ',
    'We have received your authority data. Next: confirm with ThaiD; then the regional office checks them.',
  ),
  CONFIRMED: notice(
    'authorityConfirmed',
    { th: 'ยืนยันข้อมูลผู้มีอำนาจด้วย ThaiD แล้ว', en: 'Authority data confirmed with ThaiD' },
    'ข้อมูลผู้มีอำนาจได้รับการยืนยันด้วย ThaiD แล้ว และอยู่ระหว่างการตรวจสอบของ สปสช. เขต',
    'Your authority data are confirmed with ThaiD and are now with the regional office.',
  ),
  RETURNED: notice(
    'authorityReturned',
    { th: 'ข้อมูลผู้มีอำนาจต้องแก้ไข', en: 'Authority data need correction' },
    '{office} ขอให้แก้ไข {count} จุด: {words}',
    '{office} asks you to correct {count} answer(s): {words}',
  ),
  APPROVED: notice(
    'authorityApproved',
    { th: 'อนุมัติข้อมูลผู้มีอำนาจแล้ว', en: 'Authority data approved' },
    '{office} อนุมัติข้อมูลผู้มีอำนาจของท่านแล้ว มีผลตั้งแต่ {from} ถึง {to}',
    '{office} has approved your authority data, in force from {from} to {to}.',
  ),
  REJECTED: notice(
    'authorityRejected',
    { th: 'ไม่อนุมัติข้อมูลผู้มีอำนาจ', en: 'Authority data not approved' },
    '{office} ไม่อนุมัติข้อมูลผู้มีอำนาจของท่าน เหตุผล: {words}',
    '{office} has not approved your authority data. Reason: {words}',
  ),
  WITHDRAWN: notice(
    'authorityWithdrawn',
    { th: 'ถอนข้อมูลผู้มีอำนาจแล้ว', en: 'Authority data withdrawn' },
    'ท่านได้ถอนข้อมูลผู้มีอำนาจที่ส่งไว้',
    'You have withdrawn the authority data you had submitted.',
  ),
  REVOKED: notice(
    'authorityRevoked',
    { th: 'เพิกถอนอำนาจ', en: 'Authority revoked' },
    'อำนาจของท่านถูกเพิกถอนโดย {office} เหตุผล: {words}',
    'Your authority was revoked by {office}. Reason: {words}',
  ),
  SUPERSEDED: notice(
    'authoritySuperseded',
    { th: 'มีผู้มีอำนาจคนใหม่แทนท่าน', en: 'A new holder takes your place' },
    'สปสช. เขต อนุมัติผู้มีอำนาจคนใหม่ของหน่วยบริการ อำนาจของท่านสิ้นสุด {to}',
    'The regional office has approved a new holder of the unit. Your authority ends {to}.',
  ),
  SUSPENDED: notice(
    'authoritySuspended',
    { th: 'ระงับหนังสือมอบอำนาจ', en: 'Power of attorney suspended' },
    'ผู้ลงนามในหนังสือมอบอำนาจของท่านพ้นจากอำนาจ สิทธิของท่านสิ้นสุด {to} หากยังปฏิบัติหน้าที่ ให้ยื่นหนังสือที่ลงนามโดยผู้มีอำนาจคนปัจจุบัน',
    'Whoever signed your power of attorney holds the authority no longer. Yours ends {to}. If you go on, hand in a letter signed by the present holder.',
  ),
  EXPIRING: notice(
    'authorityExpiring',
    { th: 'อำนาจใกล้สิ้นสุด', en: 'Authority ends soon' },
    'อำนาจของท่านสิ้นสุดวันที่ {to} หากยังปฏิบัติหน้าที่ ให้บันทึกข้อมูลผู้มีอำนาจรอบใหม่ก่อนวันดังกล่าว',
    'Your authority ends on {to}. If you go on, record new authority data before that day.',
  ),
  EXPIRED: notice(
    'authorityExpired',
    { th: 'อำนาจสิ้นสุดแล้ว', en: 'Authority has ended' },
    'อำนาจของท่านสิ้นสุดเมื่อวันที่ {to}',
    'Your authority ended on {to}.',
  ),
} as const;
export type AuthorityNotice = keyof typeof AUTHORITY_NOTICES;

import { defineNotice } from '../../services/index.ts';

/** A group registration is over: to whoever ran it. No name and no id of anybody is in it. */
export const groupJobEnded = defineNotice({
  key: 'entitlement.groupJobEnded',
  subject: { th: 'ลงทะเบียนแบบกลุ่มเสร็จแล้ว: {group}', en: 'Group registration finished: {group}' },
  body: {
    th: `เรียน {name}

งาน {file} ({group}) ของ {unit} เสร็จแล้ว: ดำเนินการได้ {done} ราย ดำเนินการไม่ได้ {refused} ราย

เข้าระบบ SRM เพื่อดูผลรายแถวและดาวน์โหลดไฟล์ผล: {house}/srm`,
    en: `Dear {name},

The job {file} ({group}) of {unit} is finished: {done} rows were carried out, {refused} were not.

Sign in to SRM to see the verdict on each row and to download the result: {house}/srm`,
  },
});

/** The registration division granted a one-time right: to the registrars of the unit. */
export const groupRightGranted = defineNotice({
  key: 'entitlement.groupRightGranted',
  subject: { th: 'ได้รับสิทธิลงทะเบียนแบบกลุ่มรายครั้ง: {group}', en: 'One-time right to register a group: {group}' },
  body: {
    th: `เรียน {name}

ฝ่ายบริหารงานทะเบียน สปสช. ให้สิทธิ {unit} ลงทะเบียนแบบกลุ่ม ({group}) หนึ่งครั้ง ตามหนังสือ {letter}

ใช้ได้ถึงวันที่ {until} และสิ้นสุดทันทีเมื่อดำเนินการเสร็จ: {house}/srm`,
    en: `Dear {name},

The registration division lets {unit} register a group ({group}) once, by letter {letter}.

It can be used until {until}, and ends with the job: {house}/srm`,
  },
});

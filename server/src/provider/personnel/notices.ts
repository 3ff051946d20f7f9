import { defineNotice } from '../../services/index.ts';

/** The link with which somebody confirms his own record. */
export const ownConfirmation = defineNotice({
  key: 'provider.ownConfirmation',
  subject: { th: 'ยืนยันว่าท่านปฏิบัติงานที่ {unit}', en: 'Confirm that you work at {unit}' },
  body: {
    th: `เรียน {name}

{by} บันทึกท่านเป็นบุคลากรของ {unit}

เปิดลิงก์นี้ภายใน {hours} ชั่วโมง ตรวจสอบข้อมูล แล้วยืนยันตัวตนด้วยแอป ThaiD ของท่าน:
{house}/personnel-confirm#token={token}

หากท่านไม่ได้ปฏิบัติงานที่หน่วยบริการนี้ ไม่ต้องยืนยัน`,
    en: `Dear {name},

{by} entered you among the personnel of {unit}.

Open this link within {hours} hours, read what it says, and confirm it with your own ThaiD app:
{house}/personnel-confirm#token={token}

If you do not work at this unit, confirm nothing.`,
  },
});

/** The licence of somebody confirmed is gone: to whoever answers for the unit's basic data. */
export const licenceLost = defineNotice({
  key: 'provider.licenceLost',
  subject: { th: 'ใบประกอบวิชาชีพของบุคลากรใช้ไม่ได้แล้ว: {unit}', en: 'A licence at your unit is no longer valid: {unit}' },
  body: {
    th: `เรียน {name}

ใบประกอบวิชาชีพของ {person} หมดอายุหรือสภาวิชาชีพไม่พบแล้ว ข้อมูลบุคลากรจึงสิ้นสุดวันที่ {endDate}

หากต่ออายุแล้ว เพิ่มบุคลากรรายนี้ใหม่ที่: {house}/oss/basic-data/personnel`,
    en: `Dear {name},

The licence of {person} has expired, or the council knows it no longer. The record at your unit ends on {endDate}.

Once it has been renewed, add the person again: {house}/oss/basic-data/personnel`,
  },
});

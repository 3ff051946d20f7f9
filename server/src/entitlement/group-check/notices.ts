import { defineNotice } from '../../services/index.ts';

/** A group check is finished. Says how many, and nothing of anybody. */
export const groupCheckFinished = defineNotice({
  key: 'entitlement.groupCheckFinished',
  subject: { th: 'การตรวจสอบสิทธิแบบกลุ่มเสร็จแล้ว', en: 'Your group check is finished' },
  body: {
    th: `เรียน {name}

การตรวจสอบสิทธิแบบกลุ่มที่ส่งเมื่อ {sentAt} เสร็จแล้ว: ทั้งหมด {total} ราย พบข้อมูล {found} เสียชีวิต {deceased} ไม่พบ {notFound} เลขไม่ถูกต้อง {bad}

ดาวน์โหลดผลได้ถึง {until}: {house}{page}`,
    en: `Dear {name},

The group check sent on {sentAt} is finished: {total} rows, {found} found, {deceased} deceased, {notFound} not found, {bad} bad ids.

The result may be downloaded until {until}: {house}{page}`,
  },
});

/** A group check could not be done. */
export const groupCheckFailed = defineNotice({
  key: 'entitlement.groupCheckFailed',
  subject: { th: 'การตรวจสอบสิทธิแบบกลุ่มไม่สำเร็จ', en: 'Your group check could not be done' },
  body: {
    th: `เรียน {name}

การตรวจสอบสิทธิแบบกลุ่มที่ส่งเมื่อ {sentAt} ไม่สำเร็จ: {why}

ส่งไฟล์ใหม่ได้ที่: {house}{page}`,
    en: `Dear {name},

The group check sent on {sentAt} could not be done: {why}

Send the file again: {house}{page}`,
  },
});

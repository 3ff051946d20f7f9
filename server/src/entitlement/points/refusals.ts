import { defineRefusals } from '../../platform/refusals/index.ts';

export const refusePoint = defineRefusals({
  POINT_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบจุดรับลงทะเบียนนี้ในหน่วยงานของท่าน',
    en: 'Your unit has no such registration point.',
    nextTh: 'เปิดรายการจุดรับลงทะเบียนใหม่',
    nextEn: 'Open the list of points again.',
  },
  POINT_CODE_TAKEN: {
    kind: 'CONFLICT',
    status: 409,
    th: 'รหัสจุดรับลงทะเบียนนี้มีอยู่แล้ว',
    en: 'This code of a registration point is taken.',
    nextTh: 'ใช้รหัสอื่น หรือแก้ไขจุดเดิม',
    nextEn: 'Use another code, or edit the point that has it.',
  },
  POINT_CHANGED: {
    kind: 'CONFLICT',
    status: 409,
    th: 'มีผู้แก้ไขจุดรับลงทะเบียนนี้ไปแล้ว',
    en: 'Somebody else has changed this registration point meanwhile.',
    nextTh: 'เปิดข้อมูลล่าสุดแล้วแก้ไขใหม่',
    nextEn: 'Open it again and make your change there.',
  },
  POINT_CLOSED: {
    kind: 'CONFLICT',
    status: 409,
    th: 'จุดรับลงทะเบียนนี้ปิดแล้ว',
    en: 'This registration point is closed.',
    nextTh: 'เปิดจุดนี้ใหม่ก่อน หรือเลือกจุดอื่น',
    nextEn: 'Open it again first, or choose another.',
  },
  POINT_USER_NOT_REGISTRAR: {
    kind: 'INVALID',
    status: 422,
    th: 'ผู้ใช้งานบางรายไม่ได้เป็นนายทะเบียนของหน่วยงานนี้',
    en: 'Somebody chosen is no registrar of this unit.',
    nextTh: 'ให้ผู้ดูแลผู้ใช้งานของหน่วยงานให้บทบาทนายทะเบียนก่อน',
    nextEn: 'The user manager of the unit gives the role of registrar first.',
  },
});

import { defineRefusals } from '../../platform/refusals/index.ts';

/** What the room of service arrangement says no with. */
export const refuseArrangement = defineRefusals({
  FAMILY_NOT_REGISTERED: {
    kind: 'CONFLICT',
    status: 409,
    th: 'หน่วยบริการไม่ได้ขึ้นทะเบียนวิชาชีพนี้',
    en: 'The unit is not registered for this profession.',
    nextTh: 'เลือกวิชาชีพที่หน่วยบริการขึ้นทะเบียนไว้',
    nextEn: 'Choose a profession the unit is registered for.',
  },
});

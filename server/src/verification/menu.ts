import { defineMenu, type Words, withRole } from '../platform/menu/index.ts';
import { judgeDoor } from './rules/eligibility.ts';
import { getDoor } from './store/door.ts';

const atTheDesk = (key: string, name: Words, path: string) => ({
  key,
  system: 'AUTHEN' as const,
  name,
  path,
  may: withRole('DESK_OFFICER'),
  level: 'DESK' as const,
});

defineMenu([
  {
    ...atTheDesk('AUTHEN_COUNTER', { th: 'จุดบริการ (ยืนยันตัวตน)', en: 'Counter (verify a patient)' }, '/authen/counter'),
    // RACT-09: whose unit is not re-activated reads so here, not after the patient has come
    closed: async (db, { organisationId }, today) =>
      organisationId === undefined ? undefined : judgeDoor(await getDoor(db, organisationId, today)),
  },
  atTheDesk('AUTHEN_CLOSE', { th: 'ปิดสิทธิหลังรับบริการ', en: 'Close visits' }, '/authen/close'),
  atTheDesk('AUTHEN_EDIT', { th: 'แก้ไขข้อมูลบริการ', en: 'Edit service data' }, '/authen/visits'),
  atTheDesk('AUTHEN_CANCEL', { th: 'ยกเลิก Claim Code', en: 'Cancel claim codes' }, '/authen/cancel'),
  {
    key: 'AUTHEN_HISTORY',
    system: 'AUTHEN',
    name: { th: 'ประวัติการรับบริการ', en: 'Service history' },
    path: '/authen/history',
    may: withRole('DESK_OFFICER', 'REGISTRAR', 'AUDITOR'),
    level: 'DESK',
  },
]);

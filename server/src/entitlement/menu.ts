import { allOf, defineMenu, notOpenYet, withRole } from '../platform/menu/index.ts';

const registrar = allOf(withRole('REGISTRAR'), notOpenYet);

defineMenu([
  {
    key: 'SRM_CHECK',
    system: 'SRM',
    name: { th: 'ตรวจสอบสิทธิ', en: 'Check entitlement' },
    path: '/srm/check',
    may: registrar,
    level: 'L2',
  },
  {
    key: 'SRM_REGISTER',
    system: 'SRM',
    name: { th: 'ลงทะเบียนและเปลี่ยนหน่วยบริการ', en: 'Register and move' },
    path: '/srm/register',
    may: registrar,
    level: 'L2',
  },
]);

import { defineMenu, type MenuEntry, type Words, withRole } from '../platform/menu/index.ts';

/** Who works with a unit's basic data may read them; who may change them, each page says. */
const reads = withRole(
  'HOLDER',
  'DELEGATE',
  'CPP_EDITOR',
  'E_PORTAL_USER_MANAGER',
  'HRA_ASSESSOR',
  'REGISTRAR',
  'DESK_OFFICER',
);

const ofCpp = (key: string, name: Words, page: string): MenuEntry => ({
  key,
  system: 'OSS',
  name,
  path: `/oss/basic-data/${page}`,
  may: reads,
  level: 'L1',
});

/** Basic data of the unit (ข้อมูลพื้นฐานหน่วยบริการ, CPP; OSS-31): its three submenus. */
defineMenu([
  ofCpp('OSS_CPP_GENERAL', { th: 'กลุ่มข้อมูลทั่วไป', en: 'General data' }, 'general'),
  ofCpp('OSS_CPP_PERSONNEL', { th: 'ข้อมูลบุคลากรในหน่วยบริการ', en: 'Personnel of the unit' }, 'personnel'),
  ofCpp('OSS_CPP_SERVICES', { th: 'ข้อมูลการจัดบริการ', en: 'Arrangement of services' }, 'services'),
]);

import { refuseIdentity } from '../identity/index.ts';
import type { AccountActor } from '../platform/actor.ts';
import { defineMenu, withRole } from '../platform/menu/index.ts';

/** Authority data are for who made his account himself and proved himself with ThaiD (ORG-24). */
const signedUpByHimself = (actor: AccountActor) =>
  actor.origin === 'SELF' && actor.proofed ? undefined : refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');

const anybody = () => undefined;

defineMenu([
  {
    key: 'OSS_AUTHORITY',
    system: 'OSS',
    name: { th: 'ข้อมูลผู้มีอำนาจภาครัฐ/เอกชน', en: 'Authority data' },
    path: '/oss/authority',
    may: signedUpByHimself,
    level: 'NONE',
  },
  {
    key: 'OSS_AUTHORITY_REVIEW',
    system: 'OSS',
    name: { th: 'ตรวจสอบข้อมูลผู้มีอำนาจ', en: 'Review authority data' },
    path: '/officer',
    may: withRole('REGION_OFFICER'),
    level: 'L2',
    unlisted: true,
  },
  {
    key: 'E_PORTAL_USERS',
    system: 'E_PORTAL',
    name: { th: 'บริหารจัดการผู้ใช้งาน', en: 'Users and roles' },
    path: '/eportal/users',
    may: withRole('E_PORTAL_USER_MANAGER'),
    level: 'L2',
  },
  {
    key: 'E_PORTAL_SESSIONS',
    system: 'E_PORTAL',
    name: { th: 'บัญชีและการเข้าสู่ระบบของฉัน', en: 'My account and sign-ins' },
    path: '/account/sessions',
    may: anybody,
    level: 'NONE',
  },
]);

import { requireScope } from '../organisations/index.ts';
import type { AccountActor, AuthorityScope } from '../platform/actor.ts';
import {
  allOf,
  anyOf,
  defineMenu,
  defineTodos,
  type MenuEntry,
  notOpenYet,
  refuseMenu,
  type Words,
  withRole,
} from '../platform/menu/index.ts';
import { countToSign } from './store/announcement-lists.ts';

/** The regions of the agency: the last one is Bangkok alone. */
const BANGKOK_REGION = 13;

/** What the gate of these pages will say, the menu says already. */
const withinAuthority = (scope: AuthorityScope) => (actor: AccountActor) => requireScope(actor, scope);
const inBangkok = (actor: AccountActor) => (actor.regionNo === BANGKOK_REGION ? undefined : refuseMenu('BANGKOK_ONLY'));

const ofHolder = (key: string, name: Words, path: string, scope: AuthorityScope): MenuEntry => ({
  key,
  system: 'OSS',
  name,
  path,
  may: allOf(withinAuthority(scope), notOpenYet),
  level: 'L2',
});

const assesses = anyOf(withRole('HRA_ASSESSOR'), withinAuthority('ANNUAL_ASSESSMENT'));

defineMenu([
  ofHolder(
    'OSS_APPLY',
    { th: 'สมัครขึ้นทะเบียนหน่วยบริการ', en: 'Apply for registration' },
    '/oss/applications',
    'SIGN_APPLICATION',
  ),
  ofHolder(
    'OSS_BANK',
    { th: 'จัดการบัญชีเงินฝากธนาคาร', en: 'Manage the bank account' },
    '/oss/bank-account',
    'MANAGE_BANK',
  ),
  ofHolder(
    'OSS_CAPABILITY',
    { th: 'เพิ่ม/ปรับปรุงศักยภาพหน่วยบริการ', en: 'Add or improve capability' },
    '/oss/capability',
    'SIGN_APPLICATION',
  ),
  {
    key: 'OSS_ASSESSMENT',
    system: 'OSS',
    name: { th: 'ประเมินประจำปี', en: 'Annual assessment' },
    path: '/hra/assessment',
    may: allOf(assesses, notOpenYet),
    level: 'L2',
  },
  ofHolder('OSS_CONTRACT', { th: 'นิติกรรมสัญญา', en: 'Contract' }, '/oss/contract', 'CONTRACT'),
  ofHolder(
    'OSS_RESIGN',
    { th: 'ยกเลิก/แจ้งลาออกการเป็นหน่วยบริการ', en: 'Cancel or resign as a unit' },
    '/oss/resignation',
    'RESIGN',
  ),
  {
    key: 'OSS_HEALTH_LINK',
    system: 'OSS',
    name: { th: 'เข้าร่วมโครงการ Health Link (เฉพาะหน่วยบริการ กทม.)', en: 'Join Health Link (Bangkok units only)' },
    path: '/oss/health-link',
    may: allOf(inBangkok, withinAuthority('SIGN_APPLICATION'), notOpenYet),
    level: 'L2',
  },
  {
    key: 'HRA_ANNOUNCEMENTS',
    system: 'HRA',
    name: { th: 'ประกาศหน่วยบริการ', en: 'Announcements of units' },
    path: '/officer/announcements',
    may: withRole('CENTRAL_OFFICER', 'AUDITOR'),
    level: 'L2',
    unlisted: true,
  },
  {
    key: 'HRA_ASSESSMENT',
    system: 'HRA',
    name: { th: 'ตรวจประเมินประจำปี', en: 'Annual assessment' },
    path: '/hra/assessment',
    may: allOf(assesses, notOpenYet),
    level: 'L2',
  },
]);

/** Announcements wait for the signature of somebody who did not write on them (INV-REG-3). */
defineTodos(async (db, actor) => {
  if (!actor.roles.includes('CENTRAL_OFFICER')) return [];
  const waiting = await countToSign(db, actor);
  if (waiting === 0) return [];
  const text = { th: `ประกาศรอท่านลงนาม ${waiting} ฉบับ`, en: `Announcements waiting for your signature: ${waiting}` };
  return [{ key: 'SIGN_ANNOUNCEMENT', text, path: '/officer/announcements' }];
});

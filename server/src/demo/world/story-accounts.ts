/** The sign-ins of the stories about authority, users and the four kinds of account. */
import type { AccountOrigin } from '../../platform/actor.ts';
import type { DemoRole } from './accounts.ts';

interface StoryAccount {
  readonly username: string;
  /** Of the invented citizen id. */
  readonly running: number;
  readonly hcode: string;
  readonly roles: readonly DemoRole[];
  readonly origin: AccountOrigin;
  readonly what: string;
}

type Row = readonly [
  username: string,
  running: number,
  hcode: string,
  roles: readonly DemoRole[],
  origin: AccountOrigin,
  what: string,
];

const MANAGER: readonly DemoRole[] = ['E_PORTAL_USER_MANAGER'];
const OFFICER: readonly DemoRole[] = ['REGION_OFFICER'];
const CENTRAL: readonly DemoRole[] = ['CENTRAL_OFFICER'];
const ALL_ROLES: readonly DemoRole[] = [
  'E_PORTAL_USER_MANAGER',
  'HRA_ASSESSOR',
  'DESK_OFFICER',
  'REGISTRAR',
  'CLAIMS_OFFICER',
  'CPP_EDITOR',
];

const ROWS: readonly Row[] = [
  [
    'owner.dental',
    1106,
    '99816',
    [],
    'SELF',
    'เจ้าของคลินิกทันตกรรม (ว่าที่ผู้มีอำนาจ) · Owner of the dental clinic, holder to be',
  ],
  ['delegate.dental', 1107, '99816', [], 'SELF', 'ผู้จะรับมอบอำนาจของคลินิกทันตกรรม · Delegate to be, dental clinic'],
  ['owner.pharmacy', 1108, '99811', [], 'SELF', 'เจ้าของร้านยา (ว่าที่ผู้มีอำนาจ) · Owner of the pharmacy, holder to be'],
  ['delegate.pharmacy', 1109, '99811', [], 'SELF', 'ผู้จะรับมอบอำนาจของร้านยา · Delegate to be, pharmacy'],
  [
    'director.hospital',
    1110,
    '99801',
    [],
    'SELF',
    'ผู้อำนวยการโรงพยาบาล (ว่าที่ผู้มีอำนาจ) · Director of the hospital, holder to be',
  ],
  [
    'assignee.hospital',
    1111,
    '99801',
    [],
    'SELF',
    'ผู้ได้รับมอบหมายตามคำสั่งภายในโรงพยาบาล · Assignee by internal order, hospital',
  ],
  ['manager.hospital', 1112, '99801', MANAGER, 'SELF', 'ผู้ดูแลผู้ใช้งานของโรงพยาบาล · User manager of the hospital'],
  ['manager.pharmacy', 1113, '99811', MANAGER, 'SELF', 'ผู้ดูแลผู้ใช้งานของร้านยา · User manager of the pharmacy'],
  ['manager.region10', 1114, 'R0010', MANAGER, 'NHSO_CREATED', 'ผู้ดูแลผู้ใช้งานของเขต 10 · User manager of region 10'],
  ['officer2.region10', 1115, 'R0010', OFFICER, 'NHSO_CREATED', 'เจ้าหน้าที่เขต 10 คนที่สอง · Second officer of region 10'],
  ['officer.region1', 1116, 'R0001', OFFICER, 'NHSO_CREATED', 'เจ้าหน้าที่เขต 1 · Officer of region 1'],
  ['officer.region13', 1117, 'R0013', OFFICER, 'NHSO_CREATED', 'เจ้าหน้าที่เขต 13 · Officer of region 13'],
  [
    'rx.admin',
    1118,
    '99812',
    ALL_ROLES,
    'ADMIN_CREATED',
    'ร้านยาเปิดใหม่: บัญชีที่ Admin สร้าง ครบทุกบทบาท · New pharmacy: made by its admin, all roles',
  ],
  [
    'rx.nhso',
    1119,
    '99812',
    ['CPP_EDITOR'],
    'NHSO_CREATED',
    'ร้านยาเปิดใหม่: บัญชีที่ สปสช. สร้าง · New pharmacy: made by the agency',
  ],
  [
    'S49900099812',
    1120,
    '99812',
    ['CPP_EDITOR'],
    'DATA_CENTER_LEGACY',
    'ร้านยาเปิดใหม่: บัญชี Data Center เดิม · New pharmacy: legacy Data Center user',
  ],
  [
    'rx.self',
    1121,
    '99812',
    [],
    'SELF',
    'ร้านยาเปิดใหม่: สมัครเอง แต่ยังไม่มีผู้มีอำนาจ · New pharmacy: signed up himself, no grant',
  ],
  ['owner.rx', 1122, '99812', [], 'SELF', 'เจ้าของร้านยาเปิดใหม่ (ว่าที่ผู้มีอำนาจ) · Owner of the new pharmacy, holder to be'],
  [
    'signer.central',
    1123,
    'C0000',
    CENTRAL,
    'NHSO_CREATED',
    'เจ้าหน้าที่ส่วนกลางผู้ลงนามประกาศ · Central officer who signs announcements',
  ],
  [
    'holder.bkkpharmacy',
    1124,
    '99820',
    MANAGER,
    'SELF',
    'ผู้มีอำนาจของร้านยากรุงเทพ (อนุมัติแล้ว): แก้ไขข้อมูลพื้นฐานได้ทันที · Approved holder of the Bangkok pharmacy: may edit its basic data at once',
  ],
];

export const STORY_ACCOUNTS: readonly StoryAccount[] = ROWS.map(([username, running, hcode, roles, origin, what]) => ({
  username,
  running,
  hcode,
  roles,
  origin,
  what,
}));

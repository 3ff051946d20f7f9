import type { MenuSystem, Words } from '../../platform/menu/index.ts';
import type { UnitFace } from '../model.ts';

/** A system as the role tab names it (ระบบงาน); claims have a role before they have a portal. */
export type RoleSystem = MenuSystem | 'CLAIMS';

/** A role an administrator may give (บทบาทที่ให้ได้; OSS-62 to OSS-66), with what it lets somebody do in plain words. */
export interface GrantableRole {
  readonly role:
    | 'HRA_ASSESSOR'
    | 'E_PORTAL_USER_MANAGER'
    | 'DESK_OFFICER'
    | 'REGISTRAR'
    | 'CLAIMS_OFFICER'
    | 'CPP_EDITOR'
    | 'REGION_OFFICER'
    | 'CENTRAL_OFFICER';
  readonly system: RoleSystem;
  readonly systemName: Words;
  readonly name: Words;
  readonly lets: Words;
  /** Where it may be given: units have other roles than the agency's offices (AMB-23: those have administrators, too). */
  readonly kinds: readonly UnitFace['kind'][];
}

const UNITS: GrantableRole['kinds'] = ['UNIT', 'RECEIVING_UNIT'];

export const GRANTABLE_ROLES: readonly GrantableRole[] = [
  {
    role: 'HRA_ASSESSOR',
    system: 'HRA',
    systemName: { th: 'HRA', en: 'HRA' },
    name: { th: 'ตรวจประเมินประจำปี', en: 'Annual assessment' },
    lets: {
      th: 'บันทึกผลตรวจประเมินประจำปีของหน่วยบริการ ผู้มีอำนาจเป็นผู้ยืนยันผล',
      en: 'Record the annual assessment of the unit. The authority holder confirms it.',
    },
    kinds: UNITS,
  },
  {
    role: 'E_PORTAL_USER_MANAGER',
    system: 'E_PORTAL',
    systemName: { th: 'e-Portal', en: 'e-Portal' },
    name: { th: 'บริหารจัดการผู้ใช้งาน', en: 'User manager' },
    lets: {
      th: 'เป็น Admin ของหน่วยงาน: เชิญ แก้ไข และยกเลิกผู้ใช้งาน และให้บทบาทของหน่วยงานนี้',
      en: 'Be the administrator: invite, edit and cancel users of this organisation, and give them roles.',
    },
    kinds: [...UNITS, 'REGION_OFFICE', 'CENTRAL_OFFICE'],
  },
  {
    role: 'DESK_OFFICER',
    system: 'AUTHEN',
    systemName: { th: 'ยืนยันตัวตนและ Claim Code', en: 'Authentication and Claim Code' },
    name: { th: 'เจ้าหน้าที่จุดบริการ', en: 'Counter officer' },
    lets: {
      th: 'ยืนยันตัวตนผู้รับบริการ ออก ปิด และยกเลิก Claim Code และดูประวัติที่จำเป็นต่อการให้บริการ',
      en: 'Verify patients, issue, close and cancel claim codes, and see the histories that the service needs.',
    },
    kinds: UNITS,
  },
  {
    role: 'REGISTRAR',
    system: 'SRM',
    systemName: { th: 'SRM', en: 'SRM' },
    name: { th: 'นายทะเบียน', en: 'Registrar' },
    lets: {
      th: 'ตรวจสอบสิทธิ และลงทะเบียนหรือเปลี่ยนหน่วยบริการให้ประชาชน',
      en: 'Check entitlements, and register citizens or move them to another unit.',
    },
    kinds: UNITS,
  },
  {
    role: 'CLAIMS_OFFICER',
    system: 'CLAIMS',
    systemName: { th: 'เบิกจ่าย', en: 'Claims' },
    name: { th: 'เจ้าหน้าที่เบิกจ่าย', en: 'Claims officer' },
    lets: {
      th: 'ส่งเบิกค่าบริการ ติดตามผล และยื่นอุทธรณ์',
      en: 'Submit claims, follow them, and file appeals.',
    },
    kinds: UNITS,
  },
  {
    role: 'CPP_EDITOR',
    system: 'OSS',
    systemName: { th: 'One Stop Service', en: 'One Stop Service' },
    name: { th: 'ผู้แก้ไขข้อมูลพื้นฐาน (CPP)', en: 'Basic data editor (CPP)' },
    lets: {
      th: 'เตรียมข้อมูลบุคลากรและตารางให้บริการ แต่เปิด Re-Activated แทนผู้มีอำนาจไม่ได้',
      en: 'Prepare personnel and schedules. It does not open re-activation in place of the holder.',
    },
    kinds: UNITS,
  },
  {
    role: 'REGION_OFFICER',
    system: 'OSS',
    systemName: { th: 'One Stop Service', en: 'One Stop Service' },
    name: { th: 'เจ้าหน้าที่ สปสช. เขต', en: 'Regional officer' },
    lets: {
      th: 'ตรวจสอบและอนุมัติข้อมูลผู้มีอำนาจของหน่วยบริการในเขต',
      en: 'Check and approve the authority data of the units of the region.',
    },
    kinds: ['REGION_OFFICE'],
  },
  {
    role: 'CENTRAL_OFFICER',
    system: 'OSS',
    systemName: { th: 'One Stop Service', en: 'One Stop Service' },
    name: { th: 'เจ้าหน้าที่ สปสช. ส่วนกลาง', en: 'Central officer' },
    lets: {
      th: 'ทำงานของ สปสช. ส่วนกลางในระบบงานทะเบียน',
      en: 'Do the work of the central office in registration.',
    },
    kinds: ['CENTRAL_OFFICE'],
  },
];

/** What may be given in an organisation of a kind. */
export const grantableIn = (kind: UnitFace['kind']): readonly GrantableRole[] =>
  GRANTABLE_ROLES.filter(({ kinds }) => kinds.includes(kind));

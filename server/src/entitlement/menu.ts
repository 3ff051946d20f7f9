import type { Principal } from '../platform/actor.ts';
import { defineMenu, type MenuEntry, type Words, withRole } from '../platform/menu/index.ts';
import type { Direction, GroupCode } from './groups/model.ts';
import { closedToUnit } from './groups/permitted.ts';

const CHECKERS = ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER', 'AUDITOR'] as const;
/** It changes the register: not for auditors. */
const REFRESHERS = ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER'] as const;
const REGISTRARS = ['REGISTRAR', 'CENTRAL_OFFICER'] as const;
const CENTRE = ['CENTRAL_OFFICER'] as const;

/** A line of the portal. Whoever may not use any reads why at the first one, and not thirty times (`unlisted`). */
const line = (path: string, roles: readonly Principal[], name: Words): MenuEntry => ({
  key: `SRM_${path.toUpperCase().replaceAll(/[^A-Z]/g, '_')}`,
  system: 'SRM',
  name,
  path: `/srm/${path}`,
  may: withRole(...roles),
  level: 'L2',
  ...(path === 'check/id' ? {} : { unlisted: true }),
});

/** ตรวจสอบสิทธิ (SRM-15 to SRM-18) and ตรวจสอบประวัติสิทธิ (SRM-19 to SRM-26): which item belongs to which is AMB-25's. */
const CHECK: readonly MenuEntry[] = [
  line('check/id', CHECKERS, { th: 'เลขบัตรประจำตัวประชาชน', en: 'By citizen id' }),
  line('check/name', CHECKERS, { th: 'ชื่อ-สกุล', en: 'By name' }),
  line('check/refresh', REFRESHERS, { th: 'อัปเดตข้อมูลจาก สนบท.', en: 'Refresh from the civil registry' }),
  line('history/policy', CHECKERS, { th: 'การแสดงกรมธรรม์สิทธิประโยชน์', en: 'Benefit policy' }),
  line('history/diseases', CHECKERS, { th: 'การแสดงข้อมูลทะเบียนรายโรค', en: 'Disease registries' }),
  line('history/group-now', CHECKERS, { th: 'การตรวจสอบสิทธิแบบกลุ่ม ณ ปัจจุบัน', en: 'Group check, now' }),
  line('history/group-past', CHECKERS, { th: 'การตรวจสอบสิทธิแบบกลุ่ม ย้อนหลัง', en: 'Group check, of a past date' }),
  line('history/address', CHECKERS, { th: 'การตรวจสอบที่อยู่ (Digital Address)', en: 'Address (Digital Address)' }),
  line('history/evidence', CHECKERS, { th: 'การตรวจสอบหลักฐานหลังการเกิดสิทธิ', en: 'Evidence after the right arose' }),
  line('history/uc', CHECKERS, { th: 'การตรวจสอบประวัติการลงทะเบียน UC', en: 'UC registration history' }),
];

/** ลงทะเบียนสิทธิ UC (SRM-27 to SRM-30, SRM-36). */
const REGISTER: readonly MenuEntry[] = [
  line('register/self', REGISTRARS, { th: 'ลงทะเบียนด้วยตนเอง ผ่าน Smartcard/ThaiD', en: 'Oneself, by card or ThaiD' }),
  line('register/guardian', REGISTRARS, { th: 'ลงทะเบียนโดยผู้ปกครอง', en: 'By a guardian' }),
  line('register/delegate', REGISTRARS, {
    th: 'ลงทะเบียนโดยผู้รับมอบอำนาจ ด้วย ThaiD',
    en: 'By a delegate, with ThaiD',
  }),
  line('register/birth', REGISTRARS, { th: 'ลงทะเบียนการเกิด', en: 'Birth' }),
];

/** A menu of group registration: closed to a unit that may do none of its groups (INV-ENT-8). */
const groupLine = (page: string, direction: Direction, groups: readonly GroupCode[], name: Words): MenuEntry => ({
  ...line(`groups/${page}`, ['REGISTRAR'], name),
  closed: (db, actor, _today, on) => closedToUnit(db, actor, { groups, direction }, on),
});

/**
 * ลงทะเบียนแบบกลุ่ม: six groups in (SRM-31, GRP-01 to GRP-06), five ways out (GRP-18 to GRP-22), and the one-time right
 * (GRP-15). Which of the groups a unit may do is not a matter of its registrar's role.
 */
const GROUPS: readonly MenuEntry[] = [
  groupLine('army', 'IN', ['ARMY'], { th: 'กลุ่มทหารบก', en: 'Army' }),
  groupLine('navy', 'IN', ['NAVY'], { th: 'กลุ่มทหารเรือ', en: 'Navy' }),
  groupLine('airforce', 'IN', ['AIRFORCE'], { th: 'กลุ่มทหารอากาศ', en: 'Air force' }),
  groupLine('prisoner', 'IN', ['PRISONER'], { th: 'กลุ่มผู้ต้องขัง', en: 'Prisoners' }),
  groupLine('student-moe', 'IN', ['STUDENT_MOE'], {
    th: 'กลุ่มนักศึกษา กระทรวงศึกษาธิการ',
    en: 'Students, Ministry of Education',
  }),
  groupLine('student-other', 'IN', ['STUDENT_OTHER'], { th: 'กลุ่มนักศึกษา กลุ่มอื่นๆ', en: 'Students, other groups' }),
  groupLine('out/navy', 'OUT', ['NAVY'], { th: 'ทหารเรือปลดประจำการ', en: 'Discharged from the navy' }),
  groupLine('out/army', 'OUT', ['ARMY'], { th: 'ทหารบกปลดประจำการ', en: 'Discharged from the army' }),
  groupLine('out/airforce', 'OUT', ['AIRFORCE'], { th: 'ทหารอากาศปลดประจำการ', en: 'Discharged from the air force' }),
  groupLine('out/student', 'OUT', ['STUDENT_MOE', 'STUDENT_OTHER'], { th: 'นักศึกษาจบการศึกษา', en: 'Graduates' }),
  groupLine('out/prisoner', 'OUT', ['PRISONER'], { th: 'ผู้ต้องขังพ้นโทษ', en: 'Released prisoners' }),
  line('groups/grants', CENTRE, { th: 'ให้สิทธิลงทะเบียนแบบกลุ่มเป็นรายครั้ง', en: 'One-time rights to register groups' }),
];

/** อื่นๆ (SRM-32 to SRM-35), and the files of the other funds and of the civil registry. */
const OTHERS: readonly MenuEntry[] = [
  line('others/release', ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER'], {
    th: 'ปลดสิทธิกองทุนอื่น',
    en: 'Release from another fund',
  }),
  line('others/transfer', ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER'], {
    th: 'การโอนย้ายข้อมูลผู้มีสิทธิ',
    en: 'Transfer of entitled persons',
  }),
  line('others/points', ['REGISTRAR'], { th: 'การบริหารจัดการ POINT', en: 'Registration points' }),
  line('feeds', CENTRE, { th: 'นำเข้าข้อมูลกองทุนและทะเบียนราษฎร', en: 'Feeds of funds and of the civil registry' }),
];

defineMenu([...CHECK, ...REGISTER, ...GROUPS, ...OTHERS]);

import type { Principal } from '../platform/actor.ts';
import type { Words } from '../platform/menu/index.ts';

const NAMES: Partial<Record<Principal, Words>> = {
  DESK_OFFICER: { th: 'เจ้าหน้าที่จุดบริการ', en: 'Counter officer' },
  REGISTRAR: { th: 'นายทะเบียนหน่วยบริการ', en: 'Registrar' },
  CLAIMS_OFFICER: { th: 'เจ้าหน้าที่เบิกจ่าย', en: 'Claims officer' },
  CPP_EDITOR: { th: 'ผู้แก้ไขข้อมูลพื้นฐาน (CPP)', en: 'Basic data editor (CPP)' },
  HRA_ASSESSOR: { th: 'ตรวจประเมินประจำปี', en: 'Annual assessment' },
  E_PORTAL_USER_MANAGER: { th: 'บริหารจัดการผู้ใช้งาน', en: 'User manager' },
  HOLDER: { th: 'ผู้มีอำนาจของหน่วยบริการ', en: 'Authority holder' },
  DELEGATE: { th: 'ผู้รับมอบอำนาจ', en: 'Delegate' },
  REGION_OFFICER: { th: 'เจ้าหน้าที่ สปสช. เขต', en: 'Regional officer' },
  CENTRAL_OFFICER: { th: 'เจ้าหน้าที่ สปสช. ส่วนกลาง', en: 'Central officer' },
  REVIEWER: { th: 'ผู้ทวนสอบ', en: 'Reviewer' },
  AUDITOR: { th: 'ผู้ตรวจสอบ', en: 'Auditor' },
};

/** A role in words (บทบาท); its code for those nobody reads about. */
export const roleName = (role: Principal): Words => NAMES[role] ?? { th: role, en: role };

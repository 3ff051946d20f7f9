import sql from 'sql-template-tag';
import { type Affiliation, findProvince } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { findUnitsOn, SERVICE_FAMILY_NAMES, type ServiceFamily, type UnitOn } from '../../registry/index.ts';
import type { GeneralView } from './model.ts';

interface Words {
  readonly th: string;
  readonly en: string;
}

/** Whose a unit is (สังกัดหลัก) and which part of that (สังกัดย่อย); a private unit's part is its kind. */
const AFFILIATION_NAMES: Readonly<Record<Affiliation, { main: Words; sub: Words | null }>> = {
  MOPH_PS: {
    main: { th: 'กระทรวงสาธารณสุข', en: 'Ministry of Public Health' },
    sub: { th: 'สำนักงานปลัดกระทรวงสาธารณสุข', en: 'Office of the Permanent Secretary' },
  },
  MOPH_OTHER: {
    main: { th: 'กระทรวงสาธารณสุข', en: 'Ministry of Public Health' },
    sub: { th: 'กรมอื่นในกระทรวงสาธารณสุข', en: 'Another department of the ministry' },
  },
  PUBLIC_NON_MOPH: {
    main: { th: 'ภาครัฐ นอกกระทรวงสาธารณสุข', en: 'Public, outside the Ministry of Public Health' },
    sub: { th: 'ส่วนราชการอื่น', en: 'Another government agency' },
  },
  PUBLIC_SPECIAL: {
    main: { th: 'ภาครัฐ', en: 'Public' },
    sub: { th: 'หน่วยงานของรัฐที่มีกฎหมายเฉพาะ', en: 'A public body under a law of its own' },
  },
  LOCAL_GOV: {
    main: { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'Local government' },
    sub: { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'Local government' },
  },
  PRIVATE: { main: { th: 'เอกชน', en: 'Private' }, sub: null },
};

const CLINICS: Partial<Readonly<Record<ServiceFamily, Words>>> = {
  PHARMACY: { th: 'ร้านยา', en: 'Pharmacy' },
  MEDTECH: { th: 'คลินิกเทคนิคการแพทย์ (ห้องปฏิบัติการ)', en: 'Medical laboratory' },
  TELEMED: { th: 'ผู้ให้บริการการแพทย์ทางไกล', en: 'Telemedicine provider' },
};

/** The kind of facility (ประเภทสถานพยาบาล), as far as its registrations say it. */
function facilityType(on: UnitOn | undefined): Words {
  const [family] = on?.families ?? [];
  if (on?.generalCare) return { th: 'สถานพยาบาลทั่วไป', en: 'General health facility' };
  if (!family) return { th: 'ยังไม่มีการขึ้นทะเบียน', en: 'Not registered yet' };
  const name = SERVICE_FAMILY_NAMES[family];
  return CLINICS[family] ?? { th: `คลินิก${name.th}`, en: `${name.en} clinic` };
}

interface UnitRow {
  readonly hcode: string;
  readonly hcode9: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly affiliation: Affiliation;
  readonly provinceCode: string | null;
}

/** The read-only block (CPP-02..09) with the province the unit is registered in; undefined for what is no unit. */
export async function unitBlock(
  db: Queryable,
  organisationId: string,
  today: PlainDate,
): Promise<{ unit: GeneralView['unit']; provinceCode: string | null } | undefined> {
  const [row] = await db.query<UnitRow>(sql`
    select hcode, hcode9, name, name_en as "nameEn", affiliation, province_code as "provinceCode"
      from organisations.api_units() where organisation_id = ${organisationId}`);
  if (!row) return undefined;
  const { affiliation, provinceCode, ...codes } = row;
  const type = facilityType((await findUnitsOn(db, [organisationId], today)).get(organisationId));
  const { main, sub } = AFFILIATION_NAMES[affiliation];
  const province = provinceCode === null ? undefined : findProvince(provinceCode);
  const unit = {
    ...codes,
    province: province ? { th: province.th, en: province.en } : null,
    facilityType: type,
    affiliationMain: main,
    affiliationSub: sub ?? { th: `${type.th} (เอกชน)`, en: `${type.en} (private)` },
  };
  return { unit, provinceCode };
}

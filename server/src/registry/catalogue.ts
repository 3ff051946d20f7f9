import { SERVICE_FAMILIES, type ServiceFamily } from './model.ts';

interface Words {
  readonly th: string;
  readonly en: string;
}

/** What people call a service family (วิชาชีพ). */
export const SERVICE_FAMILY_NAMES: Readonly<Record<ServiceFamily, Words>> = {
  PHARMACY: { th: 'เภสัชกรรม', en: 'Pharmacy' },
  NURSING: { th: 'การพยาบาลและการผดุงครรภ์', en: 'Nursing and midwifery' },
  MEDICAL: { th: 'เวชกรรม', en: 'Medical' },
  TELEMED: { th: 'การแพทย์ทางไกล', en: 'Telemedicine' },
  DENTAL: { th: 'ทันตกรรม', en: 'Dental' },
  PHYSIO: { th: 'กายภาพบำบัด', en: 'Physiotherapy' },
  TTM: { th: 'การแพทย์แผนไทย', en: 'Thai traditional medicine' },
  MEDTECH: { th: 'เทคนิคการแพทย์', en: 'Medical technology' },
};

/** The kinds of registration as `registry.unit_registration` keeps them. */
export const TYPE_CODES = ['PRIMARY', 'REGULAR', 'REFERRAL', 'SPECIFIC_FIELD'] as const;
export type TypeCode = (typeof TYPE_CODES)[number];

/** One type a unit can be registered as (ประเภทการขึ้นทะเบียน; domain CPP-47..50). */
export interface RegistrationType extends Words {
  /** What others name it by: `PRIMARY`, or `SPECIFIC_FIELD:DENTAL`. */
  readonly key: string;
  readonly typeCode: TypeCode;
  readonly family: ServiceFamily | null;
}

const GENERAL: readonly RegistrationType[] = [
  { key: 'PRIMARY', typeCode: 'PRIMARY', family: null, th: 'หน่วยบริการปฐมภูมิ', en: 'Primary care unit' },
  { key: 'REGULAR', typeCode: 'REGULAR', family: null, th: 'หน่วยบริการประจำ', en: 'Regular unit' },
  { key: 'REFERRAL', typeCode: 'REFERRAL', family: null, th: 'หน่วยบริการที่รับการส่งต่อ', en: 'Referral unit' },
];

/** Every type, the general ones first, then a specific-field referral unit for each service family. */
export const REGISTRATION_TYPES: readonly RegistrationType[] = [
  ...GENERAL,
  ...SERVICE_FAMILIES.map((family) => ({
    key: `SPECIFIC_FIELD:${family}`,
    typeCode: 'SPECIFIC_FIELD' as const,
    family,
    th: `หน่วยบริการที่รับการส่งต่อเฉพาะด้าน${SERVICE_FAMILY_NAMES[family].th}`,
    en: `Specific-field referral unit: ${SERVICE_FAMILY_NAMES[family].en}`,
  })),
];

/** The key of a stored type. */
export const typeKey = (typeCode: string, family: string | null | undefined): string =>
  family ? `${typeCode}:${family}` : typeCode;

const byKey = new Map(REGISTRATION_TYPES.map((type) => [type.key, type]));

export const findRegistrationType = (key: string): RegistrationType | undefined => byKey.get(key);

/** Agencies outside that certify capabilities (ROLE-21). */
export const CERTIFIERS = {
  MEDICAL_SCIENCES: { th: 'กรมวิทยาศาสตร์การแพทย์', en: 'Department of Medical Sciences' },
  HEALTH: { th: 'กรมอนามัย', en: 'Department of Health' },
  MENTAL_HEALTH: { th: 'กรมสุขภาพจิต', en: 'Department of Mental Health' },
  RED_CROSS: { th: 'สภากาชาดไทย', en: 'Thai Red Cross Society' },
} as const satisfies Record<string, Words>;
export type Certifier = keyof typeof CERTIFIERS;

/** What a unit can do beyond its types (ศักยภาพ; REG-11..13), with the agency outside that certifies it, if one does. */
export interface Capability extends Words {
  readonly code: string;
  readonly certifier: Certifier | null;
}

export const CAPABILITIES: readonly Capability[] = [
  { code: 'HOME_WARD', th: 'หอผู้ป่วยในที่บ้าน (Home ward)', en: 'Home ward', certifier: null },
  {
    code: 'HPV_HIV_LAB',
    th: 'ห้องปฏิบัติการ HPV, HIV นอกหน่วยบริการ',
    en: 'HPV and HIV laboratory outside the unit',
    certifier: 'MEDICAL_SCIENCES',
  },
  { code: 'ORGAN_TRANSPLANT', th: 'การปลูกถ่ายอวัยวะ', en: 'Organ transplantation', certifier: 'RED_CROSS' },
];

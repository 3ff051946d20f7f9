import type { ServiceFamily } from '../../registry/index.ts';

/** The professional councils whose registers are asked (สภาวิชาชีพ), by their code of the 43-file standard; 08 is ours, the standard has none. */
export const COUNCILS = {
  '01': { th: 'แพทยสภา', en: 'The Medical Council' },
  '02': { th: 'สภาการพยาบาล', en: 'The Nursing and Midwifery Council' },
  '03': { th: 'สภาเภสัชกรรม', en: 'The Pharmacy Council' },
  '04': { th: 'ทันตแพทยสภา', en: 'The Dental Council' },
  '05': { th: 'สภากายภาพบำบัด', en: 'The Physical Therapy Council' },
  '06': { th: 'สภาเทคนิคการแพทย์', en: 'The Medical Technology Council' },
  '08': { th: 'สภาการแพทย์แผนไทย', en: 'The Thai Traditional Medical Council' },
} as const;
export type Council = keyof typeof COUNCILS;

/** A kind of personnel (ประเภทบุคลากร; CPP-28, CPP-42), by the type code of the 43-file standard. */
export interface PersonnelType {
  readonly code: string;
  /** As the older system numbers it, where that is known. */
  readonly ossCode?: string;
  readonly th: string;
  readonly en: string;
  /** The register his licence is looked up in; a type without one has no licence to look up. */
  readonly council?: Council;
  /** What he may deliver. */
  readonly families: readonly ServiceFamily[];
}

export const PERSONNEL_TYPES = [
  { code: '01', th: 'แพทย์', en: 'Physician', council: '01', families: ['MEDICAL', 'TELEMED'] },
  { code: '011', th: 'แพทย์เวชศาสตร์ครอบครัว', en: 'Family physician', council: '01', families: ['MEDICAL', 'TELEMED'] },
  { code: '02', th: 'ทันตแพทย์', en: 'Dentist', council: '04', families: ['DENTAL'] },
  { code: '03', ossCode: '4.1', th: 'พยาบาลวิชาชีพ', en: 'Registered nurse', council: '02', families: ['NURSING'] },
  { code: '04', th: 'เจ้าพนักงานสาธารณสุขชุมชน', en: 'Community health officer', families: [] },
  { code: '05', th: 'นักวิชาการสาธารณสุข', en: 'Public-health academic', families: [] },
  { code: '06', th: 'เจ้าพนักงานทันตสาธารณสุข', en: 'Dental nurse', families: ['DENTAL'] },
  { code: '07', th: 'อาสาสมัครสาธารณสุข (อสม.)', en: 'Village health volunteer', families: [] },
  { code: '08', th: 'บุคลากรแพทย์แผนไทยหรือแพทย์ทางเลือก', en: 'Traditional or alternative medicine staff', families: [] },
  {
    code: '081',
    th: 'แพทย์แผนไทยหรือแพทย์แผนไทยประยุกต์ (มีใบประกอบวิชาชีพ)',
    en: 'Thai traditional or applied Thai traditional practitioner (licensed)',
    council: '08',
    families: ['TTM'],
  },
  { code: '082', th: 'หมอพื้นบ้าน', en: 'Folk healer', families: [] },
  { code: '083', th: 'แพทย์แผนจีน (มีใบประกอบวิชาชีพ)', en: 'Chinese medicine practitioner (licensed)', families: [] },
  { code: '084', th: 'ผู้ช่วยแพทย์แผนไทย', en: 'Thai traditional medicine assistant', families: [] },
  {
    code: '085',
    th: 'บุคลากรแพทย์แผนไทยที่ไม่มีใบประกอบวิชาชีพ',
    en: 'Traditional medicine staff without a licence',
    families: [],
  },
  { code: '09', th: 'บุคลากรอื่น', en: 'Other', families: [] },
  { code: '10', th: 'ผู้ดูแลผู้สูงอายุ (Caregiver)', en: 'Caregiver', families: [] },
  { code: '11', th: 'เภสัชกร', en: 'Pharmacist', council: '03', families: ['PHARMACY'] },
  { code: '12', th: 'นักกายภาพบำบัด', en: 'Physiotherapist', council: '05', families: ['PHYSIO'] },
  { code: '13', th: 'นักเทคนิคการแพทย์', en: 'Medical technologist', council: '06', families: ['MEDTECH'] },
  { code: '14', th: 'ผู้จัดการการดูแล (Care manager)', en: 'Care manager', families: [] },
] as const satisfies readonly PersonnelType[];

const BY_CODE = new Map<string, PersonnelType>(PERSONNEL_TYPES.map((type) => [type.code, type]));

/** The type with a code, or undefined. */
export const personnelType = (code: string): PersonnelType | undefined => BY_CODE.get(code);

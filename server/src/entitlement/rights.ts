import { SUB_RIGHT_ROWS } from './sub-rights.ts';

/**
 * The names of rights: main (สิทธิหลัก) and sub (สิทธิย่อย), as the public tables have them (UCWS wire 2.5, 2.6). Which sub-right
 * belongs to which main right is told by whoever sends the pair, never derived: services in use differ.
 */

export interface MainRight {
  readonly code: string;
  readonly th: string;
  readonly en: string;
}

export interface SubRight extends MainRight {
  readonly mainRight: string;
}

export const MAIN_RIGHTS: readonly MainRight[] = [
  { code: 'UCS', th: 'สิทธิหลักประกันสุขภาพแห่งชาติ', en: 'Universal coverage' },
  {
    code: 'WEL',
    th: 'สิทธิหลักประกันสุขภาพแห่งชาติ (ยกเว้นการร่วมจ่ายค่าบริการ 30 บาท)',
    en: 'Universal coverage, exempt from co-payment',
  },
  {
    code: 'DIS',
    th: 'สิทธิหลักประกันสุขภาพแห่งชาติ (ผู้ประกันตนคนพิการ)',
    en: 'Insured person with a disability (UC)',
  },
  { code: 'SSS', th: 'สิทธิประกันสังคม', en: 'Social security' },
  { code: 'SSI', th: 'สิทธิประกันสังคมกรณีทุพพลภาพ', en: 'Social security, invalidity' },
  { code: 'OFC', th: 'สิทธิข้าราชการ/สิทธิหน่วยงานรัฐ', en: 'Civil servants and state agencies' },
  { code: 'LGO', th: 'สิทธิสวัสดิการพนักงานส่วนท้องถิ่น', en: 'Local government staff' },
  { code: 'BKK', th: 'สิทธิข้าราชการกรุงเทพมหานคร', en: 'Bangkok Metropolitan staff' },
  { code: 'BMT', th: 'สิทธิองค์การขนส่งมวลชนกรุงเทพ', en: 'Bangkok Mass Transit Authority staff' },
  { code: 'SRT', th: 'สิทธิการรถไฟแห่งประเทศไทย', en: 'State Railway staff' },
  { code: 'GOF', th: 'สิทธิหน่วยงานรัฐ (เบิกต้นสังกัด)', en: 'Staff of other state bodies' },
  { code: 'PVT', th: 'สิทธิครูเอกชน', en: 'Private school teachers' },
  { code: 'BFC', th: 'สิทธิข้าราชการการเมือง', en: 'Political officials' },
  { code: 'STP', th: 'สิทธิบุคคลที่มีปัญหาสถานะและสิทธิ', en: 'Persons with status problems' },
  { code: 'NRH', th: 'สิทธิแรงงานต่างด้าว (ขึ้นทะเบียน)', en: 'Migrant health insurance' },
  { code: 'WVO', th: 'สิทธิองค์การสงเคราะห์ทหารผ่านศึก', en: 'War veterans' },
];

/** Main rights that other services send and that no register of ours pays for: known by name, without a sub-right. */
const NAMED_ONLY: readonly MainRight[] = [
  { code: 'NRD', th: 'คนต่างด้าวไม่ขึ้นทะเบียน', en: 'Unregistered foreigners' },
  { code: 'KKT', th: 'สิทธิคณะกรรมการการเลือกตั้ง', en: 'Election Commission staff' },
  { code: 'PTY', th: 'สิทธิเมืองพัทยา', en: 'Pattaya City staff' },
  { code: 'NHS', th: 'สิทธิเจ้าหน้าที่ สปสช.', en: 'Staff of the National Health Security Office' },
];

const mainByCode = new Map([...MAIN_RIGHTS, ...NAMED_ONLY].map((right) => [right.code, right]));

/** The main right with this code, or undefined. */
export const findMainRight = (code: string): MainRight | undefined => mainByCode.get(code);

export const SUB_RIGHTS: readonly SubRight[] = SUB_RIGHT_ROWS.map(([mainRight, code, th, en]) => ({
  mainRight,
  code,
  th,
  en,
}));

const subByCode = new Map(SUB_RIGHTS.map((right) => [`${right.mainRight}/${right.code}`, right]));
const firstOfCode = new Map(SUB_RIGHTS.toReversed().map((right) => [right.code, right]));

/**
 * The sub-right with this code under a main right. Where a service puts the code under another main right than the table does
 * (OFC with the codes of GOF and BKK, DIS with 74), its name is the table's all the same. Undefined for a code nobody knows.
 */
export const findSubRight = (mainRight: string, code: string): SubRight | undefined =>
  subByCode.get(`${mainRight}/${code}`) ?? (ELSEWHERE[mainRight]?.test(code) ? firstOfCode.get(code) : undefined);

/** Codes that live services send under another main right (UCWS wire 2.5). */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  OFC: /^([BC][1-6]|E[1-3]|G[13-6]|T5)$/,
  DIS: /^74$/,
};

/**
 * '(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ': the form of the panel and of the card agent (authen wire 1.2). Clients split it at its
 * brackets, so those of the name are left out.
 */
export const codeWithName = (code: string, name: string): string =>
  `(${code}) ${name.replaceAll(/[()]/g, ' ').replaceAll(/\s+/g, ' ').trim()}`;

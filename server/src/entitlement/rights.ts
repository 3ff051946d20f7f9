/**
 * The names of rights: main (สิทธิหลัก) and sub (สิทธิย่อย). Codes and the names of UC sub-rights are those of the public tables;
 * where only a code is known the name says the fund and the code, and invents nothing.
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
    th: 'สิทธิหลักประกันสุขภาพแห่งชาติ ยกเว้นการร่วมจ่าย 30 บาท',
    en: 'Universal coverage, exempt from co-payment',
  },
  { code: 'DIS', th: 'สิทธิผู้ประกันตนคนพิการ', en: 'Insured person with a disability (UC)' },
  { code: 'SSS', th: 'สิทธิประกันสังคม', en: 'Social security' },
  { code: 'SSI', th: 'สิทธิประกันสังคมกรณีทุพพลภาพ', en: 'Social security, invalidity' },
  { code: 'OFC', th: 'สิทธิสวัสดิการการรักษาพยาบาลของข้าราชการ', en: 'Civil servants’ medical benefit' },
  { code: 'LGO', th: 'สิทธิสวัสดิการพนักงานส่วนท้องถิ่น', en: 'Local government staff' },
  { code: 'BKK', th: 'สิทธิสวัสดิการข้าราชการกรุงเทพมหานคร', en: 'Bangkok Metropolitan staff' },
  { code: 'BMT', th: 'สิทธิสวัสดิการพนักงานองค์การขนส่งมวลชนกรุงเทพ', en: 'Bangkok Mass Transit Authority staff' },
  { code: 'GOF', th: 'สิทธิสวัสดิการหน่วยงานอื่นของรัฐ', en: 'Staff of other state bodies' },
  { code: 'PVT', th: 'สิทธิครูโรงเรียนเอกชน', en: 'Private school teachers' },
  { code: 'BFC', th: 'สิทธิข้าราชการการเมือง', en: 'Political officials' },
  { code: 'STP', th: 'สิทธิบุคคลผู้มีปัญหาสถานะและสิทธิ', en: 'Persons with status problems' },
  { code: 'NRH', th: 'สิทธิประกันสุขภาพแรงงานต่างด้าว', en: 'Migrant health insurance' },
  { code: 'WVO', th: 'สิทธิทหารผ่านศึก', en: 'War veterans' },
];

const NAMED: readonly (readonly [mainRight: string, code: string, th: string, en: string])[] = [
  ['UCS', '89', 'ช่วงอายุ 12-59 ปี', 'Aged 12-59'],
  ['WEL', '60', 'อาสาสมัครมาลาเรีย', 'Malaria volunteer'],
  ['WEL', '61', 'บุคคลในครอบครัวของอาสาสมัครมาลาเรีย', 'Family of a malaria volunteer'],
  ['WEL', '62', 'ช่างสุขภัณฑ์หมู่บ้าน', 'Village sanitary worker'],
  ['WEL', '63', 'บุคคลในครอบครัวของช่างสุขภัณฑ์หมู่บ้าน', 'Family of a village sanitary worker'],
  ['WEL', '64', 'ผู้บริหารและครูโรงเรียนเอกชนที่สอนศาสนาอิสลาม', 'Staff of a private Islamic school'],
  ['WEL', '65', 'บุคคลในครอบครัวของผู้บริหารและครูโรงเรียนเอกชนที่สอนศาสนาอิสลาม', 'Family of private Islamic school staff'],
  ['WEL', '66', 'ผู้ได้รับพระราชทานเหรียญราชการชายแดน', 'Border service medal'],
  ['WEL', '67', 'ผู้ได้รับพระราชทานเหรียญพิทักษ์เสรีชน', 'Freedom protection medal'],
  ['WEL', '68', 'ผู้บริจาคโลหิตของสภากาชาดไทยตั้งแต่ 18 ครั้งขึ้นไป', 'Blood donor, 18 times or more'],
  ['WEL', '69', 'หมออาสาหมู่บ้านตามโครงการกระทรวงกลาโหม', 'Village defence doctor'],
  ['WEL', '70', 'อาสาสมัครคุมประพฤติ', 'Probation volunteer'],
  ['WEL', '71', 'เด็กอายุไม่เกิน 12 ปีบริบูรณ์', 'Child up to 12 completed years'],
  ['WEL', '72', 'ผู้มีรายได้น้อย', 'Low income'],
  ['WEL', '73', 'นักเรียนมัธยมศึกษาตอนต้น', 'Lower secondary student'],
  ['WEL', '74', 'คนพิการ', 'Person with a disability'],
  ['WEL', '75', 'ทหารผ่านศึกชั้น 1-3', 'Veteran, class 1-3'],
  ['WEL', '76', 'พระภิกษุ สามเณร แม่ชี และนักบวชที่มีหนังสือรับรอง', 'Monk, novice, nun or clergy with certificate'],
  ['WEL', '77', 'ผู้มีอายุเกิน 60 ปีบริบูรณ์', 'Over 60 completed years'],
  ['WEL', '80', 'บุคคลในครอบครัวของทหารผ่านศึกชั้น 1-3', 'Family of a veteran, class 1-3'],
  ['WEL', '81', 'ผู้นำชุมชน', 'Community leader'],
  ['WEL', '82', 'อาสาสมัครสาธารณสุขประจำหมู่บ้าน', 'Village health volunteer'],
  ['WEL', '83', 'ผู้นำศาสนาอิสลาม', 'Islamic leader'],
  ['WEL', '84', 'บุคคลในครอบครัวของผู้นำศาสนาอิสลาม', 'Family of an Islamic leader'],
  ['WEL', '85', 'ผู้ได้รับพระราชทานเหรียญงานพระราชสงครามในทวีปยุโรป', 'War medal, Europe'],
  ['WEL', '86', 'บุคคลในครอบครัวของผู้ได้รับเหรียญงานพระราชสงครามในทวีปยุโรป', 'Family of a holder of the war medal, Europe'],
  ['WEL', '87', 'บุคคลในครอบครัวของผู้นำชุมชน', 'Family of a community leader'],
  ['WEL', '88', 'บุคคลในครอบครัวของ อสม.', 'Family of a village health volunteer'],
  ['WEL', '90', 'ทหารเกณฑ์', 'Conscript'],
  ['WEL', '91', 'ผู้ต้องขังในความดูแลของกรมราชทัณฑ์', 'In custody'],
  ['WEL', '92', 'ผู้อยู่ในสถานพินิจหรือสถานสงเคราะห์', 'Juvenile or welfare home'],
  ['WEL', '93', 'นักเรียนทหาร', 'Military student'],
  ['WEL', '94', 'ทหารผ่านศึกชั้น 4', 'Veteran, class 4'],
  ['WEL', '95', 'บุคคลในครอบครัวของทหารผ่านศึกชั้น 4', 'Family of a veteran, class 4'],
  ['WEL', '96', 'ทหารพราน', 'Ranger'],
  ['WEL', '97', 'บุคคลในครอบครัวทหารของกรมสวัสดิการสามเหล่าทัพ', 'Family in the welfare of the three forces'],
  ['WEL', '98', 'บุคคลในครอบครัวของทหารผ่านศึกนอกประจำการชั้น 1', 'Family of a retired veteran, class 1'],
];

/** Sub-rights known by code alone. */
const CODES_ONLY: Readonly<Record<string, string>> = {
  OFC: 'O1 O2 O3 O4 O5 O7',
  LGO: 'L1 L2 L3 L4 L5 L6 L9',
  SSS: 'S1 S2 S3 S4 S5 S7',
  SSI: 'S6',
  BKK: 'B1 B2 B3 B4 B5 B6',
  GOF: 'C1 C2 C3 C4 C5 C6 E1 E2 E3 E4 G1 G2 G3 G4 Z3',
  BMT: 'G5 G6',
  PVT: 'P1 P2 P3',
  NRH: 'N1 N2 N3 N4 N5',
  STP: 'ST',
  DIS: 'D1',
  BFC: 'A1',
  WVO: 'V1 V2',
};

const mainByCode = new Map(MAIN_RIGHTS.map((right) => [right.code, right]));

/** The main right with this code, or undefined. */
export const findMainRight = (code: string): MainRight | undefined => mainByCode.get(code);

export const SUB_RIGHTS: readonly SubRight[] = [
  ...NAMED.map(([mainRight, code, th, en]) => ({ mainRight, code, th, en })),
  ...Object.entries(CODES_ONLY).flatMap(([mainRight, codes]) =>
    codes.split(' ').map((code) => ({
      mainRight,
      code,
      th: `${findMainRight(mainRight)?.th ?? mainRight} ประเภท ${code}`,
      en: `${findMainRight(mainRight)?.en ?? mainRight}, type ${code}`,
    })),
  ),
];

const subByCode = new Map(SUB_RIGHTS.map((right) => [`${right.mainRight}/${right.code}`, right]));

/** The sub-right with this code under a main right, or undefined. */
export const findSubRight = (mainRight: string, code: string): SubRight | undefined =>
  subByCode.get(`${mainRight}/${code}`);

/** '(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ': the form of the panel and of the card agent (authen wire 1.2). */
export const codeWithName = (code: string, name: string): string => `(${code}) ${name}`;

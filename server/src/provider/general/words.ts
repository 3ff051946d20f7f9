import type { GeneralWarning } from './model.ts';
import type { Found, GeneralProblem } from './rules/index.ts';

interface Words {
  readonly th: string;
  readonly en: string;
}

const PROBLEMS: Readonly<Record<GeneralProblem, Words>> = {
  REQUIRED: { th: 'กรุณากรอกข้อมูลนี้', en: 'This is needed.' },
  TAMBON_UNKNOWN: { th: 'ไม่พบตำบลนี้ กรุณาเลือกจากรายการ', en: 'There is no such tambon. Choose one from the list.' },
  POSTCODE_INVALID: { th: 'รหัสไปรษณีย์เป็นตัวเลข 5 หลัก', en: 'A postcode has five digits.' },
  POSTCODE_OTHER_PROVINCE: {
    th: 'รหัสไปรษณีย์นี้เป็นของจังหวัดอื่น',
    en: 'This postcode belongs to another province.',
  },
  PHONE_INVALID: {
    th: 'เบอร์โทรไม่ถูกต้อง เบอร์บ้าน 9 หลัก (02 141 4000) หรือมือถือ 10 หลัก (081 234 5678)',
    en: 'Not a Thai telephone number: nine digits (02 141 4000), or ten of a mobile phone (081 234 5678).',
  },
  PHONE_ONE_ONLY: { th: 'กรอกได้เพียงเบอร์เดียว', en: 'Only one number goes here.' },
  EXTENSION_INVALID: { th: 'เบอร์ต่อเป็นตัวเลข 1 ถึง 6 หลัก', en: 'An extension has one to six digits.' },
  EXTENSION_TWICE: {
    th: 'เบอร์ต่อในช่องนี้ไม่ตรงกับที่อยู่ในเบอร์โทร',
    en: 'This extension is not the one written with the number.',
  },
  EMAIL_THAI_DIGITS: {
    th: 'อีเมลมีเลขไทย กรุณาพิมพ์เป็นเลขอารบิก',
    en: 'The address has Thai digits. Type them as 0 to 9.',
  },
  EMAIL_INVALID: { th: 'รูปแบบอีเมลไม่ถูกต้อง', en: 'This is not an e-mail address.' },
  COORDINATES_TOGETHER: {
    th: 'ต้องกรอกทั้งละติจูดและลองจิจูด',
    en: 'Latitude and longitude are only of use together.',
  },
  COORDINATE_INVALID: {
    th: 'พิกัดเป็นองศาทศนิยม เช่น 15.244844',
    en: 'Degrees with a decimal point, as 15.244844.',
  },
  COORDINATES_SWAPPED: {
    th: 'ละติจูดและลองจิจูดสลับกัน',
    en: 'Latitude and longitude stand the wrong way round.',
  },
  OUTSIDE_THAILAND: {
    th: 'พิกัดอยู่นอกประเทศไทย (ละติจูด 5 ถึง 21 ลองจิจูด 97 ถึง 106)',
    en: 'Not in Thailand (latitude 5 to 21, longitude 97 to 106).',
  },
};

const WARNINGS: Readonly<Record<GeneralWarning, Words>> = {
  POSTCODE_UNUSUAL: {
    th: 'รหัสไปรษณีย์ไม่ตรงกับตำบลที่เลือก',
    en: 'Not the usual postcode of this tambon.',
  },
  OUTSIDE_PROVINCE: {
    th: 'พิกัดอยู่นอกเขตจังหวัดของที่อยู่',
    en: 'The coordinates lie outside the province of the address.',
  },
  PROVINCE_NOT_OF_UNIT: {
    th: 'จังหวัดของที่อยู่ไม่ตรงกับจังหวัดที่ขึ้นทะเบียนไว้',
    en: 'The address is in another province than the unit is registered in.',
  },
};

/** Problems and warnings with their words in both languages: the house names no language here, the screen picks. */
export const saidProblems = (found: readonly Found<GeneralProblem>[]) =>
  found.map(({ path, code }) => ({ path, code, ...PROBLEMS[code] }));
export const saidWarnings = (found: readonly Found<GeneralWarning>[]) =>
  found.map(({ path, code }) => ({ path, code, ...WARNINGS[code] }));

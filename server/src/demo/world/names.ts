/** Invented Thai names. The family names all say that they are made up (ทดสอบ, สมมติ, จำลอง …). */
import { pick } from './deterministic.ts';

export type Sex = 'MALE' | 'FEMALE';

export interface PersonName {
  readonly title: string;
  /** As the card agent gives it: 001 ด.ช., 002 ด.ญ., 003 นาย, 004 น.ส., 005 นาง. */
  readonly titleCode: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly firstNameEn: string;
  readonly lastNameEn: string;
}

type Word = readonly [th: string, en: string];
const words = (text: string): Word[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [th = '', en = ''] = pair.split('=');
      return [th, en];
    });

const MALE_NAMES = words(`
  สมชาย=Somchai วิชัย=Wichai ประเสริฐ=Prasoet สุชาติ=Suchat อนันต์=Anan ธีรพล=Thiraphon ณัฐวุฒิ=Natthawut กิตติ=Kitti
  บุญมี=Bunmi ชาติชาย=Chatchai ปกรณ์=Pakon วีรยุทธ=Wirayut ศุภชัย=Supphachai อาทิตย์=Athit ภาณุ=Phanu เอกชัย=Ekkachai
  มานพ=Manop สุรศักดิ์=Surasak ไพโรจน์=Phairot พงศกร=Phongsakon ทวี=Thawi นิรันดร์=Niran ก้องภพ=Kongphop ธนา=Thana`);
const FEMALE_NAMES = words(`
  สมหญิง=Somying มาลี=Mali สุดา=Suda วันเพ็ญ=Wanphen กัญญา=Kanya พรทิพย์=Phonthip อรุณี=Aruni นงนุช=Nongnut
  จันทร์เพ็ญ=Chanphen ศิริพร=Siriphon ปราณี=Prani ลัดดา=Ladda ชนิดา=Chanida ธิดา=Thida รัตนา=Rattana บุษบา=Butsaba
  กมลชนก=Kamonchanok ดวงใจ=Duangchai นารี=Nari อัมพร=Amphon เพ็ญศรี=Phensi สายฝน=Saifon ณิชา=Nicha วรรณา=Wanna`);
const FAMILY_BEGINNINGS = words(
  'ทดสอบ=Thotsop สมมติ=Sommot จำลอง=Chamlong ตัวอย่าง=Tuayang สาธิต=Sathit ทดลอง=Thotlong นามแฝง=Namfaeng เสมือน=Samuean',
);
const FAMILY_ENDINGS = words(
  'วงศ์=wong ชัย=chai สุข=suk พร=phon ทอง=thong ศรี=si แก้ว=kaeo งาม=ngam มงคล=mongkhon เจริญ=charoen รัตน์=rat ภักดี=phakdi',
);

/** A name for somebody of this sex and age (completed years). */
export function inventName(random: () => number, sex: Sex, ageYears: number): PersonName {
  const [firstName, firstNameEn] = pick(random, sex === 'MALE' ? MALE_NAMES : FEMALE_NAMES);
  const [beginning, beginningEn] = pick(random, FAMILY_BEGINNINGS);
  const [ending, endingEn] = pick(random, FAMILY_ENDINGS);
  return {
    ...titleOf(sex, ageYears, random() < 0.5),
    firstName,
    firstNameEn,
    lastName: `${beginning}${ending}`,
    lastNameEn: `${beginningEn}${endingEn}`,
  };
}

/** Children are ด.ช. or ด.ญ. until 15. */
function titleOf(sex: Sex, ageYears: number, married: boolean): { title: string; titleCode: string } {
  if (ageYears < 15) return sex === 'MALE' ? { title: 'ด.ช.', titleCode: '001' } : { title: 'ด.ญ.', titleCode: '002' };
  if (sex === 'MALE') return { title: 'นาย', titleCode: '003' };
  return married && ageYears >= 25 ? { title: 'นาง', titleCode: '005' } : { title: 'น.ส.', titleCode: '004' };
}

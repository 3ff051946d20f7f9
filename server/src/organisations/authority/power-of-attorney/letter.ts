import { AUTHORITY_SCOPES, type AuthorityScope } from '../../../platform/actor.ts';
import { groupCitizenId } from '../../../platform/citizen-id/index.ts';
import { formatThaiDate, type PlainDate } from '../../../platform/time/index.ts';

/** What stands in a power of attorney (หนังสือมอบอำนาจ); what is undefined is left open, to be written by hand. */
export interface Letter {
  readonly unit?: { readonly name: string; readonly hcode: string | null } | undefined;
  readonly holder?: { readonly name: string; readonly citizenId: string | undefined } | undefined;
  readonly position?: string | undefined;
  readonly delegate?: { readonly name: string; readonly citizenId: string } | undefined;
  readonly scopes?: readonly AuthorityScope[] | undefined;
  readonly validFrom?: PlainDate | undefined;
  readonly validTo?: PlainDate | undefined;
  readonly letterNumber?: string | undefined;
  readonly stampBaht?: number | undefined;
}

/** What each scope lets a delegate do, in the words of the letter. */
export const SCOPE_WORDS: Readonly<Record<AuthorityScope, string>> = {
  SIGN_APPLICATION: 'ลงนามและยื่นคำขอขึ้นทะเบียนหน่วยบริการ รวมทั้งแก้ไขและติดตามคำขอ',
  MANAGE_BASIC_DATA: 'จัดการข้อมูลพื้นฐานและบุคลากรของหน่วยบริการ (Re-Activated)',
  ANNUAL_ASSESSMENT: 'บันทึกและยืนยันการตรวจประเมินประจำปี',
  MANAGE_BANK: 'บันทึกและแก้ไขบัญชีธนาคารของหน่วยบริการ',
  CONTRACT: 'ทำและลงนามสัญญาให้บริการสาธารณสุข',
  RESIGN: 'ยื่นขอลาออกจากการเป็นหน่วยบริการ',
  APPEAL: 'ยื่นอุทธรณ์และชี้แจงผลการพิจารณา',
};

const open = (dots: number) => '.'.repeat(dots);
const idOf = (citizenId: string | undefined) => (citizenId ? groupCitizenId(citizenId) : open(40));
const day = (date: PlainDate | undefined) => (date ? formatThaiDate(date, 'long') : open(40));

/** The sentences of the letter: who gives which authority to whom. */
export const openingOf = ({ holder, position, unit, delegate }: Letter): string =>
  `โดยหนังสือฉบับนี้ ข้าพเจ้า ${holder?.name ?? open(70)} เลขประจำตัวประชาชน ${idOf(holder?.citizenId)} ` +
  `ตำแหน่ง ${position ?? open(50)} ซึ่งเป็นผู้มีอำนาจตามกฎหมายของ ${unit?.name ?? open(80)} ` +
  `รหัสหน่วยบริการ ${unit?.hcode ?? open(16)} ขอมอบอำนาจให้ ${delegate?.name ?? open(70)} ` +
  `เลขประจำตัวประชาชน ${idOf(delegate?.citizenId)} เป็นผู้มีอำนาจกระทำการแทนข้าพเจ้า ` +
  'ในระบบขึ้นทะเบียนหน่วยบริการแบบ One Stop Service ด้วยการยืนยันตัวตนผ่าน ThaiD ในเรื่องที่ทำเครื่องหมายไว้ต่อไปนี้';

export const periodOf = ({ validFrom, validTo }: Letter): string =>
  `ทั้งนี้ ตั้งแต่วันที่ ${day(validFrom)} ถึงวันที่ ${day(validTo)}`;

export const CLOSING =
  'ข้าพเจ้าขอรับผิดชอบในการที่ผู้รับมอบอำนาจได้กระทำไปภายในขอบเขตแห่งหนังสือมอบอำนาจนี้ ' +
  'เสมือนว่าข้าพเจ้าได้กระทำด้วยตนเองทุกประการ ผู้รับมอบอำนาจจะมอบอำนาจช่วงให้ผู้อื่นอีกต่อหนึ่งมิได้ ' +
  'เพื่อเป็นหลักฐาน จึงได้ลงลายมือชื่อไว้เป็นสำคัญต่อหน้าพยาน';

export const STAMP_RULE =
  'อากรแสตมป์: มอบอำนาจให้กระทำการมากกว่าครั้งเดียว 30 บาท หากผู้รับมอบอำนาจหลายคนต่างคนต่างกระทำการได้ คนละ 30 บาท';

/** Every scope, and whether the letter names it. */
export const ticksOf = ({ scopes }: Letter): readonly { words: string; ticked: boolean }[] =>
  AUTHORITY_SCOPES.map((scope) => ({ words: SCOPE_WORDS[scope], ticked: scopes?.includes(scope) ?? false }));

import { citizenIdIssue } from '../../platform/citizen-id/index.ts';

/** Words as they come: text or a number, trimmed; anything else counts as missing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

export const required = (name: string): string => `กรุณาระบุ ${name}`;
export const tooLong = (name: string, max: number): string => `${name} ต้องมีความยาวไม่เกิน ${max}`;
export const BAD_PID = 'เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี';
/** Rights that software sends beside the register's own codes. */
export const RIGHTS_ON_THE_WIRE: readonly string[] = ['OTH', 'COR'];
export const BAD_RECORDER = 'recorderPid ต้องระบุเป็นตัวเลข 13 หลักเท่านั้น';

/** The recorder needs 13 digits and a right checksum, and need not be on record (INV-VER-10). */
export function recorderError(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === '') return required('recorderPid');
  return /^\d{13}$/.test(text) && citizenIdIssue(text) === undefined ? undefined : BAD_RECORDER;
}

/** Unix milliseconds as a number (some clients quote it, some have parts of a millisecond). */
export function instantOf(value: unknown): Date | undefined {
  const text = textOf(value);
  if (!/^\d{1,16}(\.\d+)?$/.test(text)) return undefined;
  const at = new Date(Math.floor(Number(text)));
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** The fault of a time field: missing, no time, or in the future. */
export function instantError(name: string, value: unknown, now: Date): string | undefined {
  const at = instantOf(value);
  if (!at) return required(name);
  return at > now ? `กรุณาระบุ ${name} ไม่เกินวันเวลาปัจจุบัน` : undefined;
}

const AMOUNT = /^\d{1,8}(\.\d{1,2})?$/;

/** The fault of an amount in baht: missing, or more than eight digits before and two behind the point. */
export function amountError(name: string, value: unknown): string | undefined {
  const text = textOf(value);
  if (text === '') return required(name);
  return AMOUNT.test(text) ? undefined : `${name} ต้องมีจำนวนหน้าทศนิยมไม่เกิน 8 หลัก และจำนวนทศนิยมไม่เกิน 2 หลัก`;
}

/** Baht as sent → satang, by digits: no binary fraction on the way. */
export function satangOf(value: unknown): number {
  const [baht = '0', satang = ''] = textOf(value).split('.');
  return Number(baht) * 100 + Number(satang.padEnd(2, '0'));
}

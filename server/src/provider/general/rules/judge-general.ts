import { z } from 'zod';
import { findTambon, insideProvince, type Place } from '../../places/index.ts';
import type { GeneralData, GeneralField, GeneralWarning, TypedGeneralData } from '../model.ts';
import { type CoordinateProblem, readCoordinates } from './read-coordinates.ts';
import { type PhoneProblem, readPhone } from './read-phone.ts';
import { toArabicDigits } from './thai-digits.ts';

export type GeneralProblem =
  | 'REQUIRED'
  | 'TAMBON_UNKNOWN'
  | 'POSTCODE_INVALID'
  | 'POSTCODE_OTHER_PROVINCE'
  | 'EMAIL_THAI_DIGITS'
  | 'EMAIL_INVALID'
  | PhoneProblem
  | CoordinateProblem;

export interface Found<Code> {
  readonly path: GeneralField;
  readonly code: Code;
}
export interface GeneralJudgement {
  /** What would be stored; whole only if there are no problems. */
  readonly data: GeneralData;
  readonly problems: readonly Found<GeneralProblem>[];
  readonly warnings: readonly Found<GeneralWarning>[];
}

const mail = z.email();

/** Spaces at the ends and double ones go; nothing typed is null. */
function textOf(typed: string | number | null): string | null {
  const text = String(typed ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
const numbered = (typed: string | number | null): string | null => {
  const text = textOf(typed);
  return text === null ? null : toArabicDigits(text);
};

type Judge = (typed: TypedGeneralData, found: Found<GeneralProblem>[]) => Partial<GeneralData>;

const judgeAddress: Judge = (typed, found) => {
  const [houseNo, tambonCode, postcode] = [
    numbered(typed.houseNo),
    numbered(typed.tambonCode),
    numbered(typed.postcode),
  ];
  const place = tambonCode === null ? undefined : findTambon(tambonCode);
  if (houseNo === null) found.push({ path: 'houseNo', code: 'REQUIRED' });
  if (tambonCode === null) found.push({ path: 'tambonCode', code: 'REQUIRED' });
  else if (!place) found.push({ path: 'tambonCode', code: 'TAMBON_UNKNOWN' });
  if (postcode === null) found.push({ path: 'postcode', code: 'REQUIRED' });
  else if (!/^[1-9]\d{4}$/.test(postcode)) found.push({ path: 'postcode', code: 'POSTCODE_INVALID' });
  else if (place && !sharesBeginning(postcode, place))
    found.push({ path: 'postcode', code: 'POSTCODE_OTHER_PROVINCE' });
  const [moo, soi, road] = [numbered(typed.moo), textOf(typed.soi), textOf(typed.road)];
  return { houseNo, moo, soi, road, tambonCode, postcode };
};

/** Postcodes begin with two digits of their part of the country, which is not always the province's number. */
const sharesBeginning = (postcode: string, { postcodes }: Place): boolean =>
  postcodes.some((known) => known.slice(0, 2) === postcode.slice(0, 2));

const judgePhones: Judge = (typed, found) => {
  const one = (path: 'phone' | 'phoneNhso', extPath: 'phoneExt' | 'phoneNhsoExt') => {
    const [text, extension] = [textOf(typed[path]), textOf(typed[extPath])];
    if (text === null) {
      found.push({ path, code: 'REQUIRED' });
      return { [path]: null, [extPath]: numbered(extension) };
    }
    const read = readPhone(text, extension ?? '');
    if ('phone' in read) return { [path]: read.phone, [extPath]: read.extension };
    found.push({ path: read.problem.startsWith('EXTENSION') ? extPath : path, code: read.problem });
    return { [path]: text, [extPath]: extension };
  };
  return { ...one('phoneNhso', 'phoneNhsoExt'), ...one('phone', 'phoneExt') };
};

const judgeEmail: Judge = (typed, found) => {
  const email = textOf(typed.email)?.toLowerCase() ?? null;
  if (email === null) found.push({ path: 'email', code: 'REQUIRED' });
  // Not turned into digits silently: the address may have been dictated by somebody, and a wrong one loses every notice.
  else if (/[๐-๙]/.test(email)) found.push({ path: 'email', code: 'EMAIL_THAI_DIGITS' });
  else if (email.length > 254 || !mail.safeParse(email).success) found.push({ path: 'email', code: 'EMAIL_INVALID' });
  return { email };
};

const judgeCoordinates: Judge = (typed, found) => {
  const [lat, lon] = [textOf(typed.latitude), textOf(typed.longitude)];
  if (lat === null && lon === null) {
    found.push({ path: 'latitude', code: 'REQUIRED' }, { path: 'longitude', code: 'REQUIRED' });
    return { latitude: null, longitude: null };
  }
  const read = readCoordinates(lat ?? '', lon ?? '');
  if ('latitude' in read) return read;
  for (const [path, code] of read.problems) found.push({ path, code });
  return { latitude: null, longitude: null };
};

const NOTHING: GeneralData = {
  houseNo: null,
  moo: null,
  soi: null,
  road: null,
  tambonCode: null,
  postcode: null,
  phoneNhso: null,
  phoneNhsoExt: null,
  phone: null,
  phoneExt: null,
  email: null,
  latitude: null,
  longitude: null,
};

/** What is odd in data that could be stored: told, and stored if the person says that it is right so. */
export function warnOfGeneral(data: GeneralData, unitProvince: string | null): Found<GeneralWarning>[] {
  const { tambonCode, postcode, latitude, longitude } = data;
  const place = tambonCode === null ? undefined : findTambon(tambonCode);
  if (!place) return [];
  const province = place.tambonCode.slice(0, 2);
  const warnings: Found<GeneralWarning>[] = [];
  if (unitProvince !== null && unitProvince !== province)
    warnings.push({ path: 'tambonCode', code: 'PROVINCE_NOT_OF_UNIT' });
  if (postcode !== null && !place.postcodes.includes(postcode))
    warnings.push({ path: 'postcode', code: 'POSTCODE_UNUSUAL' });
  if (latitude !== null && longitude !== null && !insideProvince(province, latitude, longitude))
    warnings.push({ path: 'latitude', code: 'OUTSIDE_PROVINCE' });
  return warnings;
}

/**
 * Reads what was typed into the form of the general data and says everything that is wrong with it at once (CPP-10..15, INV-PRV-2,
 * INV-PRV-4). What it accepts, it accepts again unchanged.
 * @param unitProvince two digits of the province the unit is registered in; null where that is not known
 */
export function judgeGeneral(typed: TypedGeneralData, unitProvince: string | null): GeneralJudgement {
  const problems: Found<GeneralProblem>[] = [];
  const data: GeneralData = {
    ...NOTHING,
    ...judgeAddress(typed, problems),
    ...judgePhones(typed, problems),
    ...judgeEmail(typed, problems),
    ...judgeCoordinates(typed, problems),
  };
  const wrong = new Set(problems.map(({ path }) => path));
  const warnings = warnOfGeneral(data, unitProvince).filter(({ path }) => !wrong.has(path));
  return { data, problems, warnings };
}

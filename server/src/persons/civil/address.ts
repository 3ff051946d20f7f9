import { z } from 'zod';

const part = z.string().trim().max(100);

/** An address as the civil registration keeps it, in parts (ที่อยู่). Names as they are written there; codes where they are known. */
export const addressSchema = z.object({
  houseNo: part.min(1),
  moo: part.nullish(),
  building: part.nullish(),
  soi: part.nullish(),
  road: part.nullish(),
  tambon: part.min(1),
  district: part.min(1),
  province: part.min(1),
  /** Two digits of the Department of Provincial Administration. */
  provinceCode: z.string().regex(/^\d{2}$/),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullish(),
});
export type Address = z.infer<typeof addressSchema>;

/** The parts in the order in which they are compared and shown. */
export const ADDRESS_PARTS = Object.keys(addressSchema.shape) as readonly (keyof Address)[];

const BANGKOK = '10';

/** One line, as on an envelope: in Bangkok a tambon is a khwaeng and a district a khet. */
export function addressText(address: Address): string {
  const bangkok = address.provinceCode === BANGKOK;
  const named = (word: string, value: string | null | undefined) => (value ? `${word}${value}` : '');
  return [
    address.houseNo,
    named('หมู่ที่ ', address.moo),
    address.building,
    named('ซอย', address.soi),
    named('ถนน', address.road),
    named(bangkok ? 'แขวง' : 'ตำบล', address.tambon),
    named(bangkok ? 'เขต' : 'อำเภอ', address.district),
    bangkok ? address.province : named('จังหวัด', address.province),
    address.postcode,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Two spellings of one thing: spaces, case and a leading word of the kind (ต., ถนน …) make no difference. */
const plain = (value: string | null | undefined): string =>
  (value ?? '')
    .toLowerCase()
    .replace(/^(ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.|ถนน|ถ\.|ซอย|ซ\.|หมู่ที่|หมู่|ม\.)\s*/u, '')
    .replace(/[\s.\-–]/gu, '');

/** The parts in which two addresses differ; a part that only one of them has differs. */
export const addressDifferences = (a: Address, b: Address): (keyof Address)[] =>
  ADDRESS_PARTS.filter((name) => plain(a[name]) !== plain(b[name]));

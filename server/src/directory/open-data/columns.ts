import { findProvince } from '../../organisations/index.ts';
import type { Range } from '../../provider/index.ts';
import { clockTime, readWeek } from '../rules/week.ts';
import type { FullRow } from '../store/units.ts';
import { addressOf, capabilitiesOf, typesOf } from '../views.ts';

/** One column of `units.csv` and one field of `units.json`. */
export interface Column {
  readonly name: string;
  readonly th: string;
  readonly en: string;
  readonly of: (row: FullRow) => string | number | null;
}

const rangesText = (ranges: readonly Range[]): string =>
  ranges.map(([from, to]) => `${clockTime(from)}-${clockTime(to)}`).join(' ');

const hours = (day: number) => (row: FullRow) => rangesText(readWeek(row.hours)[day]?.ranges ?? []);
const listed = (items: readonly string[]) => [...new Set(items)].join('|');

/** How many of each profession, as `11:2|03:1`. */
function professions({ presences }: FullRow): string {
  const byType = Map.groupBy(presences, ({ typeCode }) => typeCode);
  return [...byType].map(([typeCode, people]) => `${typeCode}:${people.length}`).join('|');
}

/** In the order of the file. Lists are joined by `|`; empty means that the unit has not said. */
export const COLUMNS: readonly Column[] = [
  { name: 'code', th: 'รหัสหน่วยบริการ 5 หลัก', en: 'Unit code, five characters', of: (row) => row.code },
  { name: 'code9', th: 'รหัสหน่วยบริการ 9 หลัก', en: 'Unit code, nine characters', of: (row) => row.code9 },
  { name: 'name', th: 'ชื่อหน่วยบริการ', en: 'Name in Thai', of: (row) => row.name },
  { name: 'name_en', th: 'ชื่อภาษาอังกฤษ', en: 'Name in English', of: (row) => row.nameEn },
  { name: 'region', th: 'เขต สปสช. (1–13)', en: 'NHSO region, 1 to 13', of: (row) => row.regionNo },
  { name: 'province_code', th: 'รหัสจังหวัด 2 หลัก', en: 'Province, two digits', of: (row) => row.provinceCode },
  { name: 'province', th: 'จังหวัด', en: 'Province', of: (row) => findProvince(row.provinceCode ?? '')?.th ?? null },
  { name: 'amphoe', th: 'อำเภอ/เขต', en: 'District', of: (row) => addressOf(row).amphoe?.th ?? null },
  { name: 'tambon', th: 'ตำบล/แขวง', en: 'Subdistrict', of: (row) => addressOf(row).tambon?.th ?? null },
  { name: 'tambon_code', th: 'รหัสตำบล 6 หลัก', en: 'Subdistrict, six digits', of: (row) => row.tambonCode },
  { name: 'house_no', th: 'บ้านเลขที่', en: 'House number', of: (row) => row.houseNo },
  { name: 'moo', th: 'หมู่ที่', en: 'Village number', of: (row) => row.moo },
  { name: 'soi', th: 'ซอย', en: 'Lane', of: (row) => row.soi },
  { name: 'road', th: 'ถนน', en: 'Road', of: (row) => row.road },
  { name: 'postcode', th: 'รหัสไปรษณีย์', en: 'Postcode', of: (row) => row.postcode },
  { name: 'phone', th: 'โทรศัพท์สำหรับประชาชน', en: 'Phone for the public', of: (row) => row.phone },
  { name: 'phone_ext', th: 'เบอร์ต่อ', en: 'Extension', of: (row) => row.phoneExt },
  { name: 'latitude', th: 'ละติจูด (WGS 84)', en: 'Latitude (WGS 84)', of: (row) => row.latitude },
  { name: 'longitude', th: 'ลองจิจูด (WGS 84)', en: 'Longitude (WGS 84)', of: (row) => row.longitude },
  {
    name: 'types',
    th: 'ประเภทที่ประกาศ คั่นด้วย |',
    en: 'Announced types, joined by |',
    of: (row) => listed(typesOf(row).map(({ key }) => key)),
  },
  {
    name: 'announcements',
    th: 'เลขที่ประกาศ คั่นด้วย |',
    en: 'Numbers of the announcements, joined by |',
    of: (row) => listed(row.types.map(({ announcement }) => announcement)),
  },
  {
    name: 'capabilities',
    th: 'ศักยภาพ คั่นด้วย |',
    en: 'Capabilities, joined by |',
    of: (row) => listed(capabilitiesOf(row).map(({ code }) => code)),
  },
  {
    name: 'monday',
    th: 'เวลาทำการวันจันทร์ เช่น 08:30-12:00 13:00-16:30',
    en: 'Hours on Monday, as 08:30-12:00 13:00-16:30',
    of: hours(0),
  },
  { name: 'tuesday', th: 'วันอังคาร', en: 'Tuesday', of: hours(1) },
  { name: 'wednesday', th: 'วันพุธ', en: 'Wednesday', of: hours(2) },
  { name: 'thursday', th: 'วันพฤหัสบดี', en: 'Thursday', of: hours(3) },
  { name: 'friday', th: 'วันศุกร์', en: 'Friday', of: hours(4) },
  { name: 'saturday', th: 'วันเสาร์', en: 'Saturday', of: hours(5) },
  { name: 'sunday', th: 'วันอาทิตย์', en: 'Sunday', of: hours(6) },
  { name: 'holiday', th: 'วันหยุดนักขัตฤกษ์ แทนวันในสัปดาห์', en: 'Public holidays, instead of the weekday', of: hours(7) },
  {
    name: 'professions',
    th: 'จำนวนบุคลากรตามประเภท เช่น 11:2|03:1',
    en: 'Personnel by type code, as 11:2|03:1',
    of: professions,
  },
  {
    name: 'saved_at',
    th: 'วันเวลาที่หน่วยบริการบันทึกข้อมูลทั่วไปล่าสุด (UTC)',
    en: 'When the unit last saved its general data (UTC)',
    of: (row) => (row.savedAt === null ? null : new Date(row.savedAt).toISOString()),
  },
];

/** The columns of a roster (แบบฟอร์มรายชื่อบุคลากร), in order; a file may head them in Thai, in English or by their keys. */
export const ROSTER_COLUMNS = [
  { key: 'citizenId', th: 'เลขประจำตัวประชาชน', en: 'Citizen id', required: true, sample: '' },
  { key: 'name', th: 'ชื่อ-นามสกุล', en: 'Name', required: true, sample: 'นางสาวพยาบาล ทดสอบระบบ' },
  { key: 'type', th: 'ประเภทบุคลากร', en: 'Personnel type', required: true, sample: '03' },
  { key: 'licence', th: 'เลขที่ใบประกอบวิชาชีพ', en: 'Licence number', required: false, sample: '4512345678' },
  { key: 'qualifications', th: 'วุฒิ / ปี พ.ศ.', en: 'Degree / year (B.E.)', required: false, sample: 'พย.บ. / 2560' },
  { key: 'certificates', th: 'อนุมัติบัตร/วุฒิบัตรสาขา', en: 'Certificates', required: false, sample: '' },
  {
    key: 'registrationTypes',
    th: 'ประเภทการขึ้นทะเบียน',
    en: 'Registration types',
    required: true,
    sample: 'SPECIFIC_FIELD:NURSING',
  },
  { key: 'startDate', th: 'วันที่เริ่มทำงาน', en: 'First day of work', required: true, sample: '01/02/2569' },
  { key: 'endDate', th: 'วันที่สิ้นสุดทำงาน', en: 'Last day of work', required: false, sample: '' },
  {
    key: 'schedule',
    th: 'วันเวลาปฏิบัติงาน',
    en: 'Working hours',
    required: true,
    sample: 'วันจันทร์ - วันพุธ เวลา 8.30 - 16.30',
  },
] as const;

export type RosterColumn = (typeof ROSTER_COLUMNS)[number]['key'];
export type RosterCells = Readonly<Record<RosterColumn, string>>;

/** Between several values in one cell. */
export const SEVERAL = /[;\n]/;

const plain = (heading: string): string => heading.toLowerCase().replace(/[\s*()./-]/g, '');
const BY_HEADING = new Map<string, RosterColumn>(
  ROSTER_COLUMNS.flatMap(({ key, th, en }) => [key, th, en].map((name): [string, RosterColumn] => [plain(name), key])),
);

/** Which column each heading means; undefined for one that means none. */
export const columnsOf = (headings: readonly string[]): readonly (RosterColumn | undefined)[] =>
  headings.map((heading) => BY_HEADING.get(plain(heading)));

/** The empty roster with its headings and one line that shows how it is filled in. */
export const TEMPLATE: readonly (readonly string[])[] = [
  ROSTER_COLUMNS.map(({ th }) => th),
  ROSTER_COLUMNS.map(({ sample }) => sample),
];

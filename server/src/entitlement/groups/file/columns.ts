/** The columns of a group's list, in order. The name is for whoever fills it in: a person is known by his id alone. */
const COLUMNS = [
  { key: 'citizenId', th: 'เลขประจำตัวประชาชน', en: 'Citizen id', sample: '' },
  { key: 'name', th: 'ชื่อ-สกุล', en: 'Name', sample: 'นายตัวอย่าง ทดสอบระบบ' },
] as const;

/** The empty list with its headings and one line that shows how it is filled in. */
export const GROUP_TEMPLATE: readonly (readonly string[])[] = [
  COLUMNS.map(({ th }) => th),
  COLUMNS.map(({ sample }) => sample),
];

const HEADINGS = ['citizenid', 'เลขประจำตัวประชาชน', 'เลขบัตรประจำตัวประชาชน', 'เลขบัตรประชาชน', 'pid', 'cid'];

const plain = (heading: string): string => heading.toLowerCase().replace(/[\s*()._/-]/g, '');

/** Where the ids stand by the headings, or -1. */
export const idColumn = (headings: readonly string[]): number =>
  headings.findIndex((heading) => HEADINGS.includes(plain(heading)));

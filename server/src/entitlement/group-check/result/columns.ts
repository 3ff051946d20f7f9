import type { UnitFace } from '../../../organisations/index.ts';
import { fullName, type PersonFace } from '../../../persons/index.ts';
import { formatPartialDate, formatThaiDate, type PlainDate, parsePartialDate } from '../../../platform/time/index.ts';
import { rightName, subRightName } from '../../names.ts';
import type { ResultRow } from '../model.ts';
import { issueWords, NO_RIGHT, VERDICT_WORDS, type Words } from '../words.ts';

export type Language = keyof Words;

const HEADINGS: readonly Words[] = [
  { th: 'แถวที่', en: 'row' },
  { th: 'เลขประจำตัวประชาชน', en: 'citizen id' },
  { th: 'รหัสผล', en: 'verdict' },
  { th: 'ผลการตรวจสอบ', en: 'verdict in words' },
  { th: 'ชื่อ-สกุล', en: 'name' },
  { th: 'เดือนปีเกิด', en: 'month and year of birth' },
  { th: 'รหัสสิทธิหลัก', en: 'main right' },
  { th: 'สิทธิหลัก', en: 'name of the main right' },
  { th: 'รหัสสิทธิย่อย', en: 'sub-right' },
  { th: 'สิทธิย่อย', en: 'name of the sub-right' },
  { th: 'วันเริ่มสิทธิ', en: 'from' },
  { th: 'วันหมดสิทธิ', en: 'to' },
  { th: 'รหัสหน่วยบริการปฐมภูมิ', en: 'primary unit' },
  { th: 'หน่วยบริการปฐมภูมิ', en: 'name of the primary unit' },
  { th: 'รหัสหน่วยบริการประจำ', en: 'regular unit' },
  { th: 'หน่วยบริการประจำ', en: 'name of the regular unit' },
  { th: 'รหัสหน่วยบริการที่รับการส่งต่อ', en: 'referral unit' },
  { th: 'หน่วยบริการที่รับการส่งต่อ', en: 'name of the referral unit' },
  { th: 'สิทธิ ณ วันที่', en: 'as of' },
];

export const headings = (language: Language): string[] => HEADINGS.map((words) => words[language]);

/** YYYY-MM: the day of birth is nobody's business here. */
const MONTH = 7;

/** A result row as cells of text, one for each heading. Dates: Buddhist era in Thai, ISO in English. */
export function cellsOf(
  [row, who, verdict, issue, facts]: ResultRow,
  as: {
    language: Language;
    asOf: PlainDate;
    units: ReadonlyMap<string, UnitFace>;
    persons: ReadonlyMap<string, PersonFace>;
  },
): string[] {
  const { language, units } = as;
  const person = facts ? as.persons.get(who) : undefined;
  const day = (date: PlainDate | undefined) => (date && language === 'th' ? formatThaiDate(date) : (date ?? ''));
  const unit = (id: string | undefined) => {
    const known = id === undefined ? undefined : units.get(id);
    return [known?.hcode ?? '', known?.name ?? ''];
  };
  const { main, sub } = facts ?? {};
  const without = verdict === 'FOUND' && main === undefined ? `: ${NO_RIGHT[language]}` : '';
  const why = issue === null ? without : `: ${issueWords(issue)[language]}`;
  const month = person?.birth.slice(0, MONTH) ?? '';
  const read = language === 'th' ? parsePartialDate(month) : undefined;
  return [
    String(row),
    facts ? (person?.citizenId ?? '') : who,
    verdict,
    `${VERDICT_WORDS[verdict][language]}${why}`,
    person ? fullName(person) : '',
    read ? formatPartialDate(read) : month,
    main ?? '',
    main === undefined ? '' : rightName(main)[language],
    sub ?? '',
    main === undefined || sub === undefined ? '' : subRightName(main, sub)[language],
    day(facts?.from),
    day(facts?.to),
    ...unit(facts?.primary),
    ...unit(facts?.regular),
    ...unit(facts?.referral),
    day(as.asOf),
  ];
}

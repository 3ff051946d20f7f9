import { type UnitFace, unitRef } from '../../../organisations/index.ts';
import { fullName, type PersonFace } from '../../../persons/index.ts';
import { maskCitizenId } from '../../../platform/citizen-id/index.ts';
import { bangkokDate, bangkokLocalDateTime, formatThaiDate } from '../../../platform/time/index.ts';
import type { SlipRow } from './find-slip.ts';
import { CHANNEL_WORDS, EVIDENCE_WORDS, KIND_WORDS, RELATION_WORDS } from './words.ts';

/** What stands on a slip: what it is called, and what it is; an empty line keeps parts apart. */
export type SlipLine = readonly [label: string, value: string];

export interface SlipFacts {
  readonly row: SlipRow;
  readonly person: PersonFace;
  /** Right on the day of printing, in words; null = none. */
  readonly right: string | null;
  readonly requester: string | null;
  readonly units: ReadonlyMap<string, UnitFace>;
  /** Changes of a fiscal year that count. */
  readonly limit: number;
}

/** '15 มีนาคม 2569 เวลา 09:00:00 น.' */
export const instantInWords = (at: Date): string =>
  `${formatThaiDate(bangkokDate(at), 'long')} เวลา ${bangkokLocalDateTime(at).slice(11)} น.`;

/** The lines of a slip (ใบลงทะเบียนสิทธิ). The id is masked: a slip is put down anywhere. */
export function slipLines({ row, person, right, requester, units, limit }: SlipFacts): SlipLine[] {
  const named = (id: string | null): string => {
    const unit = unitRef(id === null ? null : units.get(id));
    return unit ? `${unit.name} (${unit.hcode})` : '-';
  };
  const evidence = row.evidence.map(({ kind, note }) =>
    note ? `${EVIDENCE_WORDS[kind]} (${note})` : EVIDENCE_WORDS[kind],
  );
  const counted =
    row.changeNo === null ? 'ไม่นับจำนวนครั้ง' : `ครั้งที่ ${row.changeNo} จาก ${limit} ครั้ง ในปีงบประมาณ ${row.fiscalYear}`;
  return [
    ['ชื่อ-นามสกุล', fullName(person)],
    ['เลขประจำตัวประชาชน', maskCitizenId(person.citizenId)],
    ['สิทธิ', right ?? '-'],
    ['', ''],
    ['หน่วยบริการประจำ', named(row.regularUnit)],
    ['หน่วยบริการปฐมภูมิ', named(row.primaryUnit)],
    ['หน่วยบริการที่รับการส่งต่อ', named(row.referralUnit)],
    ['เกิดสิทธิตั้งแต่', row.from ? instantInWords(row.from) : 'ไม่มีผล'],
    ['', ''],
    ['รายการ', `${KIND_WORDS[row.kind]} (${counted})`],
    ['ช่องทาง', CHANNEL_WORDS[row.channel]],
    ...(requester
      ? [['ผู้ยื่นแทน', row.relation ? `${requester} (${RELATION_WORDS[row.relation]})` : requester] as SlipLine]
      : []),
    ...(evidence.length > 0 ? [['หลักฐาน', evidence.join(', ')] as SlipLine] : []),
    ['หน่วยรับลงทะเบียน', row.organisationId ? named(row.organisationId) : 'ประชาชนลงทะเบียนผ่านระบบ'],
    ...(row.point ? [['จุดรับลงทะเบียน', row.point] as SlipLine] : []),
  ];
}

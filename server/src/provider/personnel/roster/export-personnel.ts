import { z } from 'zod';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { BASIC_DATA_READERS } from '../../unit-to-read.ts';
import { viewedUnit } from '../call.ts';
import { filterSchema, orderOf, statesOf } from '../list-personnel.ts';
import type { PersonnelLine } from '../model.ts';
import { findPage } from '../store/list.ts';
import { lineOf, warningsOf } from '../view.ts';

const MOST = 10_000;

const HEADINGS = {
  th: [
    'ลำดับ',
    'เลขบัตรประจำตัวประชาชน',
    'เลขที่ใบประกอบวิชาชีพ',
    'อนุมัติบัตร/วุฒิบัตรสาขา',
    'ชื่อ-นามสกุล',
    'ประเภทบุคลากร',
    'วันเวลาปฏิบัติงาน',
    'ยืนยันตัวตน',
    'สถานะ',
    'วันที่เริ่มทำงาน',
    'วันที่สิ้นสุดทำงาน',
  ],
  en: [
    'No.',
    'Citizen id',
    'Licence number',
    'Certificate or degree',
    'Name',
    'Personnel type',
    'Working hours',
    'Identity',
    'State',
    'First day',
    'Last day',
  ],
} as const;

const STATES: Readonly<Record<PersonnelLine['state'], { th: string; en: string }>> = {
  DRAFT: { th: 'ฉบับร่าง', en: 'Draft' },
  CHECKED: { th: 'ตรวจสอบแล้ว', en: 'Checked' },
  CONFIRMED: { th: 'ยืนยันแล้ว', en: 'Confirmed' },
  ENDED: { th: 'สิ้นสุดแล้ว', en: 'Ended' },
  CANCELLED: { th: 'ยกเลิก', en: 'Cancelled' },
};
const IDENTITY: Readonly<Record<PersonnelLine['identityState'], { th: string; en: string }>> = {
  CONFIRMED: { th: 'ยืนยันแล้ว', en: 'Confirmed' },
  UNCONFIRMED: { th: 'ยังไม่ยืนยัน', en: 'Not confirmed' },
};

/** The list as a table, with the same filter and order; citizen ids stay masked. Raw routes make CSV and XLSX of it. */
export const exportPersonnel = useCase({
  name: 'provider.exportPersonnel',
  summary: { th: 'ส่งออกรายชื่อบุคลากร', en: 'Export the personnel of a unit' },
  input: filterSchema.extend({ language: z.enum(['th', 'en']).default('th') }),
  output: z.object({ rows: z.array(z.array(z.string())) }),
  level: 'L1',
  allow: BASIC_DATA_READERS,
  refusals: ['UNIT_NOT_KNOWN'],
  idempotent: false,
  audit: { action: 'provider.exportPersonnel' },
  example: {},
  run: async (ctx, { state, type, q, sort, hcode, language }) => {
    const organisationId = await viewedUnit(ctx, hcode);
    if (isRefusal(organisationId)) return organisationId;
    const filter = { organisationId, states: statesOf(state), type, q };
    const { rows } = await findPage(ctx.db, filter, { ...orderOf(sort), offset: 0, limit: MOST });
    ctx.note({ subject: organisationId, purpose: 'PERSONNEL_EXPORT', detail: { rows: rows.length } });
    const warnings = await warningsOf(ctx.db, rows);
    const table = rows.map((record, at) => {
      const line = lineOf(record, record.citizenId, warnings.get(record.personnelId) ?? []);
      return [
        String(at + 1),
        line.citizenId,
        `${line.licence.prefix}${line.licence.no}`,
        line.highest ?? '',
        line.name,
        line.typeName[language],
        line.scheduleText[language],
        IDENTITY[line.identityState][language],
        STATES[line.state][language],
        record.startDate,
        record.endDate ?? '',
      ];
    });
    return { rows: [[...HEADINGS[language]], ...table] };
  },
});

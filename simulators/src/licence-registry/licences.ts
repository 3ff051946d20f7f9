import { z } from 'zod';

/** The registers, by the code of the council in the 43-file standard; 08 has none there. */
export const COUNCILS = {
  '01': 'แพทยสภา · The Medical Council',
  '02': 'สภาการพยาบาล · The Nursing and Midwifery Council',
  '03': 'สภาเภสัชกรรม · The Pharmacy Council',
  '04': 'ทันตแพทยสภา · The Dental Council',
  '05': 'สภากายภาพบำบัด · The Physical Therapy Council',
  '06': 'สภาเทคนิคการแพทย์ · The Medical Technology Council',
  '08': 'สภาการแพทย์แผนไทย · The Thai Traditional Medical Council',
} as const;
export type Council = keyof typeof COUNCILS;
export const Council = z.enum(Object.keys(COUNCILS) as [Council, ...Council[]]);

/** One line of a register. */
export const Licence = z.object({
  council: Council,
  prefix: z.string().max(20),
  no: z.string().regex(/^\d{1,20}$/),
  name: z.string().min(1).max(200),
  /** Last day; null for one that does not expire. */
  expires: z.iso.date().nullable(),
});
export type Licence = z.infer<typeof Licence>;

/** Which register a kind of personnel stands in. */
const COUNCIL_OF_TYPE: Readonly<Record<string, Council>> = {
  '01': '01',
  '011': '01',
  '02': '04',
  '03': '02',
  '11': '03',
  '12': '05',
  '13': '06',
  '081': '08',
};

/** Known without a platform to ask, one of each council: for tests. `<prefix>999999` is known to none. */
export const TEST_LICENCES: readonly Licence[] = [
  { council: '01', prefix: 'ว.', no: '123456', name: 'นายแพทย์ตัวอย่าง ทดสอบระบบ', expires: null },
  { council: '02', prefix: '', no: '4512345678', name: 'นางสาวพยาบาล ทดสอบระบบ', expires: '2029-12-31' },
  { council: '02', prefix: '', no: '4500000001', name: 'นางพยาบาล ใกล้หมดอายุ', expires: '2026-05-31' },
  { council: '02', prefix: '', no: '4500000002', name: 'นางพยาบาล หมดอายุแล้ว', expires: '2025-06-30' },
  { council: '03', prefix: 'ภ.', no: '12345', name: 'นางสาวเภสัชกร ทดสอบระบบ', expires: '2029-12-31' },
  { council: '04', prefix: 'ท.', no: '12345', name: 'นายทันตแพทย์ ทดสอบระบบ', expires: null },
  { council: '05', prefix: 'ก.', no: '12345', name: 'นายกายภาพ ทดสอบระบบ', expires: '2029-12-31' },
  { council: '06', prefix: 'ทน.', no: '12345', name: 'นางสาวเทคนิค ทดสอบระบบ', expires: '2029-12-31' },
  { council: '08', prefix: 'พท.ป.', no: '12345', name: 'นายแผนไทย ทดสอบระบบ', expires: '2029-12-31' },
];

const Fixtures = z.object({
  licences: z.array(
    z.object({
      typeCode: z.string(),
      prefix: z.string(),
      no: z.string(),
      name: z.string(),
      expires: z.string().nullable(),
    }),
  ),
});

const ANSWER_MS = 10_000;

/** The professionals of the platform's sandbox; undefined while it does not answer. */
export async function sandboxLicences(platformUrl: string): Promise<readonly Licence[] | undefined> {
  try {
    const asked = await fetch(`${platformUrl}/sandbox/fixtures?only=named`, { signal: AbortSignal.timeout(ANSWER_MS) });
    const { licences } = Fixtures.parse(await asked.json());
    return licences.flatMap(({ typeCode, ...licence }) => {
      const council = COUNCIL_OF_TYPE[typeCode];
      return council === undefined ? [] : [{ council, ...licence }];
    });
  } catch {
    return undefined;
  }
}

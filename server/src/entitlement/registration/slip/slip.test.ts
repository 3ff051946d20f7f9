import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk, personIdOf, pidOf } from '../../../testing/counter.ts';
import { person } from '../../../testing/facts.ts';
import { type TestHouse, testHouse } from '../../../testing/house.ts';
import type { SlipRow } from './find-slip.ts';
import { slipLines } from './lines.ts';

const row: SlipRow = {
  registrationId: 'x',
  primaryUnit: 'p',
  regularUnit: 'r',
  referralUnit: null,
  from: new Date('2026-09-30T17:00:00Z'),
  channel: 'GUARDIAN',
  kind: 'MOVE',
  fiscalYear: 2570,
  changeNo: 1,
  evidence: [{ kind: 'GUARDIAN_RELATION', note: 'สูติบัตร' }, { kind: 'EMPLOYER' }],
  organisationId: 'r',
  point: 'A1 เคาน์เตอร์',
  requesterId: 'm',
  relation: 'MOTHER',
  firstPrint: null,
};
const unit = (organisationId: string, hcode: string) => ({
  organisationId,
  hcode,
  name: `หน่วยบริการ ${hcode}`,
  kind: 'UNIT' as const,
  regionNo: 10,
  provinceCode: '34',
});
const units = new Map([unit('p', '99802'), unit('r', '99801')].map((one) => [one.organisationId, one]));
const lines = (change: Partial<SlipRow> = {}) =>
  Object.fromEntries(
    slipLines({ row: { ...row, ...change }, person: person(), right: '(UCS)', requester: 'นางมารดา', units, limit: 4 }),
  );

test('[SRM-37] [SRM-02] what a slip says: units with codes, from which second, which change of how many, who asked', () => {
  expect(lines()).toMatchObject({
    เลขประจำตัวประชาชน: 'x-xxxx-xxxxx-01-9',
    หน่วยบริการประจำ: 'หน่วยบริการ 99801 (99801)',
    หน่วยบริการที่รับการส่งต่อ: '-',
    เกิดสิทธิตั้งแต่: '1 ตุลาคม 2569 เวลา 00:00:00 น.',
    รายการ: 'เปลี่ยนหน่วยบริการ (ครั้งที่ 1 จาก 4 ครั้ง ในปีงบประมาณ 2570)',
    ผู้ยื่นแทน: 'นางมารดา (มารดา)',
    หลักฐาน: 'หลักฐานความสัมพันธ์ของผู้ปกครอง (สูติบัตร), หนังสือรับรองของนายจ้าง',
    จุดรับลงทะเบียน: 'A1 เคาน์เตอร์',
  });
  expect(lines({ kind: 'FIRST', changeNo: null, fiscalYear: null }).รายการ).toBe('ลงทะเบียนครั้งแรก (ไม่นับจำนวนครั้ง)');
});

describe('printing', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse({ population: 0 });
  });
  afterAll(() => house.close());
  const COPY = Buffer.from('สำเนา', 'utf16le').swap16();
  const print = async (path: string, as: Record<string, string>) => {
    const reply = await house.app.inject({ method: 'GET', url: path, headers: as });
    const { rawPayload: bytes, statusCode: status, headers } = reply;
    return { status, copy: bytes.includes(COPY), type: headers['content-type'], text: bytes.toString('latin1') };
  };

  test('[SRM-37] the first print is the original, a later one a copy; another unit prints nothing of it', async () => {
    const registrar = await house.signIn('registrar.hospital', 'L2');
    const body = {
      personId: personIdOf('UCS_30'),
      networkId: '9980300',
      channel: 'REGISTRAR',
      evidence: [{ kind: 'REQUEST_FORM', note: '7/2569' }],
    };
    const { slip } = expectOk(await house.ask('POST', '/api/srm/registrations', registrar, body)).body;
    expect(await print(slip, registrar)).toMatchObject({ status: 200, copy: false, type: 'application/pdf' });
    house.setNow('2026-03-15T09:01:00+07:00');
    expect((await print(slip, registrar)).copy).toBe(false); // a browser fetches it twice
    house.setNow('2026-03-15T09:05:00+07:00');
    const again = await print(slip, registrar);
    expect(again.copy).toBe(true);
    expect(again.text).not.toContain(pidOf('UCS_30'));
    expect(slip).not.toContain(pidOf('UCS_30'));
    const rows = await house.database.query({
      text: 'select count(*)::int as n from entitlement.registration_print where person_id = $1',
      values: [personIdOf('UCS_30')],
    });
    expect(rows).toEqual([{ n: 3 }]);
    const elsewhere = await house.signIn('registrar.referral', 'L2');
    expect((await print(slip, elsewhere)).status).toBe(404);
    expect((await print(slip, {})).status).toBe(401);
  });
});

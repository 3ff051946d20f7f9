import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, counterAt } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let hospital: Counter;
let pharmacy: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
  pharmacy = await counterAt(house, '99811');
});
afterAll(() => house.close());

const visitAt = async (counter: Counter, who: string | number, serviceCode: string): Promise<string> =>
  (await counter.open(who, serviceCode)).body.visitId;

describe('general care by the own card', () => {
  test('[CLM-01] [CLM-02] [AMB-21] [AUTH-06] [AUTH-47] one success issues the code, ISSUED, and the visit is verified', async () => {
    const visitId = await visitAt(hospital, 0, 'PG0060001');
    const verified = await hospital.verify(visitId, await hospital.card(0), { mobile: '0812345678' });
    expect(verified.body).toMatchObject({
      state: 'VERIFIED',
      channel: 'SMART_CARD',
      mobile: '0812345678',
      version: 2,
      factors: [],
      claimCode: {
        code: expect.stringMatching(/^PP\d{10}$/),
        state: 'ISSUED',
        reviewStatus: 'NONE',
        appealDueOn: null,
        lapsesOn: '2026-04-14',
      },
    });
    expect((await hospital.show(visitId)).body).toEqual(verified.body);
  });

  test('[INV-VER-1] verified again: refused, with the code that exists', async () => {
    const { body } = await hospital.codeFor(1, 'PG0060001');
    const again = await hospital.verify(body.visitId, await hospital.card(1));
    expect(again.body).toMatchObject({ code: 'VISIT_ALREADY_VERIFIED', facts: { claimCode: body.claimCode.code } });
  });

  test('[AUTH-21] one read, one use: the same correlationId issues no second code', async () => {
    const read = await hospital.card(2);
    await hospital.verify(await visitAt(hospital, 2, 'PG0060001'), read);
    const second = await hospital.verify(await visitAt(hospital, 2, 'PG0130001'), read);
    expect(second.body.code).toBe('READ_USED');
  });

  test('[AUTH-21] a read is of its person, and a typed id is no card', async () => {
    const visitId = await visitAt(hospital, 3, 'PG0060001');
    expect((await hospital.verify(visitId, await hospital.card(4))).body.code).toBe('READ_OF_ANOTHER_PERSON');
    expect((await hospital.verify(visitId, await hospital.card(3, 'PROBE'))).body.code).toBe('PROBE_MAY_NOT_ISSUE');
    const unknown = '00000000-0000-4000-8000-0000000000aa';
    expect((await hospital.verify(visitId, unknown)).body.code).toBe('READ_NOT_FOUND');
    expect((await hospital.show(visitId)).body).toMatchObject({ state: 'NEW', claimCode: null });
  });

  test('[AUTH-02] another unit cannot verify this visit, and a cancelled one stays cancelled', async () => {
    const visitId = await visitAt(hospital, 4, 'PG0060001');
    expect((await pharmacy.verify(visitId, await pharmacy.card(4))).body.code).toBe('VISIT_NOT_FOUND');
    await hospital.cancel(visitId);
    expect((await hospital.verify(visitId, await hospital.card(4))).body.code).toBe('ALREADY_CANCELLED');
  });

  test.each([
    ['a mobile in letters', { mobile: 'my phone' }],
    ['a mobile too long', { mobile: '08123456789' }],
    ['a channel of a later release', { channel: 'FACE' }],
    ['a declaration nobody knows', { declaration: 'SHY' }],
  ])('[VISIT-16] input that is none: %s', async (_what, change) => {
    const visitId = await visitAt(hospital, 5, 'PG0060001');
    expect((await hospital.verify(visitId, await hospital.card(5), change)).body.code).toBe('INPUT_INVALID');
  });

  test('[INV-PLT-2] a repeated request has one effect and one answer; the key with another body is refused', async () => {
    const visitId = await visitAt(hospital, 6, 'PG0060001');
    const correlationId = await hospital.card(6);
    const ask = (body: object) =>
      house.ask(
        'POST',
        `/api/visits/${visitId}/verification`,
        { ...hospital.desk, 'idempotency-key': 'v-6' },
        { channel: 'SMART_CARD', correlationId, ...body },
      );
    const first = await ask({});
    expect((await ask({})).body).toEqual(first.body);
    expect((await ask({ mobile: '0812345678' })).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('an innovation unit', () => {
  test('[AUTH-05] [AUTH-17] [AUTH-22] [FLOW-10] [INV-VER-4] scenario 18: after LINE and face the card of a person of 72, to be reviewed', async () => {
    const verified = await pharmacy.codeFor('ELDER_72', 'PG0150001');
    expect(verified.body.claimCode).toMatchObject({ reviewStatus: 'REQUIRED', appealDueOn: '2026-04-14' });
    expect(verified.body.person.quotas[0]).toMatchObject({ limitCode: 'limit.commonIllness', used: 1, remaining: 1 });
    const closed = await pharmacy.close(verified.body.visitId, { personnelName: 'ภญ.ทดสอบ สมมติ' });
    expect(closed.body).toMatchObject({ state: 'CLOSED', claimCode: { state: 'CLOSED', reviewStatus: 'REQUIRED' } });
  });

  test('[AUTH-17] [AUTH-18] scenario 19: 40 and healthy is refused; 61 straight to the card is too early', async () => {
    const healthy = await pharmacy.verify(
      await visitAt(pharmacy, 'UCS_40', 'PG0150001'),
      await pharmacy.card('UCS_40'),
    );
    expect(healthy.body).toMatchObject({ code: 'METHOD_NOT_ALLOWED_FOR_GROUP', kind: 'COULD_NOT_VERIFY' });
    const early = await pharmacy.verify(
      await visitAt(pharmacy, 'ELDER_61', 'PG0150001'),
      await pharmacy.card('ELDER_61'),
    );
    expect(early.body).toMatchObject({
      code: 'OTHER_METHOD_NOT_EXHAUSTED',
      facts: { remaining: ['LINE_SELF', 'FACE'] },
    });
  });

  test('[AMB-03] a face problem is declared, recorded with the code and reviewed', async () => {
    const visitId = await visitAt(pharmacy, 'VULNERABLE_40', 'PGX0000INC');
    await pharmacy.attempt(visitId, 'FACE', 'NO_MATCH', 'FAILED');
    const card = await pharmacy.card('VULNERABLE_40');
    expect((await pharmacy.verify(visitId, card)).body.code).toBe('VULNERABILITY_DECLARATION_REQUIRED');
    const verified = await pharmacy.verify(visitId, card, { declaration: 'FACE_PROBLEM' });
    expect(verified.body.claimCode.reviewStatus).toBe('REQUIRED');
    const [row] = await house.database.query<{ declaration: string; group: string }>({
      text: `select snapshot->'verification'->>'declaration' as declaration, snapshot->'verification'->>'group' as "group"
               from verification.claim_code where visit_id = $1`,
      values: [visitId],
    });
    expect(row).toEqual({ declaration: 'FACE_PROBLEM', group: 'GENERAL' });
  });

  test('[BOOK-12] [AMB-14] an exhausted quota: refused, nothing taken, the read still good at the regular unit', async () => {
    const visitId = await visitAt(pharmacy, 'COMMON_ILLNESS_USED_UP', 'PG0150001');
    await pharmacy.attempt(visitId, 'FACE', 'CAMERA_DOWN');
    const card = await pharmacy.card('COMMON_ILLNESS_USED_UP');
    const refused = await pharmacy.verify(visitId, card, { declaration: 'VULNERABLE' });
    expect(refused.body).toMatchObject({
      code: 'QUOTA_EXHAUSTED',
      kind: 'NOT_ENTITLED',
      facts: { limit: 'limit.commonIllness', renewsOn: '2026-04-01' },
    });
    expect(refused.body.title + refused.body.next).toContain('หน่วยบริการประจำ');
    const [row] = await house.database.query<{ used: string | null }>({
      text: 'select used_at as used from verification.card_read where read_id = $1',
      values: [card],
    });
    expect(row?.used).toBeNull();
  });
});

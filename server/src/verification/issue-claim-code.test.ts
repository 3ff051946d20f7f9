import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '../platform/refusals/index.ts';
import { execute } from '../platform/use-case/index.ts';
import { counterAt, personIdOf, pidOf, runAsUnit, unitApi } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { issueClaimCode } from './issue-claim-code.ts';
import { recordRead } from './record-read.ts';
import { saveDraft } from './save-draft.ts';

/** The use cases behind the card agent and the API of hospital software, without the wire's words around them. */
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const issue = (input: object, hcode = '99801', key?: string) =>
  runAsUnit(
    house,
    issueClaimCode,
    hcode,
    { serviceCode: 'PG0060001', channel: 'API', sourceId: 'TEST', ...input },
    key,
  );
const readCard = async (who: string | number, hcode: string, source = 'CARD'): Promise<string> => {
  const answer = await execute(
    house.engine,
    recordRead,
    { actor: unitApi(hcode), requestId: 'test' },
    { citizenId: pidOf(who), source },
  );
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer.value.correlationId;
};

describe('a code for hospital software', () => {
  test('[SYS-17] [CLM-01] [INV-VER-2] by API without a card, and by the agent with its read: general care only', async () => {
    expect(await issue({ citizenId: pidOf(0), transId: 'T1' })).toMatchObject({
      personId: personIdOf(0),
      group: 'GENERAL',
      claimCode: { code: expect.stringMatching(/^PP\d{10}$/), state: 'ISSUED', reviewStatus: 'NONE' },
    });
    const correlationId = await readCard(1, '99801');
    expect(await issue({ citizenId: pidOf(1), channel: 'SMART_CARD', correlationId })).toHaveProperty('claimCode');
    expect(await issue({ citizenId: pidOf(1), serviceCode: 'PG0150001' }, '99811')).toEqual({
      refused: 'METHOD_NOT_ALLOWED_FOR_GROUP',
    });
  });

  test.each<[string, string, Record<string, unknown>, string?]>([
    ['a transId used before', 'TRANS_ID_DUPLICATE', { who: 2, transId: 'T1' }],
    ['a person of another nation', 'NOT_THAI_NATIONAL', { who: 'FOREIGN_ID_6' }],
    ['a person who died', 'PERSON_DECEASED', { who: 'DECEASED' }],
    ['a foreigner without a right', 'NO_PAYABLE_RIGHT', { who: 'NO_RIGHT' }],
    ['tomorrow', 'SERVICE_DATE_IN_FUTURE', { who: 2, serviceDate: '2026-03-16' }],
    ['four days ago', 'SERVICE_DATE_TOO_OLD', { who: 2, serviceDate: '2026-03-11' }],
    ['a service nobody knows', 'SERVICE_UNKNOWN', { who: 2, serviceCode: 'PG0000000' }],
    ['the agent without a read', 'READ_NOT_FOUND', { who: 2, channel: 'SMART_CARD' }],
    ['a unit not re-activated', 'UNIT_NOT_REACTIVATED', { who: 2, serviceCode: 'PG0150001' }, '99812'],
    ['an id that is none', 'INPUT_INVALID', { citizenId: '1990000000018' }],
    ['a service without a code', 'INPUT_INVALID', { who: 2, serviceCode: '' }],
    ['another channel', 'INPUT_INVALID', { who: 2, channel: 'FACE' }],
  ])('[SYS-17] %s → %s', async (_what, refused, { who, ...input }, hcode) => {
    const citizenId = who === undefined ? {} : { citizenId: pidOf(who as string) };
    expect(await issue({ ...citizenId, ...input }, hcode)).toEqual({ refused });
  });

  test('[INV-VER-15] ten programs at once for one person and day: one code', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => issue({ citizenId: pidOf(3), transId: `P${i}` })),
    );
    expect(answers.filter((a) => 'claimCode' in a)).toHaveLength(1);
    expect(answers.filter((a) => 'refused' in a && a.refused === 'DUPLICATE_VISIT')).toHaveLength(9);
  });

  test('[INV-VER-15] three days back is another day, and another unit another visit', async () => {
    for (const serviceDate of ['2026-03-12', '2026-03-13', '2026-03-15'])
      expect(await issue({ citizenId: pidOf(4), serviceDate })).toHaveProperty('claimCode');
    expect(await issue({ citizenId: pidOf(4), serviceDate: '2026-03-13' })).toEqual({ refused: 'DUPLICATE_VISIT' });
    expect(await issue({ citizenId: pidOf(4), serviceDate: '2026-03-13' }, '99803')).toHaveProperty('claimCode');
  });

  test('[INV-PLT-2] the same key answers the same code', async () => {
    const first = await issue({ citizenId: pidOf(5) }, '99801', 'key-5');
    expect(await issue({ citizenId: pidOf(5) }, '99801', 'key-5')).toEqual(first);
    expect(await issue({ citizenId: pidOf(6) }, '99801', 'key-5')).toEqual({ refused: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

describe('the read of a card', () => {
  const claimTypes = async (who: string, hcode: string) => {
    const answer = await execute(
      house.engine,
      recordRead,
      { actor: unitApi(hcode), requestId: 'test' },
      { citizenId: pidOf(who), source: 'CARD' },
    );
    if (isRefusal(answer)) throw new Error(answer.code);
    return answer.value.claimTypes.map(({ code }) => code);
  };

  test('[SYS-20] [AUTH-21] answers the services this unit may give this person', async () => {
    expect(await claimTypes('UCS_30', '99801')).toEqual(['PG0060001', 'PG0110001', 'PG0120001', 'PG0130001']);
    expect(await claimTypes('UCS_30', '99811')).toEqual(['PG0150001', 'PGX0000INC']);
    expect(await claimTypes('SSS_35', '99811')).toEqual([]);
    expect(await claimTypes('DECEASED', '99801')).toEqual([]);
    expect(await claimTypes('UCS_30', '99812')).toEqual([]);
  });

  test('[INV-ENT-10] is audited with its purpose, in the statement that keeps it', async () => {
    await readCard('LGO_40', '99801');
    const [row] = await house.database.query<{ purpose: string; n: number }>({
      text: `select min(purpose) as purpose, count(*)::int as n from platform.audit_event where action = 'verification.recordRead' and subject = $1`,
      values: [personIdOf('LGO_40')],
    });
    expect(row).toEqual({ purpose: 'VISIT', n: 1 });
  });
});

describe('a draft', () => {
  const draft = async (who: string | number, input: object = {}, hcode = '99801') =>
    runAsUnit(house, saveDraft, hcode, {
      citizenId: pidOf(who),
      serviceCode: 'PG0060001',
      correlationId: await readCard(who, hcode),
      ...input,
    });

  test('[AUTH-32] [VISIT-15] is found in today’s queue without a code and finished at the desk; its read stays good', async () => {
    const correlationId = await readCard('CHILD_16', '99801');
    const saved = await draft('CHILD_16', { correlationId, hn: '000123' });
    expect(saved).toHaveProperty('visitId');
    const desk = await counterAt(house, '99801');
    const today = await house.ask('GET', '/api/counter/today', desk.desk);
    expect(
      today.body.visits.find((v: { visitId: string }) => 'visitId' in saved && v.visitId === saved.visitId),
    ).toMatchObject({ state: 'NEW', claimCode: null });
    const visitId = 'visitId' in saved ? saved.visitId : '';
    expect((await desk.verify(visitId, correlationId)).body.state).toBe('VERIFIED');
  });

  test('[AUTH-21] a typed look-up may save a draft, though it may not issue', async () => {
    const correlationId = await readCard('ELDER_60', '99801', 'PROBE');
    expect(await draft('ELDER_60', { correlationId })).toHaveProperty('visitId');
    expect(await issue({ citizenId: pidOf('ELDER_60'), channel: 'SMART_CARD', correlationId })).toEqual({
      refused: 'PROBE_MAY_NOT_ISSUE',
    });
  });

  test.each([
    ['a service nobody knows', 'SERVICE_UNKNOWN', { serviceCode: 'PG0000000' }],
    ['a family of another unit', 'FAMILY_NOT_ANNOUNCED', { serviceCode: 'PG0150001' }],
    ['a read nobody made', 'READ_NOT_FOUND', { correlationId: '00000000-0000-4000-8000-0000000000aa' }],
    ['a read that is no id', 'INPUT_INVALID', { correlationId: 'x' }],
  ])('[AUTH-32] %s → %s', async (_what, refused, change) => {
    expect(await draft('UCS_40', change)).toEqual({ refused });
  });

  test('[AUTH-21] with the read of another person or unit it is not saved', async () => {
    expect(await draft('UCS_40', { correlationId: await readCard('UCS_30', '99801') })).toEqual({
      refused: 'READ_OF_ANOTHER_PERSON',
    });
    expect(await draft('UCS_40', { correlationId: await readCard('UCS_40', '99803') })).toEqual({
      refused: 'READ_OF_ANOTHER_UNIT',
    });
  });
});

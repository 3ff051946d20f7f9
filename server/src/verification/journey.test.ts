import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const pidOf = async (scenario: string): Promise<string> => {
  const { body } = await house.ask('GET', '/sandbox/fixtures?only=named');
  return body.persons.find((person: { scenario: string }) => person.scenario === scenario).pid;
};

describe('general care by the patient’s own card [FLOW-03, FLOW-04, AUTH-02, AUTH-06, CLM-01, VISIT-08]', () => {
  test('find, verify, code, close, history, cancel', async () => {
    const desk = await house.signIn('desk.hospital');
    const software = bearer(house.token('99801'));
    const read = await house.ask('POST', '/api/agent/reads', software, { pid: '1990000000019', source: 'CARD' });
    expect(read.status).toBe(200);
    const { correlationId } = read.body;

    const panel = await house.ask('POST', '/api/persons/look-up', desk, { correlationId, purpose: 'VISIT' });
    expect(panel.body).toMatchObject({
      group: 'GENERAL',
      mainRight: { code: 'UCS' },
      citizenIdMasked: 'x-xxxx-xxxxx-01-9',
    });
    const opened = await house.ask('POST', '/api/visits', desk, {
      personId: panel.body.personId,
      serviceCode: 'PG0060001',
    });
    expect(opened.status).toBe(201);
    expect(opened.body.factors[0]).toMatchObject({ channel: 'SMART_CARD', status: 'NEXT' });

    const path = `/api/visits/${opened.body.visitId}`;
    const key = { ...desk, 'idempotency-key': 'k-1' };
    const verified = await house.ask('POST', `${path}/verification`, key, { channel: 'SMART_CARD', correlationId });
    expect(verified.status).toBe(200);
    expect(verified.body.claimCode.code).toMatch(/^PP\d{10}$/);
    expect(verified.body.claimCode.reviewStatus).toBe('NONE');
    const again = await house.ask('POST', `${path}/verification`, key, { channel: 'SMART_CARD', correlationId });
    expect(again.body).toEqual(verified.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect((await house.ask('GET', path, desk)).body.claimCode).toEqual(verified.body.claimCode);

    const closed = await house.ask('POST', `${path}/close`, desk, {
      serviceDate: '2026-03-15',
      serviceTime: '08:45',
      claimableSatang: 25_000,
      nonClaimableSatang: 3_000,
    });
    expect(closed.body).toMatchObject({
      state: 'CLOSED',
      close: { closeCode: expect.stringMatching(/^EP\d{10}$/), claimableSatang: 25_000 },
    });

    const status = await house.ask(
      'GET',
      '/authencodestatus/api/check-authen-status?personalId=1990000000019&serviceDate=2026-03-15',
      software,
    );
    expect(status.body.serviceHistories.map((h: { claimCode: string }) => h.claimCode)).toEqual([
      closed.body.close.closeCode,
      verified.body.claimCode.code,
    ]);
    const history = await house.ask('POST', '/api/persons/history', desk, {
      personId: panel.body.personId,
      kind: 'AUTHEN',
      purpose: 'HISTORY',
    });
    expect(history.body.items).toHaveLength(1);
    expect(history.body.items[0]).toMatchObject({ closeCode: closed.body.close.closeCode, state: 'CLOSED' });

    const cancelled = await house.ask('POST', `${path}/cancellation`, desk, {
      reasonCode: 'WRONG_SERVICE',
      version: closed.body.version,
    });
    expect(cancelled.body).toMatchObject({
      state: 'CANCELLED',
      claimCode: { state: 'CANCELLED' },
      cancel: { reasonCode: 'WRONG_SERVICE' },
    });
    expect((await house.ask('POST', `${path}/cancellation`, desk, { reasonCode: 'WRONG_SERVICE' })).body.code).toBe(
      'ALREADY_CANCELLED',
    );
  });
});

describe('a person of 70 at a pharmacy [AUTH-17, AUTH-18, AUTH-22, AUTH-29, AUTH-31, AMB-04, FLOW-10, INV-VER-4]', () => {
  test('LINE and face recorded unavailable, then the card, review required, quota taken and returned once', async () => {
    const pid = await pidOf('ELDER_70');
    const desk = await house.signIn('desk.pharmacy');
    const read = await house.ask('POST', '/api/agent/reads', bearer(house.token('99811')), { pid, source: 'CARD' });
    const { correlationId } = read.body;
    const panel = await house.ask('POST', '/api/persons/look-up', desk, { correlationId, purpose: 'VISIT' });
    expect(panel.body.group).toBe('SPECIAL');
    const opened = await house.ask('POST', '/api/visits', desk, {
      personId: panel.body.personId,
      serviceCode: 'PG0150001',
    });
    const path = `/api/visits/${opened.body.visitId}`;
    const verify = () => house.ask('POST', `${path}/verification`, desk, { channel: 'SMART_CARD', correlationId });

    expect((await verify()).body.code).toBe('OTHER_METHOD_NOT_EXHAUSTED');
    await house.ask('POST', `${path}/attempts`, desk, {
      channel: 'LINE_SELF',
      result: 'UNAVAILABLE',
      reason: 'NO_PHONE',
    });
    expect((await verify()).body.code).toBe('OTHER_METHOD_NOT_EXHAUSTED');
    const tried = await house.ask('POST', `${path}/attempts`, desk, {
      channel: 'FACE',
      result: 'UNAVAILABLE',
      reason: 'CAMERA_DOWN',
    });
    expect(tried.body.attempts).toHaveLength(2);
    const verified = await verify();
    expect(verified.body.claimCode).toMatchObject({ reviewStatus: 'REQUIRED', appealDueOn: '2026-04-14' });
    expect(
      verified.body.person.quotas.find((q: { limitCode: string }) => q.limitCode === 'limit.commonIllness').used,
    ).toBe(1);

    const cancelled = await house.ask('POST', `${path}/cancellation`, desk, { reasonCode: 'NOT_SERVED' });
    expect(
      cancelled.body.person.quotas.find((q: { limitCode: string }) => q.limitCode === 'limit.commonIllness').used,
    ).toBe(0);
  });
});

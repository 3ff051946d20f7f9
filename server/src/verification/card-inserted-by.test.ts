import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pidOf } from '../testing/counter.ts';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

/** A visit of the 70-year-old at a pharmacy whose LINE and face were recorded as impossible, and a fresh card read. */
async function readyForCard() {
  const desk = await house.signIn('desk.pharmacy');
  const pid = await pidOf('ELDER_70');
  const { body: read } = await house.ask('POST', '/api/agent/reads', bearer(house.token('99811')), {
    pid,
    source: 'CARD',
  });
  const { correlationId } = read;
  const { body: panel } = await house.ask('POST', '/api/persons/look-up', desk, { correlationId, purpose: 'VISIT' });
  const { body: visit } = await house.ask('POST', '/api/visits', desk, {
    personId: panel.personId,
    serviceCode: 'PG0150001',
  });
  const path = `/api/visits/${visit.visitId}`;
  await house.ask('POST', `${path}/attempts`, desk, {
    channel: 'LINE_SELF',
    result: 'UNAVAILABLE',
    reason: 'NO_PHONE',
  });
  await house.ask('POST', `${path}/attempts`, desk, { channel: 'FACE', result: 'UNAVAILABLE', reason: 'CAMERA_DOWN' });
  return {
    verify: (insertedBy: string) =>
      house.ask('POST', `${path}/verification`, desk, { channel: 'SMART_CARD', correlationId, insertedBy }),
  };
}

describe('[AUTH-19, AUTH-30] whose hand the card comes from', () => {
  test('a spouse is no direct relative and is refused before anything is written; a child may, and the code remembers it', async () => {
    const { verify } = await readyForCard();
    expect((await verify('SPOUSE')).body.code).toBe('INPUT_INVALID');
    const verified = await verify('CHILD');
    expect(verified.status).toBe(200);
    const [row] = await house.database.query<{ by: string }>({
      text: `select snapshot->'verification'->>'insertedBy' as by from verification.claim_code where code = $1`,
      values: [verified.body.claimCode.code],
    });
    expect(row?.by).toBe('CHILD');
  });

  test('[AUTH-30] general care is by the patient’s own hand', async () => {
    const desk = await house.signIn('desk.hospital');
    const software = bearer(house.token('99801'));
    const { body: read } = await house.ask('POST', '/api/agent/reads', software, {
      pid: '1990000000019',
      source: 'CARD',
    });
    const { correlationId } = read;
    const { body: panel } = await house.ask('POST', '/api/persons/look-up', desk, { correlationId, purpose: 'VISIT' });
    const { body: visit } = await house.ask('POST', '/api/visits', desk, {
      personId: panel.personId,
      serviceCode: 'PG0060001',
    });
    const refused = await house.ask('POST', `/api/visits/${visit.visitId}/verification`, desk, {
      channel: 'SMART_CARD',
      correlationId,
      insertedBy: 'CHILD',
    });
    expect(refused.body.code).toBe('RELATION_NOT_ALLOWED');
  });
});

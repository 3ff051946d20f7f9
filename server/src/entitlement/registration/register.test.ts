import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterAt, expectOk, personIdOf, pidOf, type Who } from '../../testing/counter.ts';
import { type Reply, type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';

let thaid: TestThaid;
let house: TestHouse;
let registrar: Record<string, string>;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ env: thaid.env });
  registrar = await house.signIn('registrar.hospital', 'L2');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const FORM = { kind: 'REQUEST_FORM', note: '1/2569' };
const post = (path: string, body: object, as = registrar) => house.ask('POST', path, as, body);
const move = (who: Who, networkId: string, more: object = {}, as = registrar): Promise<Reply> =>
  post(
    '/api/srm/registrations',
    { personId: personIdOf(who), networkId, channel: 'REGISTRAR', evidence: [FORM], ...more },
    as,
  );
const preview = (who: Who, networkId: string, more: object = {}) =>
  post('/api/srm/registrations/preview', { personId: personIdOf(who), networkId, channel: 'SELF', ...more });
const card = async (who: Who, source?: 'CARD' | 'PROBE') => ({
  kind: 'CARD',
  correlationId: await (await counterAt(house, '99801')).card(who, source),
});
const rowsOf = (who: Who) =>
  house.database.query<{ kind: string; no: number | null; year: number | null; network: string; ended: string | null }>(
    {
      text: `select kind, change_no as no, fiscal_year as year, network_id as network, ended_by as ended
             from entitlement.registration where person_id = $1 order by lower(effective)`,
      values: [personIdOf(who)],
    },
  );

describe('oneself', () => {
  test('[FLOW-14] [SRM-28] [SRM-02] by his own card, effective at once, and the one before ends at the same instant', async () => {
    const done = expectOk(
      await move('UCS_40', '9980300', { channel: 'SELF', evidence: [], proof: await card('UCS_40') }),
    );
    expect(done.body).toMatchObject({ kind: 'MOVE', counts: true });
    expect(done.body.person.registration).toMatchObject({ networkId: '9980300', channel: 'SELF' });
    expect(done.body.person.changes).toEqual({ used: 1, limit: 4, left: 3, fiscalYear: 2569 });
    const [row] = await house.database.query<{ touching: boolean }>({
      text: `select bool_and(upper(a.effective) = lower(b.effective)) as touching
               from entitlement.registration a join entitlement.registration b using (person_id)
              where person_id = $1 and a.ended_by = 'SUPERSEDED' and b.registration_id = $2`,
      values: [personIdOf('UCS_40'), done.body.registrationId],
    });
    expect(row?.touching).toBe(true);
  });

  test('[SRM-28] a card is used once, is his own, and is a card', async () => {
    const proof = await card('VULNERABLE_40');
    const self = { channel: 'SELF', evidence: [], proof };
    expect((await move('ELDER_61', '9980300', self)).body.code).toBe('PROOF_OF_ANOTHER_PERSON');
    expectOk(await move('VULNERABLE_40', '9980300', self));
    expect((await move('VULNERABLE_40', '9980101', self)).body.code).toBe('READ_USED');
    const typed = { ...self, proof: await card('VULNERABLE_40', 'PROBE') };
    expect((await move('VULNERABLE_40', '9980101', typed)).body.code).toBe('PROBE_MAY_NOT_ISSUE');
    expect((await move('VULNERABLE_40', '9980101', { ...self, proof: undefined })).body.code).toBe('PROOF_REQUIRED');
  });

  test('[SRM-28] by ThaiD at the desk, for this request and no other', async () => {
    const { body } = await preview('ELDER_60', '9980300');
    expect(body).toMatchObject({ allowed: true, kind: 'MOVE', counts: true, left: 4, outside: false, right: null });
    const asked = { purpose: 'REGISTRATION' as const, reference: body.thaidReference, as: registrar };
    const first = await thaid.confirmAs(house, pidOf('ELDER_60'), asked);
    const self = { channel: 'SELF', evidence: [], proof: { kind: 'THAID', proof: first.proof } };
    expect((await move('ELDER_60', '9980101', self, first.as)).body.code).toBe('THAID_PROOF_INVALID');
    expect((await move('ELDER_60', '9980300', self, registrar)).body.code).toBe('THAID_PROOF_INVALID');
    expectOk(await move('ELDER_60', '9980300', self, first.as));
    const other = await thaid.confirmAs(house, pidOf('UCS_30'), {
      ...asked,
      reference: `SELF:${personIdOf('ELDER_60')}:9980101`,
    });
    const byOther = { ...self, proof: { kind: 'THAID', proof: other.proof } };
    expect((await move('ELDER_60', '9980101', byOther, other.as)).body.code).toBe('PROOF_OF_ANOTHER_PERSON');
  });
});

describe('somebody in his place', () => {
  const shown = [{ kind: 'GUARDIAN_RELATION', note: 'สูติบัตร' }];

  test('[SRM-29] [INV-ENT-6] a guardian by her card, with relation and evidence, for a child', async () => {
    const asked = { channel: 'GUARDIAN', relation: 'MOTHER', evidence: shown };
    const proof = async () => ({ proof: await card('MOTHER_OF_CHILD_6') });
    expect((await move('CHILD_6', '9980300', { ...asked, relation: undefined, ...(await proof()) })).body.code).toBe(
      'RELATION_REQUIRED',
    );
    expect((await move('CHILD_6', '9980300', { ...asked, evidence: [], ...(await proof()) })).body.code).toBe(
      'EVIDENCE_REQUIRED',
    );
    expect((await move('UCS_30', '9980300', { ...asked, ...(await proof()) })).body.code).toBe('GUARDIAN_AGE');
    expectOk(await move('CHILD_6', '9980300', { ...asked, ...(await proof()) }));
    const [row] = await house.database.query({
      text: `select requester_id as requester, relation from entitlement.registration where person_id = $1 and upper_inf(effective)`,
      values: [personIdOf('CHILD_6')],
    });
    expect(row).toEqual({ requester: personIdOf('MOTHER_OF_CHILD_6'), relation: 'MOTHER' });
  });

  test('[SRM-30] [INV-ENT-6] a delegate by ThaiD only, with a power of attorney', async () => {
    const letter = [{ kind: 'POWER_OF_ATTORNEY', note: 'ลว. 1 มี.ค. 2569' }];
    const asked = { channel: 'DELEGATE', evidence: letter };
    const byCard = await move('ELDER_70', '9980300', { ...asked, proof: await card('SON_OF_ELDER_70') });
    expect(byCard.body.code).toBe('DELEGATE_NEEDS_THAID');
    const { body } = await preview('ELDER_70', '9980300', asked);
    const confirmed = await thaid.confirmAs(house, pidOf('SON_OF_ELDER_70'), {
      purpose: 'REGISTRATION',
      reference: body.thaidReference,
      as: registrar,
    });
    const proof = { kind: 'THAID', proof: confirmed.proof };
    expect((await move('ELDER_70', '9980300', { ...asked, evidence: [], proof }, confirmed.as)).body.code).toBe(
      'EVIDENCE_REQUIRED',
    );
    expectOk(await move('ELDER_70', '9980300', { ...asked, proof }, confirmed.as)); // what was refused used nothing up
  });
});

describe('who may not', () => {
  test('[INV-ENT-7] [SRM-33] scenario 22: somebody of another fund, until he is released', async () => {
    expect((await move('SSS_35', '9980300')).body).toMatchObject({ code: 'OTHER_FUND_ACTIVE' });
    expect((await preview('SSS_35', '9980300')).body).toMatchObject({
      allowed: false,
      refusal: { code: 'OTHER_FUND_ACTIVE', detail: { mainRight: 'SSS' } },
      kind: null,
    });
  });

  test('[INV-ENT-4] scenario 22: the dead', async () => {
    expect((await move('DECEASED', '9980300')).body.code).toBe('REGISTRATION_PERSON_DECEASED');
  });

  test('[INV-ENT-5] outside his province without evidence of where he lives', async () => {
    expect((await move('UCS_30', '9980400')).body.code).toBe('EVIDENCE_REQUIRED');
    expect((await preview('UCS_30', '9980400')).body).toMatchObject({ outside: true, allowed: false });
  });

  test('a vacant right is filled by age; no right is none', async () => {
    const done = expectOk(await move('VACANT_RIGHT', '9980300'));
    expect(done.body).toMatchObject({ kind: 'FIRST', counts: false });
    expect(done.body.person.main).toMatchObject({ code: 'UCS', sub: '89' });
    expect((await move('NO_RIGHT', '9980300')).body.code).toBe('NO_UNIVERSAL_RIGHT');
  });

  test('[INV-ENT-1] a right that begins tomorrow: the one of today gives way to it', async () => {
    expectOk(await move('RIGHT_STARTS_TOMORROW', '9980300'));
    const rows = await house.database.query({
      text: `select valid::text from entitlement.period where person_id = $1 order by valid`,
      values: [personIdOf('RIGHT_STARTS_TOMORROW')],
    });
    expect(rows).toEqual([{ valid: '[2026-03-15,2026-03-16)' }, { valid: '[2026-03-16,)' }]);
  });

  test('[FLOW-16] [INV-IDN-6] a password alone registers nobody', async () => {
    const byPassword = await house.signIn('registrar.hospital');
    expect((await move('UCS_30', '9980300', {}, byPassword)).body.code).toBe('ASSURANCE_TOO_LOW');
  });

  test('[AMB-22] a point of another unit is no point', async () => {
    const pointId = '00000000-0000-4000-8000-000000000009';
    expect((await move('UCS_30', '9980300', { pointId })).body.code).toBe('POINT_NOT_FOUND');
  });
});

describe('[SRM-01] scenario 23', () => {
  const NETWORKS = ['9980300', '9980500', '9980101', '9980300', '9980500'];

  test('the fifth change waits for 1 October, to the second; the present unit is refused and not counted', async () => {
    for (const networkId of NETWORKS.slice(0, 4)) expectOk(await move('CHILD_16', networkId));
    await house.database.query({
      text: `update entitlement.registration set kind = 'TRANSFER', channel = 'NHSO', fiscal_year = null, change_no = null
              where person_id = $1 and change_no = 4`,
      values: [personIdOf('CHILD_16')],
    });
    expectOk(await move('CHILD_16', '9980500')); // four that count, and one transfer by the agency
    house.setNow('2026-09-30T23:59:59+07:00');
    const late = await house.signIn('registrar.hospital', 'L2');
    expect((await move('CHILD_16', '9980300', {}, late)).body).toMatchObject({ code: 'CHANGE_LIMIT_REACHED' });
    expect((await move('CHILD_16', '9980500', {}, late)).body.code).toBe('SAME_UNIT');
    house.setNow('2026-09-30T17:00:00Z');
    const accepted = expectOk(await move('CHILD_16', '9980300', {}, late));
    expect(accepted.body.person.changes).toEqual({ used: 1, limit: 4, left: 3, fiscalYear: 2570 });
    expect(new Date(accepted.body.person.registration.from).toISOString()).toBe('2026-09-30T17:00:00.000Z');
    house.setNow('2026-03-15T09:00:00+07:00');
    const numbered = (await rowsOf('CHILD_16')).filter(({ no }) => no !== null);
    expect(numbered.map(({ year, no }) => [year, no])).toEqual([
      [2569, 1],
      [2569, 2],
      [2569, 3],
      [2569, 4],
      [2570, 1],
    ]);
  });

  test('two at once for the last free change: one of them', async () => {
    for (const networkId of NETWORKS.slice(0, 3)) expectOk(await move('ELDER_72', networkId));
    const both = await Promise.all([move('ELDER_72', '9980300'), move('ELDER_72', '9980500')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(both.find(({ status }) => status === 422)?.body.code).toBe('CHANGE_LIMIT_REACHED');
  });

  test('[INV-ENT-2] [INV-ENT-3] ten at once: never more than four, and one registration at any instant', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, i) => move('ELDER_61', NETWORKS[i % 3] ?? '')));
    expect(all.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(4);
    expect(all.every(({ status }) => [201, 409, 422].includes(status))).toBe(true);
    const rows = await rowsOf('ELDER_61');
    expect(rows.filter(({ no }) => no !== null).map(({ no }) => no)).toEqual(
      [1, 2, 3, 4].slice(0, all.filter(({ status }) => status === 201).length),
    );
    expect(rows.filter(({ ended }) => ended === null)).toHaveLength(1);
  });

  test('[INV-PLT-2] the same request twice is one change and one answer', async () => {
    const key = { ...registrar, 'idempotency-key': 'move-once' };
    const first = expectOk(await move('CHILD_15', '9980300', {}, key));
    const again = expectOk(await move('CHILD_15', '9980300', {}, key));
    expect(again.body).toEqual(first.body);
    expect((await rowsOf('CHILD_15')).filter(({ no }) => no !== null)).toHaveLength(1);
  });
});

test('[INV-ENT-2] a program that forgets to hold the person still gets no second registration in', async () => {
  const personId = personIdOf('TURNS_60_TODAY');
  const added = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const forgetful = house.database.transaction(async (tx) => {
    await tx.query({
      text: `update entitlement.registration set effective = tstzrange(lower(effective), $2) where person_id = $1 and upper_inf(effective)`,
      values: [personId, house.engine.clock()],
    });
    await tx.query({
      text: `insert into entitlement.registration (person_id, effective, kind, channel, fiscal_year, change_no)
             values ($1, tstzrange($2, null), 'MOVE', 'REGISTRAR', 2569, 1)`,
      values: [personId, house.engine.clock()],
    });
    added.resolve();
    await release.promise;
  });
  await added.promise;
  const meanwhile = move('TURNS_60_TODAY', '9980300');
  await new Promise((done) => setTimeout(done, 500)); // until it waits for the row
  release.resolve();
  await forgetful;
  expect((await meanwhile).body.code).toBe('REGISTRATION_MEANWHILE');
  expect((await rowsOf('TURNS_60_TODAY')).filter(({ no }) => no !== null)).toHaveLength(1);
});

test('[SRM-37] networks are found by name, by code and by province', async () => {
  const find = async (query: string) =>
    (await house.ask('GET', `/api/srm/registrations/networks?${query}`, registrar)).body.items.map(
      (network: { networkId: string }) => network.networkId,
    );
  expect(await find('provinceCode=34')).toEqual(['9980100', '9980101', '9980300', '9980500']);
  expect(await find('q=99805')).toEqual(['9980500']);
  expect(await find('q=99802')).toEqual(['9980100']);
  expect(await find(`q=${encodeURIComponent('%')}`)).toEqual([]);
});

test('[INV-ENT-10] preview and registration are told to the audit, with purpose and without a citizen id', async () => {
  await preview('UCS_30', '9980300');
  const [row] = await house.database.query<{ purpose: string; subject: string }>({
    text: `select purpose, subject from platform.audit_event where action = 'entitlement.previewRegistration' order by event_id desc limit 1`,
    values: [],
  });
  expect(row).toEqual({ purpose: 'REGISTER', subject: personIdOf('UCS_30') });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, counterAt, personIdOf, pidOf } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let hospital: Counter;
let pharmacy: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
  pharmacy = await counterAt(house, '99811');
});
afterAll(() => house.close());

const lookUp = (input: object, desk = hospital.desk) =>
  house.ask('POST', '/api/persons/look-up', desk, { purpose: 'VISIT', ...input });
const panelOf = async (who: string) => (await lookUp({ citizenId: pidOf(who) })).body;

describe('the panel of person and entitlement', () => {
  test('[ROLE-03] [ENT-01] [ENT-02] [ENT-03] [ENT-04] [ENT-05] [ENT-06] [ENT-07] [ENT-08] [ENT-09] [ENT-10] [ENT-11] [ENT-12] UCS, 30 years', async () => {
    const panel = await panelOf('UCS_30');
    expect(panel).toMatchObject({
      personId: personIdOf('UCS_30'),
      citizenIdMasked: 'x-xxxx-xxxxx-01-9',
      name: expect.stringMatching(/^นาย\S+ \S+$/),
      sex: 'MALE',
      birth: { year: 1995, month: expect.any(Number) },
      age: { years: 30, months: expect.any(Number), days: expect.any(Number) },
      civilStatus: 'ALIVE',
      deathDate: null,
      group: 'GENERAL',
      mainRight: { code: 'UCS', th: 'สิทธิหลักประกันสุขภาพแห่งชาติ' },
      subRight: { code: '89', th: 'ช่วงอายุ 12-59 ปี' },
      primaryUnit: { hcode: '99802', name: expect.any(String) },
      referralUnit: { hcode: '99803', name: expect.any(String) },
      regularUnit: { hcode: '99801', name: expect.any(String) },
      paidModel: '1',
    });
    expect(panel.birth).not.toHaveProperty('day');
    expect(JSON.stringify(panel)).not.toContain('1990000000019');
  });

  test('[ENT-05] [ENT-06] a birth date of which only a part is known: nothing is made up for the screen', async () => {
    expect((await panelOf('YEAR_ONLY_BIRTH')).birth).toEqual({ year: 1960, month: null });
    expect((await panelOf('MONTH_ONLY_BIRTH')).birth.month).toEqual(expect.any(Number));
  });

  test.each([
    ['SSS_35', 'SSS', null],
    ['OFC_50', 'OFC', null],
    ['WEL_LOW_INCOME', 'WEL', '99802'],
    ['FOREIGN_ID_6', 'NRH', null],
  ])('[ENT-07] [ENT-09] %s shows the right %s and only the units its fund has', async (who, right, primaryUnit) => {
    const panel = await panelOf(who);
    expect(panel.mainRight.code).toBe(right);
    expect(panel.primaryUnit?.hcode ?? null).toBe(primaryUnit);
  });

  test('[ENT-07] [ENT-12] the vacant right shows no right and no units', async () => {
    expect(await panelOf('VACANT_RIGHT')).toMatchObject({
      mainRight: null,
      subRight: null,
      regularUnit: null,
      paidModel: null,
    });
    expect((await panelOf('RIGHT_STARTS_TOMORROW')).mainRight).toBeNull();
    expect((await panelOf('RIGHT_ENDED_YESTERDAY')).mainRight).toBeNull();
  });

  test('[INV-ENT-4] scenario 22: a person who died is shown with the date, and no service is allowed', async () => {
    const panel = await panelOf('DECEASED');
    expect(panel).toMatchObject({ civilStatus: 'DECEASED', deathDate: '2026-03-10' });
    const codes = panel.services.map((s: { refusal: { code: string } }) => s.refusal.code);
    expect(new Set(codes)).toEqual(new Set(['PERSON_DECEASED', 'SERVICE_REGION_NOT_ALLOWED']));
  });

  test('[BOOK-12] [AMB-14] the quotas that are left, per limit, with the day they renew', async () => {
    expect((await panelOf('COMMON_ILLNESS_USED_UP')).quotas).toEqual([
      expect.objectContaining({
        limitCode: 'limit.commonIllness',
        max: 2,
        used: 2,
        remaining: 0,
        renewsOn: '2026-04-01',
      }),
      expect.objectContaining({ limitCode: 'limit.dental', max: 3, used: 0, remaining: 3, renewsOn: '2026-10-01' }),
    ]);
  });
});

describe('the services this unit may give him', () => {
  const allowed = async (who: string, desk: Counter['desk']) =>
    (await lookUp({ citizenId: pidOf(who) }, desk)).body.services
      .filter((s: { allowed: boolean }) => s.allowed)
      .map((s: { code: string }) => s.code);

  test('[VISIT-07] [VISIT-08] [VISIT-09] [VISIT-10] [VISIT-11] [VISIT-12] at a hospital, in the order of the form', async () => {
    expect((await allowed('UCS_30', hospital.desk)).slice(0, 5)).toEqual([
      'PG0060001',
      'PG0110001',
      'PG0120001',
      'PG0130001',
      'PGX0000TEL',
    ]);
  });

  test('[VISIT-14] at a pharmacy, with the reason where the right does not pay', async () => {
    expect(await allowed('UCS_30', pharmacy.desk)).toEqual(['PG0150001', 'PGX0000INC']);
    expect(await allowed('SSS_35', pharmacy.desk)).toEqual([]);
    const refused = (await lookUp({ citizenId: pidOf('SSS_35') }, pharmacy.desk)).body.services[0];
    expect(refused.refusal).toMatchObject({ code: 'NO_PAYABLE_RIGHT', kind: 'NOT_ENTITLED' });
  });
});

describe('whom it finds', () => {
  test.each(['1990000000019', '1-9900-00000-01-9', ' 1 9900 00000 01 9 ', '๑๙๙๐๐๐๐๐๐๐๐๑๙'])(
    '[AUTH-43] [AUTH-44] the id as people type it: "%s"',
    async (citizenId) => {
      expect((await lookUp({ citizenId })).body.personId).toBe(personIdOf('UCS_30'));
    },
  );

  test.each([
    ['', 'CITIZEN_ID_NOT_13_DIGITS'],
    ['199000000001', 'CITIZEN_ID_NOT_13_DIGITS'],
    ['19900000000199', 'CITIZEN_ID_NOT_13_DIGITS'],
    ['1990000000018', 'CITIZEN_ID_CHECKSUM'],
    ['สมชาย', 'CITIZEN_ID_NOT_DIGITS'],
  ])('[AUTH-43] [AUTH-44] "%s" is answered with what is wrong: %s', async (citizenId, message) => {
    const refused = await lookUp({ citizenId });
    expect(refused.body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ path: 'citizenId', message }] });
  });

  test('[AUTH-44] nobody on record, and neither or both ways of asking', async () => {
    expect((await lookUp({ citizenId: '1990099999994' })).body.code).toBe('PERSON_NOT_FOUND');
    expect((await lookUp({})).body.code).toBe('INPUT_INVALID');
    const both = { citizenId: '1990000000019', correlationId: await hospital.card('UCS_30') };
    expect((await lookUp(both)).body.code).toBe('INPUT_INVALID');
  });

  test('[AUTH-21] a card that was read finds its person; a used, unknown or old read finds nobody', async () => {
    const correlationId = await hospital.card('UCS_40');
    expect((await lookUp({ correlationId })).body.personId).toBe(personIdOf('UCS_40'));
    expect((await lookUp({ correlationId: await hospital.card('UCS_40', 'PROBE') })).status).toBe(200);
    expect((await lookUp({ correlationId: '00000000-0000-4000-8000-0000000000aa' })).body.code).toBe('READ_NOT_FOUND');
    house.setNow('2026-03-15T09:10:00+07:00');
    expect((await lookUp({ correlationId })).body.code).toBe('READ_EXPIRED');
    house.setNow(SCENARIO_NOW);
  });

  test('an open visit of the day is offered to be taken up', async () => {
    const { body } = await hospital.open(0, 'PG0060001');
    expect((await lookUp({ citizenId: pidOf(0) })).body.openVisitId).toBe(body.visitId);
    expect((await lookUp({ citizenId: pidOf(0) }, pharmacy.desk)).body.openVisitId).toBeNull();
  });
});

test('[INV-ENT-10] each look-up writes one audit event with its purpose, and never the citizen id', async () => {
  await lookUp({ citizenId: pidOf('LGO_40'), purpose: 'HISTORY' });
  const rows = await house.database.query<{ purpose: string; outcome: string; row: string }>({
    text: `select purpose, outcome, a::text as row from platform.audit_event a where action = 'verification.lookUpPerson' and subject = $1`,
    values: [personIdOf('LGO_40')],
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ purpose: 'HISTORY', outcome: 'OK' });
  expect(rows[0]?.row).not.toContain(pidOf('LGO_40'));
  expect(
    (await house.ask('POST', '/api/persons/look-up', hospital.desk, { citizenId: pidOf('LGO_40') })).body.code,
  ).toBe('INPUT_INVALID');
});

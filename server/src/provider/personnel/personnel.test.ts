import sql from 'sql-template-tag';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisationId, personId } from '../../demo/ids.ts';
import { PROFESSIONALS_AT_LARGE } from '../../demo/world/index.ts';
import { signedIn } from '../../safety/actors.ts';
import { approved, pidOf } from '../../testing/authority.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestLicences, testLicences } from '../../testing/licences.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { endPersonnelByDate, recheckLicences } from './routines.ts';

const PATH = '/api/provider/personnel';
const UNIT = '99812';
let thaid: TestThaid;
let licences: TestLicences;
let house: TestHouse;
let owner: Record<string, string>;

beforeAll(async () => {
  [thaid, licences] = await Promise.all([testThaid(), testLicences()]);
  house = await testHouse({ population: 0, env: { ...thaid.env, ...licences.env } });
  await approved(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
});
beforeEach(async () => {
  house.setNow('2026-03-15T09:00:00+07:00');
  owner = await house.signIn('owner.rx', 'L3');
});
afterEach(async () => {
  licences.simulator.setFaults(undefined, { answers: 'NORMAL' });
  await house.database.query(sql`delete from platform.outbox`);
  // Every test has the pharmacy without anybody at work.
  for (const { personnelId, state } of await rows())
    await house.database.query(
      state === 'CONFIRMED'
        ? sql`update provider.personnel set state = 'ENDED', end_date = start_date where personnel_id = ${personnelId}`
        : sql`update provider.personnel set state = 'CANCELLED' where personnel_id = ${personnelId}`,
    );
});
afterAll(async () => {
  await house.close();
  await Promise.all([thaid.close(), licences.close()]);
});

const rows = () =>
  house.database.query<{ personnelId: string; state: string; version: number }>(sql`
    select personnel_id as "personnelId", state, version from provider.personnel
     where organisation_id = ${organisationId(UNIT)} and state in ('DRAFT', 'CHECKED', 'CONFIRMED')`);
const events = async () =>
  (
    await house.database.query<{ type: string }>(
      sql`select type from platform.outbox where type ~ '^provider.(Personnel|Licence)' order by event_id`,
    )
  ).map(({ type }) => type);

/** A pharmacist who works nowhere yet, as the demo world has three of: good, expired, another family name. */
const pharmacists = PROFESSIONALS_AT_LARGE.filter(({ typeCode }) => typeCode === '11');
const at = (place: number) => {
  const person = pharmacists[place];
  if (!person) throw new Error('the demo world has no such pharmacist');
  return person;
};
const nameOf = (place: number) => `${at(place).title}${at(place).firstName} ${at(place).lastName}`;

const ON = { on: true, t1: [510, 990], t2: null };
const OFF = { on: false, t1: null, t2: null };
const week = (...days: number[]) => [0, 1, 2, 3, 4, 5, 6, 7].map((day) => (days.includes(day) ? ON : OFF));
const fields = (place = 0, change: object = {}) => ({
  name: nameOf(place),
  typeCode: '11',
  licence: `${at(place).licencePrefix}${at(place).licenceNo}`,
  qualifications: [{ degree: 'ภ.บ.', yearBE: 2560 }],
  certificates: [],
  registrationTypes: ['SPECIFIC_FIELD:PHARMACY'],
  startDate: '2026-02-01',
  endDate: null,
  workMode: 'SOME_DAYS',
  schedule: week(0, 1, 2),
  ...change,
});
const add = (place = 0, change: object = {}) =>
  house.ask('POST', PATH, owner, { citizenId: at(place).pid, ...fields(place, change) });
const post = (id: string, what: string, body: object = {}) => house.ask('POST', `${PATH}/${id}/${what}`, owner, body);

async function confirmedOne(place = 0, change: object = {}): Promise<string> {
  const id = (await add(place, change)).body.personnelId;
  await post(id, 'check');
  const done = await post(id, 'confirm', { how: 'AUTHORITY' });
  if (done.status !== 200) throw new Error(JSON.stringify(done.body));
  return id;
}

describe('one record from the first draft to the end', () => {
  test('[CPP-21, CPP-30, CPP-36, CPP-46, FLOW-01] added, looked up, confirmed by the authority, ended: the history tells it', async () => {
    const added = await add();
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      citizenId: expect.stringMatching(/^x-xxxx-xxxxx-/),
      licence: { prefix: 'ภ.', no: at(0).licenceNo },
      highest: 'ภ.บ. / 2560',
      typeName: { th: 'เภสัชกร' },
      scheduleText: { th: 'วันจันทร์ - วันพุธ เวลา 8.30 - 16.30' },
      state: 'DRAFT',
      licenceStatus: 'UNCHECKED',
      identityState: 'UNCONFIRMED',
      version: 1,
    });
    const id = added.body.personnelId;
    const checked = await post(id, 'check');
    expect(checked.body).toMatchObject({ state: 'CHECKED', licenceStatus: 'FOUND', licenceSameName: true, version: 2 });
    const confirmed = await post(id, 'confirm', { how: 'AUTHORITY' });
    expect(confirmed.body).toMatchObject({
      state: 'CONFIRMED',
      identityState: 'CONFIRMED',
      confirmedHow: 'AUTHORITY',
    });
    expect(confirmed.body.confirmedByName).not.toBe('-');
    const ended = await post(id, 'end', { endDate: '2026-03-14', reason: 'ลาออก' });
    expect(ended.body).toMatchObject({ state: 'ENDED', endDate: '2026-03-14', stateReason: 'ลาออก' });
    expect(await events()).toEqual(['provider.PersonnelConfirmed', 'provider.PersonnelEnded']);
    const { body } = await house.ask('GET', `${PATH}/${id}/history`, owner);
    expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([4, 3, 2, 1]);
    const changed = body.versions[0].changes.map(({ field }: { field: string }) => field);
    expect(changed.sort()).toEqual(['endDate', 'state', 'stateReason']);
  });

  test('[INV-PRV-2] the first confirmed record settles the unit’s re-activation, and its end unsettles it', async () => {
    const done = async () =>
      (
        await house.database.query<{ at: Date | null }>(
          sql`select personnel_done_at as at from provider.profile where organisation_id = ${organisationId(UNIT)}`,
        )
      )[0]?.at;
    await house.ask('POST', '/api/provider/reactivation', owner, {});
    const id = await confirmedOne();
    expect(await done()).toBeTruthy();
    await post(id, 'end', { endDate: '2026-03-14', reason: 'ลาออก' });
    expect(await done()).toBeNull();
  });

  test('[CPP-30, CPP-36] the person’s own ThaiD confirms by a link, once; another person’s does not', async () => {
    const id = (await add()).body.personnelId;
    expect((await post(id, 'own-thaid')).body.code).toBe('LICENCE_NOT_CHECKED');
    await post(id, 'check');
    const { link } = (await post(id, 'own-thaid')).body;
    const token = new URL(link, 'http://here').hash.replace('#token=', '');
    const shown = await house.ask('POST', `${PATH}/own/show`, {}, { token });
    expect(shown.body).toMatchObject({ unit: { hcode: UNIT }, name: nameOf(0), version: 2 });
    expect(JSON.stringify(shown.body)).not.toContain(at(0).pid);
    const proofOf = (pid: string, reference = id) =>
      thaid.confirmAs(house, pid, { purpose: 'PERSONNEL', reference, returnTo: '/personnel-confirm' });
    const confirm = async (proved: Awaited<ReturnType<typeof proofOf>>, version = 2) =>
      house.ask('POST', `${PATH}/own/confirm`, proved.as, { token, proof: proved.proof, version });
    expect((await confirm(await proofOf(pidOf('owner.rx')))).body.code).toBe('PERSONNEL_IS_SOMEBODY_ELSE');
    const other = '00000000-0000-4000-8000-000000000009';
    expect((await confirm(await proofOf(at(0).pid, other))).body.code).toBe('THAID_PROOF_INVALID');
    expect((await confirm(await proofOf(at(0).pid), 1)).body.code).toBe('VERSION_CONFLICT');
    const done = await confirm(await proofOf(at(0).pid));
    expect(done.body).toMatchObject({ state: 'CONFIRMED' });
    const view = await house.ask('GET', `${PATH}/${id}`, owner);
    expect(view.body).toMatchObject({ confirmedHow: 'OWN_THAID', confirmedByName: nameOf(0) });
    expect((await confirm(await proofOf(at(0).pid), 3)).body.code).toBe('PERSONNEL_LINK_INVALID');
  });
});

describe('what the invariants refuse', () => {
  test('[INV-PRV-5] one citizen id has one active record at a unit; who ended may come back as a new one', async () => {
    const id = await confirmedOne();
    expect((await add()).body.code).toBe('PERSONNEL_ALREADY_THERE');
    await post(id, 'end', { endDate: '2026-03-14', reason: 'ลาออก' });
    const again = await add();
    expect(again.status).toBe(201);
    expect(again.body.personnelId).not.toBe(id);
  });

  test('[INV-PRV-5] twenty at once add one person once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => add()));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(replies.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
      new Set(['PERSONNEL_ALREADY_THERE']),
    );
  });

  test('[INV-PRV-6] the last day is not before the first; the same day is allowed', async () => {
    expect((await add(0, { endDate: '2026-01-31' })).body.code).toBe('PERSONNEL_DATES_INVALID');
    expect((await add(0, { endDate: '2026-02-01' })).status).toBe(201);
    const id = await confirmedOne(2);
    const early = await post(id, 'end', { endDate: '2026-01-31', reason: 'ลาออก' });
    expect(early.body.code).toBe('PERSONNEL_DATES_INVALID');
  });

  test('[INV-PRV-7, INV-PRV-8] a schedule that is not right is refused with the days that are wrong', async () => {
    const backwards = { on: true, t1: [990, 510], t2: null };
    const reply = await add(0, { schedule: [backwards, ...week().slice(1)] });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ code: 'SCHEDULE_INVALID' });
    expect(JSON.stringify(reply.body)).toContain('RANGE_BACKWARDS');
    expect((await add(0, { workMode: 'EVERY_DAY' })).body.code).toBe('SCHEDULE_INVALID');
    expect((await add(0, { workMode: 'SOME_DAYS', schedule: week(7) })).body.code).toBe('SCHEDULE_INVALID');
    expect((await add(0, { workMode: 'EVERY_DAY', schedule: week(0, 1, 2, 3, 4, 5, 6) })).status).toBe(201);
  });

  test('[INV-PRV-9] overlapping hours in two units warn on both, and hours that touch do not', async () => {
    const elsewhere = await house.database.query<{ personnelId: string; personId: string }>(sql`
      select personnel_id as "personnelId", person_id as "personId" from provider.personnel
       where organisation_id = ${organisationId('99811')} and type_code = '11' order by name limit 1`);
    const [other] = elsewhere;
    if (!other) throw new Error('the pharmacy of the demo has nobody');
    await house.database.query(sql`
      update provider.personnel set person_id = ${personId(at(0).pid)}, hours = '{[510,720)}' where personnel_id = ${other.personnelId}`);
    const central = await house.signIn('officer.central', 'L2').catch(() => house.signIn('signer.central', 'L2'));
    const seenThere = async () => (await house.ask('GET', `${PATH}/${other.personnelId}`, central)).body.warnings;
    const { body } = await add();
    expect(body.warnings).toEqual([{ code: 'OVERLAP', hcode: '99811', unitName: expect.any(String), day: 0 }]);
    // a draft warns its writer; the other unit is told once the council knows the licence
    expect(await seenThere()).toEqual([]);
    await post(body.personnelId, 'check');
    expect(await seenThere()).toEqual([expect.objectContaining({ code: 'OVERLAP', hcode: UNIT, day: 0 })]);
    const list = await house.ask('GET', PATH, owner);
    expect(list.body.items[0].warnings).toHaveLength(1);
    await house.database.query(
      sql`update provider.personnel set hours = '{[0,510),[990,1440)}' where personnel_id = ${other.personnelId}`,
    );
    expect((await house.ask('GET', `${PATH}/${body.personnelId}`, owner)).body.warnings).toEqual([]);
    await house.database.query(
      sql`update provider.personnel set person_id = ${other.personId} where personnel_id = ${other.personnelId}`,
    );
  });

  test('[INV-PRV-10, CPP-46] not found keeps somebody from being confirmed; a council that is down changes nothing', async () => {
    const id = (await add(0, { licence: 'ภ.999999' })).body.personnelId;
    expect((await post(id, 'confirm')).body.code).toBe('LICENCE_NOT_CHECKED');
    const missing = await post(id, 'check');
    expect(missing).toMatchObject({ status: 200, body: { licenceStatus: 'NOT_FOUND', state: 'DRAFT' } });
    expect((await post(id, 'confirm')).body.code).toBe('LICENCE_NOT_FOUND');
    licences.simulator.setFaults('03', { answers: 'ERROR_500' });
    const down = await post(id, 'check');
    expect(down).toMatchObject({ status: 503, body: { code: 'LICENCE_SOURCE_DOWN', kind: 'SOURCE_DOWN' } });
    const view = (await house.ask('GET', `${PATH}/${id}`, owner)).body;
    expect(view).toMatchObject({ licenceStatus: 'NOT_FOUND', version: 2 });
  });

  test('[INV-PRV-10] nobody is confirmed with a licence that has expired; another family name warns', async () => {
    const expired = (await add(1)).body.personnelId;
    const seen = (await post(expired, 'check')).body;
    expect(seen).toMatchObject({ state: 'CHECKED', licenceStatus: 'FOUND', licenceExpires: '2025-06-30' });
    expect((await post(expired, 'confirm')).body.code).toBe('LICENCE_EXPIRED');
    const other = (await add(2)).body.personnelId;
    expect((await post(other, 'check')).body).toMatchObject({ licenceStatus: 'FOUND', licenceSameName: false });
  });

  test('[INV-PRV-11, CPP-34] who was confirmed is ended and never removed; a draft is cancelled and stays in the table', async () => {
    const id = await confirmedOne();
    expect((await post(id, 'cancel', { reason: 'กรอกผิด' })).body.code).toBe('PERSONNEL_CONFIRMED_STAYS');
    await post(id, 'end', { endDate: '2026-03-14', reason: 'ลาออก' });
    expect((await post(id, 'cancel', { reason: 'กรอกผิด' })).body.code).toBe('PERSONNEL_CONFIRMED_STAYS');
    const draft = (await add(2)).body.personnelId;
    expect((await post(draft, 'end', { endDate: '2026-03-14', reason: 'x' })).body.code).toBe('PERSONNEL_STATE_WRONG');
    expect((await post(draft, 'cancel', { reason: 'กรอกผิดคน' })).body.state).toBe('CANCELLED');
    const edit = await house.ask('PUT', `${PATH}/${draft}`, owner, { ...fields(2), version: 2 });
    expect(edit.body.code).toBe('PERSONNEL_STATE_WRONG');
    await expect(house.database.query(sql`delete from provider.personnel where personnel_id = ${id}`)).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('editing', () => {
  test('a stale save is refused with the record as it stands, and nothing is overwritten', async () => {
    const { personnelId: id } = (await add()).body;
    const path = `${PATH}/${id}`;
    const first = await house.ask('PUT', path, owner, { ...fields(0, { schedule: week(3) }), version: 1 });
    expect(first.body).toMatchObject({ version: 2, scheduleText: { th: 'วันพฤหัสบดี เวลา 8.30 - 16.30' } });
    const second = await house.ask('PUT', path, owner, { ...fields(0, { startDate: '2026-03-01' }), version: 1 });
    expect(second).toMatchObject({ status: 409, body: { code: 'VERSION_CONFLICT' } });
    const told = JSON.stringify(second.body);
    expect(told).toContain('วันพฤหัสบดี เวลา 8.30 - 16.30');
    expect(told).toContain('savedBy');
    expect((await house.ask('GET', path, owner)).body).toMatchObject({ startDate: '2026-02-01', version: 2 });
  });

  test('[CPP-33] ten save one record at the same time: one wins, nine are told, no version is lost', async () => {
    const { personnelId: id } = (await add()).body;
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, day) =>
        house.ask('PUT', `${PATH}/${id}`, owner, { ...fields(0, { schedule: week(day % 7) }), version: 1 }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    const { body } = await house.ask('GET', `${PATH}/${id}/history`, owner);
    expect(body.versions).toHaveLength(2);
  });

  test('[CPP-45] another licence makes a draft again; of somebody confirmed the council is asked first', async () => {
    const id = (await add()).body.personnelId;
    await post(id, 'check');
    const path = `${PATH}/${id}`;
    const changed = await house.ask('PUT', path, owner, { ...fields(0, { licence: 'ภ 12345' }), version: 2 });
    expect(changed.body).toMatchObject({ state: 'DRAFT', licenceStatus: 'UNCHECKED', licence: { no: '12345' } });
    await post(id, 'check');
    await post(id, 'confirm');
    const to = (licence: string) => house.ask('PUT', path, owner, { ...fields(0, { licence }), version: 5 });
    expect((await to('ภ.999999')).body.code).toBe('LICENCE_NOT_FOUND');
    licences.simulator.setFaults('03', { answers: 'RESET' });
    expect((await to(`ภ.${at(0).licenceNo}`)).body.code).toBe('LICENCE_SOURCE_DOWN');
    licences.simulator.setFaults('03', { answers: 'NORMAL' });
    expect((await to(`ภ.${at(0).licenceNo}`)).body).toMatchObject({ state: 'CONFIRMED', licenceStatus: 'FOUND' });
  });
});

describe('looking up', () => {
  test('[CPP-45, CPP-46] the look-up before saving: found with name and last day, not found, down', async () => {
    const ask = (licence: string, more: object = {}) =>
      house.ask('POST', `${PATH}/licence`, owner, { typeCode: '11', licence, ...more });
    const found = await ask(` ภ. ${at(0).licenceNo} `, { citizenId: at(0).pid });
    expect(found.body).toMatchObject({ status: 'FOUND', name: nameOf(0), expires: '2029-12-31', sameName: true });
    expect((await ask(`ภ.${at(2).licenceNo}`, { citizenId: at(2).pid })).body).toMatchObject({ sameName: false });
    expect((await ask('ภ.1234567')).body).toMatchObject({ status: 'NOT_FOUND', formatOk: false });
    licences.simulator.setFaults('03', { answers: 'NOT_JSON' });
    expect((await ask(`ภ.${at(0).licenceNo}`)).body).toMatchObject({ status: 'SOURCE_DOWN' });
  });

  test('[CPP-43, CPP-44] the register’s name of a citizen id, which stands in no address', async () => {
    const reply = await house.ask('POST', `${PATH}/person`, owner, { citizenId: at(0).pid });
    expect(reply.body).toEqual({ known: true, name: nameOf(0) });
    expect((await house.ask('POST', `${PATH}/person`, owner, { citizenId: '1990099999993' })).status).toBe(400);
    expect((await house.ask('POST', `${PATH}/person`, owner, { citizenId: '1990099999999' })).body).toMatchObject({});
  });
});

describe('the list', () => {
  test('[CPP-20..40, CPP-73, AMB-33] filter, order and pages of a unit’s personnel', async () => {
    await confirmedOne(0);
    await add(2, { name: 'เกศินี ทดสอบ', schedule: week(0, 1, 2, 3, 4, 5, 6, 7), workMode: 'EVERY_DAY' });
    const list = async (query = '') => (await house.ask('GET', `${PATH}${query}`, owner)).body;
    expect(await list('?size=1&page=2')).toMatchObject({ total: 2, page: 2, size: 1, items: [{}] });
    expect((await list('?state=CONFIRMED')).items.map(({ state }: { state: string }) => state)).toEqual(['CONFIRMED']);
    expect((await list('?q=เกศ')).items[0].scheduleText.th).toBe('วันจันทร์ - วันหยุดนักขัตฤกษ์ เวลา 8.30 - 16.30');
    expect((await list(`?q=${at(0).licenceNo}`)).total).toBe(1);
    expect((await list('?q=100%25')).total).toBe(0);
    const up = (await list('?sort=name')).items.map(({ name }: { name: string }) => name);
    const down = (await list('?sort=-name')).items.map(({ name }: { name: string }) => name);
    expect(down).toEqual([...up].reverse());
    expect(up).toEqual([...up].sort(new Intl.Collator('th').compare));
    expect((await house.ask('GET', `${PATH}?sort=citizenId`, owner)).status).toBe(400);
  });

  test('[INV-ORG-2] own unit, own region, the centre all: whoever else asks is told nothing', async () => {
    const id = (await add()).body.personnelId;
    const see = async (who: Parameters<typeof signedIn>[1], query = '') => {
      const { headers } = await signedIn(house, who);
      const list = await house.ask('GET', `${PATH}${query}`, headers);
      const one = await house.ask('GET', `${PATH}/${id}`, headers);
      return [list.status, one.status];
    };
    expect(await see({ role: 'DESK_OFFICER', level: 'L1', hcode: UNIT })).toEqual([200, 200]);
    expect(await see({ role: 'DESK_OFFICER', level: 'L1', hcode: '99811' })).toEqual([200, 404]);
    expect(await see({ role: 'DESK_OFFICER', level: 'L1', hcode: '99811' }, `?hcode=${UNIT}`)).toEqual([404, 404]);
    expect(await see({ role: 'REGION_OFFICER', level: 'L1', hcode: 'R0010' }, `?hcode=${UNIT}`)).toEqual([200, 200]);
    expect(await see({ role: 'REGION_OFFICER', level: 'L1', hcode: 'R0001' }, `?hcode=${UNIT}`)).toEqual([404, 404]);
    expect(await see({ role: 'CENTRAL_OFFICER', level: 'L1', hcode: 'C0000' }, `?hcode=${UNIT}`)).toEqual([200, 200]);
    expect(await see({ role: 'CLAIMS_OFFICER', level: 'L1', hcode: UNIT })).toEqual([403, 403]);
  });
});

describe('what passes with time', () => {
  const engine = () => house.engine;

  test('[INV-PRV-11] a last day in the future keeps somebody at work up to it; then he ends by himself', async () => {
    const id = await confirmedOne();
    const fixed = await post(id, 'end', { endDate: '2026-03-20', reason: 'ลาออก' });
    expect(fixed.body).toMatchObject({ state: 'CONFIRMED', endDate: '2026-03-20' });
    const after = async (instant: string) => {
      house.setNow(instant);
      await endPersonnelByDate(engine());
      return (
        await house.database.query<{ state: string }>(
          sql`select state from provider.personnel where personnel_id = ${id}`,
        )
      )[0]?.state;
    };
    expect(await after('2026-03-20T23:50:00+07:00')).toBe('CONFIRMED');
    expect(await after('2026-03-21T00:10:00+07:00')).toBe('ENDED');
    expect(await events()).toEqual(['provider.PersonnelConfirmed', 'provider.PersonnelEnded']);
  });

  test('[INV-PRV-10] a licence that is gone at the council ends its holder with a notice; a council that is down does not', async () => {
    const licence = { council: '03' as const, prefix: 'ภ.', no: '777777', name: nameOf(0), expires: '2026-05-31' };
    licences.simulator.registers.enter(licence);
    const id = await confirmedOne(0, { licence: 'ภ.777777' });
    const stateOf = async () => (await house.ask('GET', `${PATH}/${id}`, await house.signIn('owner.rx'))).body;
    house.setNow('2026-03-17T09:00:00+07:00');
    licences.simulator.registers.strikeOut(licence);
    licences.simulator.setFaults('03', { answers: 'ERROR_500' });
    await recheckLicences(engine());
    expect(await stateOf()).toMatchObject({ state: 'CONFIRMED', licenceStatus: 'FOUND', licenceExpiring: true });
    licences.simulator.setFaults('03', { answers: 'NORMAL' });
    await recheckLicences(engine());
    expect(await stateOf()).toMatchObject({
      state: 'ENDED',
      licenceStatus: 'NOT_FOUND',
      endDate: '2026-03-16',
      stateReason: 'LICENCE_LOST',
      savedByName: 'Sitthi',
    });
    expect(await events()).toEqual(['provider.PersonnelConfirmed', 'provider.LicenceLost', 'provider.PersonnelEnded']);
    const mails = await house.database.query<{ body: string; recipient: string }>(
      sql`select body, recipient from services.notice where template = 'provider.licenceLost'`,
    );
    // its holder and its user manager
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(2);
    expect(mails).toHaveLength(2);
    for (const { body } of mails) expect(body).not.toContain(at(0).pid);
  });

  test('[CPP-45] a licence that was renewed is kept with its new last day; one that ran out ends on its last day', async () => {
    const licence = { council: '03' as const, prefix: 'ภ.', no: '666666', name: nameOf(0), expires: '2026-05-31' };
    licences.simulator.registers.enter(licence);
    const id = await confirmedOne(0, { licence: 'ภ.666666' });
    const record = async () => (await house.ask('GET', `${PATH}/${id}`, await house.signIn('owner.rx'))).body;
    licences.simulator.registers.enter({ ...licence, expires: '2026-06-30' });
    house.setNow('2026-03-17T09:00:00+07:00');
    await recheckLicences(engine());
    expect(await record()).toMatchObject({ state: 'CONFIRMED', licenceExpires: '2026-06-30' });
    house.setNow('2026-07-02T09:00:00+07:00');
    await recheckLicences(engine());
    expect(await record()).toMatchObject({ state: 'ENDED', endDate: '2026-06-30', stateReason: 'LICENCE_LOST' });
  });
});

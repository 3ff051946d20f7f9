import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../safety/actors.ts';
import { approved } from '../../testing/authority.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';

const PATH = '/api/provider/general';
const TYPED = {
  houseNo: '๙๙/๑',
  road: 'ชยางกูร',
  tambonCode: '340101',
  postcode: '34000',
  phoneNhso: '045 123 456',
  phone: '045 123 456 ต่อ 12',
  email: 'rx@example.org',
  latitude: '15.244844',
  longitude: '104.847300',
};

let thaid: TestThaid;
let house: TestHouse;
let owner: Record<string, string>;
let delegate: Record<string, string>;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  await approved(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
  await approved(house, thaid, 'rx.self', { capacity: 'DELEGATE', signedBy: 'owner.rx' });
  owner = await house.signIn('owner.rx', 'L2');
  delegate = await house.signIn('rx.self', 'L2');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const read = async (as = owner) => (await house.ask('GET', PATH, as)).body;
const save = (as: Record<string, string>, body: object) => house.ask('PUT', PATH, as, body);

test('[CPP-02] [CPP-03] [CPP-04] [CPP-05] [CPP-06] [CPP-07] [CPP-08] [CPP-09] [AMB-34] what the agency keeps stands there, and no save changes it', async () => {
  const before = await read();
  expect(before.unit).toMatchObject({
    hcode: '99812',
    facilityType: { th: 'ร้านยา' },
    affiliationMain: { th: 'เอกชน' },
    affiliationSub: { th: 'ร้านยา (เอกชน)' },
  });
  expect(before.unit.hcode9).toMatch(/^[A-Z0-9]{9}$/);
  expect(before.unit.hcode9).not.toContain(before.unit.hcode.padStart(9, '0'));
  expect(before.mayEdit).toBe(true);
  const { version } = before;
  const saved = await save(owner, { ...TYPED, version, unit: { hcode: '99999' }, hcode: '99999', name: 'อื่น' });
  expect(saved.status).toBe(200);
  expect(saved.body.unit).toEqual(before.unit);
});

test('[CPP-10] [CPP-18] [CPP-19] [AMB-16] [REG-16] what was saved is read again, with who saved it when; the re-activation is settled with it', async () => {
  const view = await read(delegate);
  expect(view).toMatchObject({
    version: 1,
    data: { houseNo: '99/1', phone: '045123456', phoneExt: '12', latitude: 15.244844, longitude: 104.8473 },
    place: { tambonCode: '340101', province: { th: 'อุบลราชธานี' } },
    savedAt: '2026-03-15T02:00:00.000Z',
    warnings: [],
  });
  expect(view.savedBy).toBeTruthy();
  const { body } = await house.ask('GET', '/api/provider/reactivation', owner);
  expect(body.state).toBe('IN_PROGRESS');
  expect(body.menus).toContainEqual(expect.objectContaining({ menu: 'GENERAL', done: true }));
  const again = await save(owner, { ...view.data, version: 1 });
  expect(again.body.version).toBe(1); // nothing changed: no new version, nothing in the history
});

test('[INV-PRV-2] [INV-PRV-4] everything wrong is told at its field at once, and nothing is saved', async () => {
  const refused = await save(owner, {
    ...TYPED,
    version: 1,
    email: 'rx๑@example.org',
    longitude: '',
    phone: '1330',
    tambonCode: '810599',
  });
  expect(refused.status).toBe(400);
  expect(refused.body.code).toBe('GENERAL_DATA_REFUSED');
  expect(refused.body.errors.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
    'tambonCode TAMBON_UNKNOWN',
    'phone PHONE_INVALID',
    'email EMAIL_THAI_DIGITS',
    'longitude COORDINATES_TOGETHER',
  ]);
  for (const error of refused.body.errors)
    expect(error).toMatchObject({ th: expect.any(String), en: expect.any(String) });
  expect((await read()).version).toBe(1);
});

test('[CPP-14] [CPP-15] outside the province’s outline is a warning that may be accepted; outside Thailand is not', async () => {
  const inBangkok = { ...TYPED, version: 1, latitude: 13.75, longitude: 100.5 };
  const doubtful = await save(owner, inBangkok);
  expect(doubtful.status).toBe(422);
  expect(doubtful.body.code).toBe('GENERAL_DATA_DOUBTFUL');
  expect(doubtful.body.facts.warnings).toMatchObject([{ path: 'latitude', code: 'OUTSIDE_PROVINCE' }]);
  const abroad = await save(owner, { ...inBangkok, latitude: 35.6, longitude: 139.7, accept: ['OUTSIDE_PROVINCE'] });
  expect(abroad.body.code).toBe('GENERAL_DATA_REFUSED');
  const accepted = await save(owner, { ...inBangkok, accept: ['OUTSIDE_PROVINCE'] });
  expect(accepted.status).toBe(200);
  expect(accepted.body).toMatchObject({ version: 2, warnings: [{ code: 'OUTSIDE_PROVINCE' }] });
  expect((await save(owner, { ...TYPED, version: 2 })).body.version).toBe(3);
});

test('[CPP-19] two people edit: the second is given what the first saved, and nothing is overwritten', async () => {
  const first = await save(owner, { ...TYPED, version: 3, road: 'สรรพสิทธิ์' });
  expect(first.body.version).toBe(4);
  const second = await save(delegate, { ...TYPED, version: 3, phone: '081 234 5678' });
  expect(second.status).toBe(409);
  expect(second.body).toMatchObject({
    code: 'VERSION_CONFLICT',
    facts: { current: { version: 4, data: { road: 'สรรพสิทธิ์', phone: '045123456' } }, savedAt: first.body.savedAt },
  });
  expect(second.body.facts.savedBy).toBe(first.body.savedBy);
  const merged = await save(delegate, {
    ...second.body.facts.current.data,
    version: 4,
    phone: '0812345678',
    phoneExt: null,
  });
  expect(merged.body).toMatchObject({ version: 5, data: { road: 'สรรพสิทธิ์', phone: '0812345678', phoneExt: null } });
});

test('[CPP-19] of two saves at the same instant one wins and the other is told', async () => {
  const { version } = await read();
  const answers = await Promise.all(
    ['ก', 'ข', 'ค', 'ง'].map((soi, at) => save(at % 2 ? owner : delegate, { ...TYPED, soi, version })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  const won = answers.find(({ status }) => status === 200)?.body;
  expect(await read()).toMatchObject({ version: version + 1, data: { soi: won.data.soi } });
});

test('[CPP-19] the history says who saved what when, newest first', async () => {
  const { body } = await house.ask('GET', `${PATH}/history`, owner);
  expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([6, 5, 4, 3, 2, 1, 0]); // 0: the phone and the pin that an import brought
  const merged = body.versions.find(({ version }: { version: number }) => version === 5);
  expect(merged).toMatchObject({
    changes: [
      { field: 'phone', before: '045123456', after: '0812345678' },
      { field: 'phoneExt', before: '12', after: null },
    ],
  });
  const names = new Set(body.versions.flatMap(({ savedBy }: { savedBy: string | null }) => savedBy ?? []));
  expect(names.size).toBe(2);
  expect(body.places).toMatchObject([{ tambonCode: '340101' }]);
});

test('[CPP-19] [SYS-08] what an import brought is the beginning of the history', async () => {
  const holder = await approved(house, thaid, 'owner.pharmacy', { capacity: 'HOLDER' }).then(() =>
    house.signIn('owner.pharmacy', 'L2'),
  );
  const before = await read(holder);
  expect(before.version).toBe(0);
  const changed = await save(holder, {
    ...before.data,
    version: 0,
    soi: 'ใหม่',
    accept: ['OUTSIDE_PROVINCE', 'POSTCODE_UNUSUAL'],
  });
  expect(changed.status).toBe(200);
  const { body } = await house.ask('GET', `${PATH}/history`, holder);
  expect(body.versions).toMatchObject([
    { version: 1, changes: [{ field: 'soi', before: null, after: 'ใหม่' }] },
    { version: 0, savedBy: null },
  ]);
});

test('[INV-PRV-1] only who holds the authority saves, with L2; roles of the unit read, strangers do neither', async () => {
  const version = (await read()).version;
  const low = await house.signIn('owner.rx');
  expect((await save(low, { ...TYPED, version })).body.code).toBe('ASSURANCE_TOO_LOW');
  const editor = await signedIn(house, { role: 'CPP_EDITOR', level: 'L2', hcode: '99812' });
  expect((await save(editor.headers, { ...TYPED, version })).body.code).toBe('FORBIDDEN');
  expect(await read(editor.headers)).toMatchObject({ unit: { hcode: '99812' }, mayEdit: false });
  expect((await house.ask('GET', PATH)).status).toBe(401);
  const elsewhere = await signedIn(house, { role: 'DESK_OFFICER', level: 'L2', hcode: '99811' });
  expect((await house.ask('GET', `${PATH}?hcode=99812`, elsewhere.headers)).status).toBe(404);
});

test('[CPP-01] officers read the units of their region, the centre reads all', async () => {
  const ask = async (who: string, hcode: string) => {
    const as = await house.signIn(who, 'L2');
    return (await house.ask('GET', `${PATH}?hcode=${hcode}`, as)).status;
  };
  expect(await ask('officer.region10', '99812')).toBe(200);
  expect(await ask('officer.region1', '99812')).toBe(404);
  expect(await ask('officer.central', '99812')).toBe(200);
  expect(await ask('auditor', '99812')).toBe(200);
  expect(await ask('officer.central', '00000')).toBe(404);
});

test('[CPP-19] every save is in the audit with the names of the fields and none of their values', async () => {
  const rows = await house.database.query<{ detail: { changed?: string[] } }>(
    sql`select detail from platform.audit_event where action = 'provider.saveGeneral' and outcome = 'OK'`,
  );
  expect(rows.some(({ detail }) => detail.changed?.join() === 'phone,phoneExt')).toBe(true);
  expect(JSON.stringify(rows)).not.toContain('0812345678');
});

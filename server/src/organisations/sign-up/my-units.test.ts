import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { waitingMails } from '../../testing/mails.ts';

let house: TestHouse;
let owner: Record<string, string>;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  owner = await house.signIn('rx.self');
});
afterAll(() => house.close());

const find = async (query: string) => (await house.ask('GET', `/api/units?${query}`)).body;
const idOf = async (hcode: string): Promise<string> => (await find(`q=${hcode}`)).units[0].organisationId;
const mine = async () =>
  (await house.ask('GET', '/api/account/units', owner)).body.units.map((unit: { hcode: string }) => unit.hcode);

test('[OSS-58] units are found by name, by part of it in either language, and by code', async () => {
  expect((await find(`q=${encodeURIComponent('อุ่นใจ')}`)).units).toMatchObject([{ hcode: '99811' }]);
  expect((await find('q=un%20chai')).units).toMatchObject([{ hcode: '99811' }]);
  expect((await find('q=99816')).units).toMatchObject([{ hcode: '99816', affiliation: 'PRIVATE' }]);
  expect((await find('q=ha0099801')).units).toMatchObject([{ hcode: '99801' }]);
  expect((await find('q=998')).units.length).toBeGreaterThan(10);
});

test('[OSS-57] [OSS-58] the kind of affiliation narrows the search; offices of the agency and signs of patterns find nothing', async () => {
  const hospitals = (await find('q=998&affiliation=MOPH_PS')).units;
  expect(hospitals.map((unit: { hcode: string }) => unit.hcode)).toEqual(expect.arrayContaining(['99801', '99803']));
  for (const { affiliation } of hospitals) expect(affiliation).toBe('MOPH_PS');
  for (const words of ['R0010', '%25%25', '__', '%5C%5C']) expect((await find(`q=${words}`)).units, words).toEqual([]);
  expect((await house.ask('GET', '/api/units?q=9')).status).toBe(400);
  expect((await house.ask('GET', '/api/units?q=998&affiliation=NONE')).status).toBe(400);
});

test('[OSS-39] [OSS-43] one person adds another unit, may act for it at once, and hears of it by mail', async () => {
  const organisationId = await idOf('99821');
  const before = await mine();
  const body = { organisationId, coordinator: { phone: '074 000 000' } };
  expect((await house.ask('POST', '/api/account/units', owner, body)).status).toBe(200);
  expect((await house.ask('POST', '/api/account/units', owner, body)).status).toBe(200);
  expect(await mine()).toEqual([...before, '99821']);
  const acting = await house.ask('PUT', '/api/session/organisation', owner, { organisationId });
  expect(acting.body).toMatchObject({ organisation: { hcode: '99821' }, roles: [] });
  const mails = await waitingMails(house.database, 'rx.self@sitthi.example');
  expect(mails.filter(({ template }) => template === 'organisations.unitAdded')).toHaveLength(1);

  expect((await house.ask('DELETE', `/api/account/units/${organisationId}`, owner)).status).toBe(200);
  expect(await mine()).toEqual(before);
  expect((await house.ask('DELETE', `/api/account/units/${organisationId}`, owner)).body.code).toBe('UNIT_NOT_CHOSEN');
  const refused = await house.ask('PUT', '/api/session/organisation', owner, { organisationId });
  expect(refused.body.code).toBe('NOT_A_MEMBER');
});

test('[OSS-43] [AMB-08] only an account of one’s own sign-up chooses units, and only units', async () => {
  for (const name of ['desk.hospital', 'rx.nhso', 'rx.admin']) {
    const as = await house.signIn(name);
    const refused = await house.ask('POST', '/api/account/units', as, { organisationId: await idOf('99821') });
    expect(refused.body.code, name).toBe('ACCOUNT_TYPE_NOT_ELIGIBLE');
    expect((await house.ask('GET', '/api/account/units', as)).body.mayAdd).toBe(false);
  }
  const nobody = '00000000-0000-4000-8000-000000000001';
  const refused = await house.ask('POST', '/api/account/units', owner, { organisationId: nobody });
  expect(refused.body.code).toBe('UNIT_NOT_FOUND');
});

test('[OSS-48] [OSS-75] the history of an account shows its mails and what became of them', async () => {
  const { body } = await house.ask('GET', '/api/account/requests', owner);
  expect(body.mails).toMatchObject([{ state: 'QUEUED', recipient: 'rx.self@sitthi.example', attempts: 0 }]);
  expect(body.signUp).toBeNull();
});

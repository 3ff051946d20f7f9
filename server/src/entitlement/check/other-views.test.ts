import { afterAll, beforeAll, expect, test } from 'vitest';
import { personIdOf } from '../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { missingEvidence } from './rules/missing-evidence.ts';

let house: TestHouse;
let registrar: Record<string, string>;
beforeAll(async () => {
  house = await testHouse();
  registrar = await house.signIn('registrar.hospital', 'L2');
});
afterAll(() => house.close());

const show = (what: string, who: string, as = registrar) =>
  house.ask('POST', `/api/srm/check/${what}`, as, { personId: personIdOf(who) });

test('[SRM-20] the policy of a right is the one of today, with its limits; who has no right has none', async () => {
  const { body } = await show('policy', 'UCS_30');
  expect(body).toMatchObject({ mainRight: 'UCS', asOf: '2026-03-15', units: { regularUnit: { hcode: '99801' } } });
  const common = body.benefits.filter(({ key }: { key: string }) => key === 'UC_COMMON_ILLNESS');
  expect(common).toMatchObject([{ limit: { th: '2 ครั้งต่อเดือน รวมทุกประเภท' } }]);
  const keys = async (who: string) => (await show('policy', who)).body.benefits.map(({ key }: { key: string }) => key);
  expect(await keys('SSS_35')).toEqual(['SSS_CARE', 'PREVENTION', 'EMERGENCY']);
  expect(await keys('WEL_LOW_INCOME')).toContain('UC_EXEMPT');
  expect(await keys('WEL_LOW_INCOME')).not.toContain('UC_COPAY');
  expect(await keys('VACANT_RIGHT')).toContain('VACANT_FIRST');
  expect(await keys('NO_RIGHT')).toEqual([]);
  expect(await keys('DECEASED')).toEqual([]);
});

test('[SRM-20] every right has a policy, and no key two lines on one day', async () => {
  const rows = await house.database.query<{ right: string; keys: string[] }>({
    text: `select r as right, array_agg(key order by key) as keys from entitlement.benefit, unnest(main_rights) r
            where valid @> date '2026-03-15' group by r`,
    values: [],
  });
  for (const { keys } of rows) expect(new Set(keys).size).toBe(keys.length);
  const { MAIN_RIGHTS } = await import('../rights.ts');
  expect(rows.map(({ right }) => right).sort()).toEqual([...MAIN_RIGHTS.map(({ code }) => code), 'VACANT'].sort());
});

test('[SRM-21] disease registries; a sensitive one is told to the unit that treats, and to nobody else', async () => {
  const codes = async (who: string, as = registrar) =>
    (await show('diseases', who, as)).body.registries.map(({ code }: { code: string }) => code).sort();
  expect(await codes('ELDER_70')).toEqual(['DM', 'HT']);
  expect((await show('diseases', 'ELDER_70')).body.registries[0]).toMatchObject({
    status: 'ACTIVE',
    unit: { hcode: '99801' },
    registeredAt: '2024-10-01',
  });
  expect(await codes('WEL_LOW_INCOME')).toEqual(['HIV', 'HT']);
  for (const other of ['registrar.primary', 'officer.region10', 'officer.central', 'auditor'])
    expect(await codes('WEL_LOW_INCOME', await house.signIn(other, 'L2'))).toEqual(['HT']);
});

test('[SRM-24] both addresses, the parts in which they differ, and the house code taken apart', async () => {
  const [row] = await house.database.query<{ same: string; moved: string }>({
    text: `select (select person_id from persons.civil_record where registered = "current" limit 1) as same,
                  (select person_id from persons.civil_record where registered <> "current" limit 1) as moved`,
    values: [],
  });
  const ask = (personId?: string) => house.ask('POST', '/api/srm/check/address', registrar, { personId });
  const same = (await ask(row?.same)).body;
  expect(same).toMatchObject({ differs: [], digital: { office: '9900', provinceCode: null, agrees: null } });
  expect(same.registered.text).toMatch(/ตำบลตัวอย่าง อำเภอสมมติ/);
  expect((await ask(row?.moved)).body.differs).toEqual(['houseNo', 'moo', 'road', 'tambon']);
});

test('[SRM-25] who was registered by the agency long ago needed no evidence', async () => {
  const { body } = await show('evidence', 'UCS_30');
  expect(body.registrations).toMatchObject([{ channel: 'NHSO', evidence: [], complete: true, missing: [] }]);
});

test.each([
  ['SELF', [], '34', []],
  ['SELF', [], '50', ['RESIDENCE']],
  ['SELF', ['RENTAL_CONTRACT'], '50', []],
  ['SELF', ['OTHER'], '50', ['RESIDENCE']],
  ['GUARDIAN', [], '50', ['GUARDIAN_RELATION', 'RESIDENCE']],
  ['GUARDIAN', ['GUARDIAN_RELATION'], '34', []],
  ['DELEGATE', ['HOUSEHOLDER'], '50', ['POWER_OF_ATTORNEY']],
  ['BIRTH', [], '50', ['BIRTH_CERTIFICATE']],
  ['GROUP', [], '50', []],
  ['SELF', [], null, []],
] as const)(
  '[SRM-25] [INV-ENT-5] [INV-ENT-6] %s with %j in province %s lacks %j',
  (channel, kinds, province, missing) => {
    const evidence = kinds.map((kind) => ({ kind }));
    expect(missingEvidence({ channel, evidence, provinceCode: province }, '34')).toEqual(missing);
  },
);

import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { inMinutes, type Registrar, registrarOf, SOAP_PATH, soapCall } from '../../testing/srm.ts';
import { ARGUMENTS, FIELDS, NAMESPACE, SOAP_12 } from './contract.ts';

let house: TestHouse;
let registrar: Registrar;
beforeAll(async () => {
  house = await testHouse({ population: 0, env: { PUBLIC_URL: 'https://sitthi.example' } });
});
beforeEach(async () => {
  house.setNow(SCENARIO_NOW);
  registrar = await registrarOf(house, '99801');
});
afterAll(() => house.close());

async function post(
  payload: string,
  headers: Record<string, string> = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
) {
  const reply = await house.app.inject({ method: 'POST', url: SOAP_PATH, headers, payload });
  return { status: reply.statusCode, body: reply.body, headers: reply.headers };
}

const argsFor = (pid: string) => ({
  user_person_id: registrar.soapUser,
  smctoken: registrar.soapToken,
  person_id: pid,
});
const call = (pid: string, change: Record<string, string> = {}) => post(soapCall({ ...argsFor(pid), ...change }));

/** The fields of `<return>`, in their order. */
function fieldsOf(body: string): [name: string, value: string][] {
  const fields = [...(/<return>(.*)<\/return>/s.exec(body)?.[1] ?? '').matchAll(/<(\w+)>([^<]*)<\/\1>/g)];
  return fields.map(([, name = '', value = '']) => [name, value]);
}
const answer = async (pid: string, change?: Record<string, string>) =>
  Object.fromEntries(fieldsOf((await call(pid, change)).body));

test('[SRM-16] the answer has its fields in the order of the schema, behind the prefixes that clients have in their code', async () => {
  const pid = registrar.pid('UCS_30');
  const { status, body, headers } = await call(pid);
  expect([status, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
  expect(body).toMatch(
    /^<\?xml version='1\.0' encoding='UTF-8'\?><S:Envelope xmlns:S="http:\/\/schemas\.xmlsoap\.org\/soap\/envelope\/"><S:Body><ns2:searchCurrentByPIDResponse xmlns:ns2="http:\/\/tokenws\.ucws\.nhso\.go\.th\/"><return>.*<\/return><\/ns2:searchCurrentByPIDResponse><\/S:Body><\/S:Envelope>$/s,
  );
  const names = fieldsOf(body).map(([name]) => name);
  expect(names).toEqual(FIELDS.filter((name) => names.includes(name)));
  expect(Object.fromEntries(fieldsOf(body))).toEqual({
    person_id: pid,
    title: '003',
    title_name: 'นาย',
    fname: expect.any(String),
    lname: expect.any(String),
    birthdate: expect.stringMatching(/^25\d{6}$/),
    sex: '1',
    nation: '099',
    primaryprovince: '3400',
    primary_province_name: 'อุบลราชธานี',
    primary_amphur_name: expect.stringMatching(/./),
    primary_tumbon_name: expect.stringMatching(/./),
    primary_moo: expect.stringMatching(/^\d\d$/),
    maininscl: 'UCS',
    maininscl_name: 'สิทธิหลักประกันสุขภาพแห่งชาติ',
    subinscl: '89',
    subinscl_name: 'ช่วงอายุ 12-59 ปี',
    startdate: '25650101',
    hmain: '99803',
    hmain_name: 'โรงพยาบาลศูนย์ทดสอบอุบล',
    hmain_op: '99801',
    hmain_op_name: 'โรงพยาบาลชุมชนทดสอบอุบล',
    hsub: '99802',
    hsub_name: 'รพ.สต.ทดสอบบ้านสมมติ',
    mastercup_id: '9980100',
    paid_model: '1',
    purchaseprovince: '3400',
    purchaseprovince_name: 'อุบลราชธานี',
    count_select: '0',
    ws_data_source: 'NHSO',
    ws_date_request: '2026-03-15T09:00:00.000+07:00',
    ws_status: 'NHSO-000001',
    ws_status_desc: 'ok',
    wsid: expect.stringMatching(/^WS\d{15}$/),
    wsid_batch: expect.stringMatching(/^WSB\d{14}$/),
  });
});

test('[SRM-16] dead is 003 with words, without a right; no right yet is 008 without words; nobody is a success without a first name', async () => {
  const dead = await answer(registrar.pid('DECEASED'));
  expect(dead).toMatchObject({ status: '003', status_desc: expect.stringMatching(/./), ws_status: 'NHSO-000001' });
  expect(dead).not.toHaveProperty('maininscl');
  const none = await answer(registrar.pid('NO_RIGHT'));
  expect(none).toMatchObject({ status: '008', fname: expect.stringMatching(/./), ws_status: 'NHSO-000001' });
  expect(none).not.toHaveProperty('status_desc');
  for (const pid of ['1990099999994', '1990000000018', '', 'x'])
    expect(await answer(pid)).toMatchObject({ fname: '', ws_status: 'NHSO-000001', count_select: '0' });
  expect(await answer(registrar.pid('UCS_30'))).not.toHaveProperty('status_desc');
});

test('[SRM-16] social security: one hospital, its letter and its own start', async () => {
  const sss = await answer(registrar.pid('SSS_35'));
  expect(sss).toMatchObject({
    maininscl: 'SSS',
    maininscl_main: 'S',
    startdate_sss: expect.stringMatching(/^25\d{6}$/),
  });
  expect(sss.hmain).toMatch(/^99/);
  expect(sss).not.toHaveProperty('hsub');
});

test('[SRM-16] a registration that begins later stands in the new fields', async () => {
  const pid = registrar.pid('VACANT_RIGHT');
  await house.database.query({
    text: `insert into entitlement.registration (person_id, network_id, primary_unit, regular_unit, referral_unit, paid_model, province_code, effective)
           select (persons.api_by_citizen_id($1)->>'personId')::uuid, network_id, primary_unit, regular_unit, referral_unit, paid_model,
                  province_code, tstzrange('2026-04-01T00:00:00+07:00', null) from entitlement.network where network_id = '9980400'`,
    values: [pid],
  });
  expect(await answer(pid)).toMatchObject({
    status: '008',
    new_startdate: '25690401',
    new_mastercup_id: '9980400',
    new_hmain_op: '99804',
    new_purchaseprovince: '5000',
  });
});

const EXPIRED = { ws_status: 'NHSO-00003', ws_status_desc: expect.stringMatching(/Token/), count_select: '0' };

test('[SYS-19] a wrong pair is NHSO-00003 in a 200, never a fault: another day, another person, the other kind of token', async () => {
  const pid = registrar.pid('UCS_30');
  const other = await registrarOf(house, '99803');
  for (const change of [
    { smctoken: '' },
    { smctoken: 'abcdefghij012345' },
    { smctoken: registrar.soapToken.toUpperCase() },
    { smctoken: registrar.access },
    { user_person_id: '' },
    { user_person_id: other.soapUser },
    { smctoken: other.soapToken },
  ]) {
    const { status, body } = await call(pid, change as unknown as Record<string, string>);
    const fields = Object.fromEntries(fieldsOf(body));
    expect([status, fields], JSON.stringify(change)).toEqual([200, expect.objectContaining(EXPIRED)]);
    expect(fields).not.toHaveProperty('fname');
  }
  expect(registrar.soapToken).toMatch(/^[a-z0-9]{16}$/);
});

test('[SYS-19] the token is good on the Bangkok day it was made, to the second', async () => {
  const pid = registrar.pid('UCS_30');
  house.setNow('2026-03-15T15:00:00+07:00');
  const late = await registrarOf(house, '99801');
  const at = async (instant: string) => {
    house.setNow(instant);
    return (await answer(pid, { smctoken: late.soapToken })).ws_status;
  };
  expect(await at('2026-03-15T23:59:59+07:00')).toBe('NHSO-000001');
  expect(await at('2026-03-16T00:00:00+07:00')).toBe('NHSO-00003');
});

test('[SYS-19] it ends with the family it belongs to: signed out everywhere, or the role taken back', async () => {
  const pid = registrar.pid('UCS_30');
  const desk = await house.signIn('registrar.army', 'L2');
  const { soap } = (await house.ask('POST', '/api/srm/tokens', desk)).body;
  const pair = { user_person_id: soap.userPersonId, smctoken: soap.smctoken };
  expect((await answer(pid, pair)).ws_status).toBe('NHSO-000001');
  await house.ask('POST', '/api/sessions/end-all', desk, {});
  expect((await answer(pid, pair)).ws_status).toBe('NHSO-00003');
});

test('[SRM-16] it takes what clients are known to send: types, actions, prefixes, headers, order, dashes of space', async () => {
  const pid = registrar.pid('UCS_30');
  const args = argsFor(pid);
  const plain = soapCall(args);
  const easysoap = `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:tok="${NAMESPACE}">
   <soapenv:Header/>
   <soapenv:Body>
      <tok:searchCurrentByPID>
         <!--Optional:-->
         <user_person_id> ${args.user_person_id} </user_person_id>
         <smctoken><![CDATA[${args.smctoken}]]></smctoken>
         <person_id>${pid.replace('1', '&#49;')}</person_id>
      </tok:searchCurrentByPID>
   </soapenv:Body>
</soapenv:Envelope>`;
  const unprefixed = `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><searchCurrentByPID xmlns="${NAMESPACE}"><person_id xmlns="">${pid}</person_id><smctoken xmlns="">${args.smctoken}</smctoken><user_person_id xmlns="">${args.user_person_id}</user_person_id></searchCurrentByPID></Body></Envelope>`;
  for (const payload of [plain, easysoap, unprefixed, `\uFEFF${plain}`])
    for (const headers of [
      { 'content-type': 'text/xml' },
      { 'content-type': 'text/xml;charset=UTF-8', soapaction: '' },
      { 'content-type': 'application/xml' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      {},
    ] as Record<string, string>[]) {
      const { status, body } = await post(payload, headers);
      expect([status, Object.fromEntries(fieldsOf(body)).person_id], payload.slice(0, 80)).toEqual([200, pid]);
    }
});

test('SOAP 1.2 is answered in its own envelope', async () => {
  const payload = soapCall(argsFor(registrar.pid('UCS_30'))).replace(
    'http://schemas.xmlsoap.org/soap/envelope/',
    SOAP_12,
  );
  const { status, body } = await post(payload, { 'content-type': 'application/soap+xml; charset=utf-8' });
  expect(status).toBe(200);
  expect(body).toContain(`<S:Envelope xmlns:S="${SOAP_12}"><S:Body><ns2:`);
});

test('what is no call is a fault; entities are not resolved, and a bomb does not go off', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${soapCall({ person_id: '&b;' }).replace(/^<\?xml.*?\?>/, '')}`;
  const file = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${soapCall({ person_id: '&f;' }).replace(/^<\?xml.*?\?>/, '')}`;
  for (const payload of [
    '',
    '{}',
    'hello',
    '<a/>',
    '<a',
    bomb,
    file,
    soapCall({ person_id: '&unheard;' }),
    soapCall({}).replaceAll('searchCurrentByPID', 'deleteEverything'),
    soapCall({ person_id: '<x>'.repeat(5_000) }),
    `${'<a>'.repeat(10_000)}`,
  ]) {
    const started = performance.now();
    const { status, body } = await post(payload);
    expect(performance.now() - started, 'nothing is read on behind the first fault').toBeLessThan(1_000);
    expect(status, payload.slice(0, 60)).toBe(400);
    expect(body).toMatch(/<S:Fault><faultcode>S:Client<\/faultcode><faultstring>[^<]+<\/faultstring><\/S:Fault>/);
    expect(body).not.toMatch(/root:|aaaaaaaaaa/);
  }
  expect((await post(soapCall({ person_id: 'x'.repeat(70_000) }))).status).toBe(413);
});

test('names with signs of XML in them are written so that they can be read', async () => {
  const pid = registrar.pid('ELDER_70');
  await house.database.query({
    text: `update persons.person set last_name = 'ก&<>"ข' where citizen_id = $1`,
    values: [pid],
  });
  const { body } = await call(pid);
  const read: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => read.push(text));
  parser.write(body).close();
  expect(read).toContain('ก&<>"ข');
});

test('[SRM-16] description and schema are there in any case of their names, with addresses that work from outside', async () => {
  const get = (query: string) => house.app.inject({ method: 'GET', url: `${SOAP_PATH}${query}` });
  for (const query of ['?wsdl', '?WSDL', '?wsdl=', '/?wsdl']) {
    const { statusCode, body, headers } = await get(query);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(body).toContain('<soap:address location="https://sitthi.example/ucwstokenp1/UCWSTokenP1"/>');
    expect(body).toContain('schemaLocation="https://sitthi.example/ucwstokenp1/UCWSTokenP1?xsd=1"');
  }
  const { body } = await get('?xsd=1');
  const names = [...body.matchAll(/<xs:element name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['searchCurrentByPID', 'searchCurrentByPIDResponse', ...ARGUMENTS, 'return', ...FIELDS]);
  expect(FIELDS.toSorted()).toEqual([...FIELDS]);
  expect(body).toContain('<xs:element name="count_select" type="xs:int"/>');
  expect(body).toContain('<xs:element name="ws_date_request" type="xs:dateTime" minOccurs="0"/>');
  expect((await get('')).statusCode).toBe(404);
});

test('[INV-ENT-10] each call is audited with its purpose, as the registrar and his unit', async () => {
  const [before] = await house.database.query<{ count: number }>(COUNT);
  await call(registrar.pid('UCS_30'));
  const [after] = await house.database.query<{ count: number }>(COUNT);
  expect((after?.count ?? 0) - (before?.count ?? 0)).toBe(1);
});
const COUNT = {
  text: `select count(*) from platform.audit_event where action = 'entitlement.searchRight' and purpose = 'UCWS_SEARCH'
            and organisation = organisations.api_id_of_hcode('99801')
            and actor = 'account:' || (select account_id from identity.account where username = 'registrar.hospital')`,
  values: [],
};

test('no citizen id and no token stands in what is counted and logged of it', async () => {
  house.setNow(inMinutes(1));
  const pid = registrar.pid('UCS_30');
  await call(pid);
  await house.ask('GET', `/api/ucws/v1/right-search?pid=${pid}`, { authorization: `Bearer ${registrar.access}` });
  const { body } = await house.app.inject({ method: 'GET', url: '/metrics' });
  expect(body).toContain('route="/api/ucws/v1/right-search"');
  expect(body).toContain('route="/ucwstokenp1/UCWSTokenP1"');
  for (const secret of [pid, registrar.soapUser, registrar.soapToken]) expect(body).not.toContain(secret);
});

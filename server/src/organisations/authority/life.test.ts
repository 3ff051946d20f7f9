import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenIdFrom } from '../../platform/citizen-id/index.ts';
import { approved, attach, decided, filled, PDF, PNG, pidOf, resubmitted, submitted } from '../../testing/authority.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { endByDate, warnBeforeEnd } from './routines.ts';

let thaid: TestThaid;
let house: TestHouse;
let officer: Record<string, string>;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  officer = await house.signIn('officer.region10', 'L2');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const at = (grantId: string) => `/api/authority/grants/${grantId}`;
const caseAt = (grantId: string) => `/api/authority/cases/${grantId}`;
const subjectsOf = (grant: { notices: { subject: string }[] }) =>
  grant.notices.map(({ subject }) => subject.replace(/ \(.*\)$/, ''));

describe('a draft', () => {
  test('[ORG-01] [ORG-06] is saved page by page, resumed where it was, and not overwritten by a stale page', async () => {
    const as = await house.signIn('owner.pharmacy');
    const begun = await house.ask('POST', '/api/authority/grants', as, { capacity: 'HOLDER' });
    expect(begun).toMatchObject({ status: 201, body: { state: 'DRAFT', version: 1, referenceNo: null } });
    const { grantId } = begun.body;
    const page = { version: 1, filledOn: '2026-03-15', position: null, orderNumber: '3/2569', orderDate: null };
    const saved = await house.ask('PUT', `${at(grantId)}/holder`, as, page);
    expect(saved.body.tasks[0]).toMatchObject({
      task: 'HOLDER',
      status: 'IN_PROGRESS',
      missing: ['holder.position', 'holder.orderDate'],
    });
    const stale = await house.ask('PUT', `${at(grantId)}/holder`, as, { ...page, position: 'ผู้จัดการ' });
    expect(stale).toMatchObject({ status: 409, body: { code: 'GRANT_CHANGED_MEANWHILE' } });
    const again = await house.ask('POST', '/api/authority/grants', await house.signIn('owner.pharmacy'), {
      capacity: 'HOLDER',
    });
    expect(again.body).toMatchObject({ grantId, version: 2, holder: { orderNumber: '3/2569', position: null } });
    const high = await house.signIn('owner.pharmacy', 'L3');
    const submit = await house.ask('POST', `${at(grantId)}/submit`, high, { version: 2 });
    expect(submit).toMatchObject({ status: 422, body: { code: 'ANSWERS_MISSING' } });
    expect(submit.body.facts.missing).toEqual(['holder.position', 'holder.orderDate', 'scope.validFrom']);
    expect((await house.ask('POST', `${at(grantId)}/submit`, as, { version: 2 })).body.code).toBe('ASSURANCE_TOO_LOW');
  });

  test('[ORG-08] who signed is known by his citizen id, shown masked, and is not the delegate himself', async () => {
    const as = await house.signIn('delegate.pharmacy');
    const { grantId } = (await house.ask('POST', '/api/authority/grants', as, { capacity: 'DELEGATE' })).body;
    const save = (holderCitizenId: string, version = 1) =>
      house.ask('PUT', `${at(grantId)}/holder`, as, { version, holderName: 'นายทดสอบ', holderCitizenId });
    expect((await save('1990000000018')).body.errors[0].message).toBe('CITIZEN_ID_CHECKSUM');
    expect((await save(citizenIdFrom(1, '9900', 9_999_990))).body.code).toBe('HOLDER_NOT_KNOWN');
    expect((await save(pidOf('delegate.pharmacy'))).body.code).toBe('HOLDER_IS_APPLICANT');
    const kept = await save(pidOf('owner.pharmacy'));
    expect(kept.body.holder.holderCitizenId).toMatch(/^x-xxxx-xxxxx-\d\d-\d$/);
    expect(JSON.stringify(kept.body)).not.toContain(pidOf('owner.pharmacy'));
    expect(JSON.stringify(kept.body)).not.toContain(pidOf('delegate.pharmacy'));
    const unchanged = await house.ask('PUT', `${at(grantId)}/holder`, as, { version: 2, position: 'ผู้ช่วย' });
    expect(unchanged.body.holder.holderCitizenId).toBe(kept.body.holder.holderCitizenId);
  });

  test('[ORG-22] [ORG-24] only an account that its person made with ThaiD may begin; options say what is needed before', async () => {
    const desk = await house.signIn('desk.pharmacy');
    const refused = await house.ask('POST', '/api/authority/grants', desk, { capacity: 'HOLDER' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'ACCOUNT_TYPE_NOT_ELIGIBLE' } });
    expect((await house.ask('GET', '/api/authority/options', desk)).body.eligible).toBe(false);
    const options = await house.ask('GET', '/api/authority/options', await house.signIn('director.hospital'));
    expect(options.body).toMatchObject({ eligible: true, unit: { hcode: '99801', affiliation: 'MOPH_PS' } });
    expect(options.body.capacities.map((c: { allowed: boolean }) => c.allowed)).toEqual([true, true, true]);
    expect(options.body.capacities[1].stamp).toEqual({ needed: true, baht: 30, bahtPerDelegate: 30, exempt: false });
    const office = await house.ask('GET', '/api/authority/options', officer);
    expect(office.body.code).toBe('UNIT_WITHOUT_AUTHORITY');
  });
});

describe('papers', () => {
  let as: Record<string, string>;
  let grantId: string;
  beforeAll(async () => {
    as = await house.signIn('rx.self');
    grantId = (await house.ask('POST', '/api/authority/grants', as, { capacity: 'DELEGATE' })).body.grantId;
  });
  const slot = 'POWER_OF_ATTORNEY';

  test('[ORG-02] [ORG-07] [AMB-24] are attached to their slot, shown within a page, and taken out again', async () => {
    const added = await attach(house, as, { grantId, slot, name: 'หนังสือมอบอำนาจ.png' }, PNG);
    expect(added.status).toBe(201);
    const [, letter] = added.body.slots;
    expect(letter).toMatchObject({ slot, documents: [{ name: 'หนังสือมอบอำนาจ.png', mediaType: 'image/png' }] });
    const file = `${at(grantId)}/documents/${letter.documents[0].documentId}`;
    const shown = await house.app.inject({ method: 'GET', url: file, headers: as });
    expect(shown.rawPayload.equals(PNG)).toBe(true);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
    });
    expect(shown.headers['content-disposition']).toMatch(/^inline; filename\*=UTF-8''/);
    expect(shown.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'self'/);
    const stranger = await house.signIn('owner.dental');
    expect((await house.ask('GET', file, stranger)).body.code).toBe('GRANT_NOT_FOUND');
    expect((await house.ask('GET', file, officer)).status).toBe(404); // not submitted: nobody's business yet
    expect((await house.ask('DELETE', file, as)).body.slots[1].documents).toEqual([]);
    expect((await house.ask('GET', file, as)).body.code).toBe('DOCUMENT_NOT_FOUND');
  });

  test.each([
    ['a picture that calls itself a PDF', 'คำสั่ง.pdf', PNG, 422, 'DOCUMENT_NAME_MISMATCH'],
    [
      'a program that calls itself a PDF',
      'คำสั่ง.pdf',
      Buffer.from('MZ\x90\x00 a program'),
      422,
      'DOCUMENT_TYPE_NOT_ALLOWED',
    ],
    ['a PDF that calls itself a program', 'letter.exe', PDF, 422, 'DOCUMENT_NAME_MISMATCH'],
    [
      'a page with a script in it',
      'letter.html',
      Buffer.from('<html><script>1</script>'),
      422,
      'DOCUMENT_TYPE_NOT_ALLOWED',
    ],
    ['nothing', 'letter.pdf', Buffer.alloc(0), 422, 'DOCUMENT_TYPE_NOT_ALLOWED'],
    ['20 MB', 'letter.pdf', Buffer.concat([PDF, Buffer.alloc(20_000_000)]), 413, 'DOCUMENT_TOO_LARGE'],
    ['more than memory is given to', 'letter.pdf', Buffer.alloc(26_000_000), 413, 'PAYLOAD_TOO_LARGE'],
  ])('[ORG-02] %s is refused in words', async (_what, name, bytes, status, code) => {
    const refused = await attach(house, as, { grantId, slot, name }, bytes);
    expect(refused.status).toBe(status);
    expect(refused.body).toMatchObject({ code });
    expect(refused.body.next.length).toBeGreaterThan(5);
  });

  test('[AMB-24] a slot holds five files, and only the slots of the capacity are there', async () => {
    for (let n = 0; n < 5; n += 1)
      expect((await attach(house, as, { grantId, slot, name: `หน้า ${n}.2569` })).status).toBe(201);
    const full = await attach(house, as, { grantId, slot });
    expect(full.body.code).toBe('DOCUMENT_SLOT_FULL');
    await house.database.query({
      text: `insert into organisations.grant_document
             select grant_id, gen_random_uuid(), slot, name, media_type, bytes, attached_at, now()
               from organisations.grant_document, generate_series(1, 20) where grant_id = $1`,
      values: [grantId],
    });
    const endless = await attach(house, as, { grantId, slot: 'APPOINTMENT_ORDER' });
    expect(endless.body.code).toBe('DOCUMENT_SLOT_FULL'); // those taken out are kept as well
    const unused = await attach(house, as, { grantId, slot: 'ASSIGNMENT_ORDER' });
    expect(unused.body.code).toBe('DOCUMENT_SLOT_NOT_USED');
  });

  test('[ORG-23] the form of the letter is handed out empty to anybody and filled in to its applicant', async () => {
    const empty = await house.app.inject({ method: 'GET', url: '/api/authority/power-of-attorney.pdf' });
    expect(empty.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const own = await house.app.inject({ method: 'GET', url: `${at(grantId)}/power-of-attorney.pdf`, headers: as });
    expect(own.headers['content-type']).toBe('application/pdf');
    const stranger = await house.signIn('owner.dental');
    expect((await house.ask('GET', `${at(grantId)}/power-of-attorney.pdf`, stranger)).status).toBe(404);
  });
});

describe('confirmation with ThaiD', () => {
  test('[ORG-04] [INV-IDN-7] by the applicant or the holder who signed, made for these data, once; by nobody else', async () => {
    const as = await house.signIn('delegate.dental', 'L3');
    const grant = await filled(house, as, { capacity: 'DELEGATE', signedBy: 'owner.dental' });
    const { grantId } = grant;
    const proveAs = (username: string, reference = grantId) =>
      thaid.confirmAs(house, pidOf(username), { purpose: 'GRANT', reference, as });
    const confirm = (proved: { proof: string | undefined; as: Record<string, string> }) =>
      house.ask('POST', `${at(grantId)}/confirm`, proved.as, { proof: proved.proof });

    const early = await confirm(await proveAs('delegate.dental'));
    expect(early.body.code).toBe('GRANT_NOT_SUBMITTED');
    await house.ask('POST', `${at(grantId)}/submit`, as, { version: grant.version });
    expect((await confirm(await proveAs('owner.rx'))).body.code).toBe('CONFIRMED_BY_ANOTHER_PERSON');
    const ofOther = await proveAs('delegate.dental', '00000000-0000-4000-8000-000000000009');
    expect((await confirm(ofOther)).body.code).toBe('THAID_PROOF_INVALID');
    const holder = await proveAs('owner.dental');
    const elsewhere = { ...holder, as }; // the same proof, brought by another browser
    expect((await confirm(elsewhere)).body.code).toBe('THAID_PROOF_INVALID');
    const confirmed = await confirm(holder);
    expect(confirmed.body).toMatchObject({ state: 'UNDER_REVIEW', thaid: { as: 'HOLDER' } });
    expect((await confirm(holder)).body.code).toBe('GRANT_NOT_SUBMITTED');
  });
});

describe('the work of the region', () => {
  test('[OSS-42] [OSS-48] [OSS-75] returned with a note on the field, corrected, resubmitted, approved; every step is told', async () => {
    const as = await house.signIn('assignee.hospital', 'L3');
    const made = await filled(house, as, { capacity: 'ASSIGNEE', signedBy: 'director.hospital' });
    const { grantId } = await resubmitted(house, thaid, 'assignee.hospital', as, made);
    const taken = (await house.ask('POST', `${caseAt(grantId)}/take`, officer)).body;
    // a word on an answer that nobody is asked for could never be replied to
    const notAsked = await house.ask('POST', `${caseAt(grantId)}/return`, officer, {
      version: taken.version,
      notes: [{ field: 'stamp.stampBaht', note: 'ไม่มีอากรแสตมป์' }],
    });
    expect(notAsked.body).toMatchObject({ code: 'GRANT_PAGE_NOT_USED', facts: { fields: ['stamp.stampBaht'] } });
    const file = taken.slots[0].documents[0].documentId;
    const look = `${at(grantId)}/documents/${file}`;
    expect((await house.ask('GET', look, officer)).status).toBe(200);
    const byPassword = await house.signIn('officer.region10');
    expect((await house.ask('GET', look, byPassword)).body.code).toBe('ASSURANCE_TOO_LOW');

    const returned = await house.ask('POST', `${caseAt(grantId)}/return`, officer, {
      version: taken.version,
      notes: [
        { field: 'documents.ASSIGNMENT_ORDER', note: 'ภาพไม่ชัด อ่านเลขที่คำสั่งไม่ได้' },
        { field: 'scope.validTo', note: 'คำสั่งมีผลถึง 30 กันยายน' },
      ],
    });
    expect(returned.body.grant.state).toBe('RETURNED');

    const seen = (await house.ask('GET', at(grantId), as)).body;
    expect(seen.tasks.map((t: { status: string }) => t.status)).toEqual([
      'COMPLETED',
      'NEEDS_CORRECTION',
      'NEEDS_CORRECTION',
      'CANNOT_START',
      'CANNOT_START',
    ]);
    expect(seen.tasks[2].notes).toMatchObject([{ field: 'scope.validTo', note: 'คำสั่งมีผลถึง 30 กันยายน' }]);
    const tooEarly = await house.ask('POST', `${at(grantId)}/submit`, as, { version: seen.version });
    expect(tooEarly.body).toMatchObject({ code: 'CORRECTION_MISSING' });
    expect((await attach(house, as, { grantId, slot: 'ASSIGNMENT_ORDER' })).status).toBe(201);
    const version = (await house.ask('GET', at(grantId), as)).body.version;
    const corrected = await house.ask('PUT', `${at(grantId)}/scope`, as, {
      version,
      validFrom: '2026-01-05',
      validTo: '2026-09-30',
    });
    expect(corrected.body.tasks[2]).toMatchObject({ status: 'COMPLETED', notes: [] });
    await resubmitted(house, thaid, 'assignee.hospital', as, corrected.body);
    expect((await decided(house, officer, grantId)).status).toBe(200);

    const done = (await house.ask('GET', at(grantId), as)).body;
    expect(done.history.map((h: { event: string }) => h.event)).toEqual([
      'STARTED',
      'SUBMITTED',
      'CONFIRMED',
      'TAKEN',
      'RETURNED',
      'SUBMITTED',
      'CONFIRMED',
      'TAKEN',
      'APPROVED',
    ]);
    const back = done.history[4];
    expect(back).toMatchObject({ side: 'REGION', by: 'สำนักงานเขตทดสอบ เขต 10' }); // the office, not the officer
    expect(back.notes).toHaveLength(2);
    expect(subjectsOf(done)).toEqual([
      'ส่งข้อมูลผู้มีอำนาจแล้ว',
      'ยืนยันข้อมูลผู้มีอำนาจด้วย ThaiD แล้ว',
      'ข้อมูลผู้มีอำนาจต้องแก้ไข',
      'ส่งข้อมูลผู้มีอำนาจแล้ว',
      'ยืนยันข้อมูลผู้มีอำนาจด้วย ThaiD แล้ว',
      'อนุมัติข้อมูลผู้มีอำนาจแล้ว',
    ]);
  });

  test('[ORG-05] [INV-ORG-2] another region sees nothing of it and can do nothing to it', async () => {
    const { grantId, version } = await submitted(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
    const stranger = await house.signIn('officer.region1', 'L2');
    for (const [method, path, body] of [
      ['GET', caseAt(grantId), undefined],
      ['POST', `${caseAt(grantId)}/take`, {}],
      ['POST', `${caseAt(grantId)}/approve`, { version, replaces: null }],
      ['POST', `${at(grantId)}/revoke`, { reason: 'ลองดูเท่านั้น' }],
    ] as const)
      expect((await house.ask(method, path, stranger, body)).body.code, path).toBe('GRANT_NOT_FOUND');
    const queue = await house.ask('GET', '/api/authority/queue', stranger);
    expect(queue.body).toMatchObject({ regionNo: 1, total: 0, counts: {} });
    const desk = await house.signIn('desk.newpharmacy', 'L2');
    expect((await house.ask('GET', '/api/authority/queue', desk)).body.code).toBe('FORBIDDEN');
  });

  test('[ORG-09] a case is in one hand, given back, refused with a reason from the list; the next one comes', async () => {
    const mine = (await house.ask('GET', '/api/authority/queue?capacity=HOLDER', officer)).body;
    expect(mine.cases).toHaveLength(1);
    const { grantId } = mine.cases[0];
    const second = await house.signIn('officer2.region10', 'L2');
    await house.ask('POST', `${caseAt(grantId)}/take`, officer);
    const held = await house.ask('POST', `${caseAt(grantId)}/take`, second);
    expect(held).toMatchObject({ status: 409, body: { code: 'CASE_TAKEN' } });
    const list = (await house.ask('GET', '/api/authority/queue?mine=true', officer)).body;
    expect(list.cases).toMatchObject([{ grantId, takenBy: { mine: true } }]);
    await house.ask('POST', `${caseAt(grantId)}/release`, officer);
    const taken = (await house.ask('POST', `${caseAt(grantId)}/take`, second)).body;
    const notMine = await house.ask('POST', `${caseAt(grantId)}/approve`, officer, { version: taken.version });
    expect(notMine.body.code).toBe('CASE_NOT_TAKEN');
    const reject = (body: object) =>
      house.ask('POST', `${caseAt(grantId)}/reject`, second, { version: taken.version, ...body });
    expect((await reject({ reasonCode: 'OTHER' })).body.code).toBe('INPUT_INVALID');
    const rejected = await reject({ reasonCode: 'NOT_THE_AUTHORITY', text: 'คำสั่งเป็นของหน่วยอื่น' });
    expect(rejected.body.grant).toMatchObject({
      state: 'REJECTED',
      decision: { reasonCode: 'NOT_THE_AUTHORITY', text: 'คำสั่งเป็นของหน่วยอื่น' },
    });
    expect(rejected.body.nextGrantId).not.toBe(grantId);
    const told = (await house.ask('GET', at(grantId), await house.signIn('owner.rx'))).body;
    expect(subjectsOf(told).at(-1)).toBe('ไม่อนุมัติข้อมูลผู้มีอำนาจ');
    expect(told.may).toMatchObject({ edit: false, submit: false, withdraw: false, revoke: false });
  });

  test('[ORG-05] the queue filters by kind, province, age and state', async () => {
    const total = async (query: string) =>
      (await house.ask('GET', `/api/authority/queue?${query}`, officer)).body.total as number;
    expect(await total('capacity=DELEGATE')).toBe(1);
    expect(await total('capacity=HOLDER')).toBe(0);
    expect(await total('provinceCode=34')).toBe(1);
    expect(await total('provinceCode=33')).toBe(0);
    expect(await total('olderThanDays=1')).toBe(0);
    expect(await total('state=APPROVED')).toBe(1);
    house.setNow('2026-03-20T09:00:00+07:00');
    officer = await house.signIn('officer.region10', 'L2');
    expect(await total('olderThanDays=5')).toBe(1);
    const { oldestDays } = (await house.ask('GET', '/api/authority/queue', officer)).body;
    expect(oldestDays).toBe(5);
    house.setNow('2026-03-15T09:00:00+07:00');
  });
});

describe('the end of an authority', () => {
  test('[INV-ORG-2] it covers its period and no day more; who reads looks at the date, whatever the clock has marked', async () => {
    officer = await house.signIn('officer.region10', 'L2');
    const { grantId } = (await house.ask('GET', '/api/authority/queue?state=APPROVED', officer)).body.cases[0];
    const scopesOn = async (date: string) => {
      const [row] = await house.database.query<{ authority: { scopes: string[] } }>({
        text: `select organisations.authority_on(account_id, organisation_id, $2::date) as authority
                 from organisations.authority_grant where grant_id = $1`,
        values: [grantId, date],
      });
      return row?.authority.scopes;
    };
    expect(await scopesOn('2026-01-04')).toEqual([]);
    expect(await scopesOn('2026-01-05')).toEqual(['ANNUAL_ASSESSMENT']);
    expect(await scopesOn('2026-09-30')).toEqual(['ANNUAL_ASSESSMENT']);
    expect(await scopesOn('2026-10-01')).toEqual([]);

    house.setNow('2026-09-01T09:00:00+07:00');
    await warnBeforeEnd(house.engine);
    await warnBeforeEnd(house.engine);
    house.setNow('2026-10-01T00:00:00+07:00');
    const as = await house.signIn('assignee.hospital');
    expect((await house.ask('GET', at(grantId), as)).body).toMatchObject({ state: 'APPROVED', active: false });
    await endByDate(house.engine);
    await endByDate(house.engine);
    const ended = (await house.ask('GET', at(grantId), as)).body;
    expect(ended).toMatchObject({ state: 'EXPIRED', active: false });
    expect(subjectsOf(ended).slice(-2)).toEqual(['อำนาจใกล้สิ้นสุด', 'อำนาจสิ้นสุดแล้ว']);
    expect(ended.history.slice(-2).map((h: { event: string }) => h.event)).toEqual(['EXPIRING', 'EXPIRED']);
    house.setNow('2026-03-15T09:00:00+07:00');
  });

  test('[INV-ORG-8] [INV-ORG-6] revoking the holder ends him at once and suspends the delegates whose letters he signed', async () => {
    const holder = await approved(house, thaid, 'owner.dental', { capacity: 'HOLDER' });
    const [waiting] = (await house.ask('GET', '/api/authority/queue?capacity=DELEGATE', officer)).body.cases;
    expect((await decided(house, officer, waiting.grantId)).status).toBe(200);
    const delegate = await house.signIn('delegate.dental', 'L2');
    expect((await house.ask('GET', '/api/session', delegate)).body.roles).toContain('DELEGATE');

    const owner = await house.signIn('owner.dental', 'L2');
    const seen = (await house.ask('GET', '/api/authority/grants', owner)).body.grants;
    expect(seen.map((g: { mine: boolean }) => g.mine).sort()).toEqual([false, true]);
    const short = await house.ask('POST', `${at(holder.grantId)}/revoke`, officer, { reason: 'x' });
    expect(short.body.code).toBe('INPUT_INVALID');
    const revoked = await house.ask('POST', `${at(holder.grantId)}/revoke`, officer, { reason: 'พ้นจากตำแหน่ง' });
    expect(revoked.body).toMatchObject({ state: 'REVOKED', active: false });
    const suspended = (await house.ask('GET', at(waiting.grantId), delegate)).body;
    expect(suspended).toMatchObject({ state: 'SUSPENDED', active: false });
    expect(subjectsOf(suspended).at(-1)).toBe('ระงับหนังสือมอบอำนาจ');
    for (const as of [owner, delegate]) {
      const { roles } = (await house.ask('GET', '/api/session', as)).body;
      expect(roles).not.toContain('HOLDER');
      expect(roles).not.toContain('DELEGATE');
      expect(roles).not.toContain('E_PORTAL_USER_MANAGER'); // came with the authority, goes with it
    }
    const again = await house.ask('POST', `${at(holder.grantId)}/revoke`, officer, { reason: 'พ้นจากตำแหน่ง' });
    expect(again.body.code).toBe('GRANT_NOT_ACTIVE');
  });

  test('[INV-ORG-8] a letter signed by a holder who is holder no more is not accepted', async () => {
    const as = await house.signIn('delegate.dental', 'L3');
    const grant = await filled(house, as, { capacity: 'DELEGATE', signedBy: 'owner.dental' });
    const refused = await house.ask('POST', `${at(grant.grantId)}/submit`, as, { version: grant.version });
    expect(refused.body.code).toBe('HOLDER_NOT_CURRENT');
    expect((await house.ask('POST', `${at(grant.grantId)}/withdraw`, as)).body.state).toBe('WITHDRAWN');
  });
});

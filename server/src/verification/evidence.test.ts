import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let house: TestHouse;
let desk: Record<string, string>;
let path: string;
beforeAll(async () => {
  house = await testHouse();
  desk = await house.signIn('desk.hospital');
  const read = await house.ask('POST', '/api/agent/reads', bearer(house.token('99801')), {
    pid: '1990000000019',
    source: 'CARD',
  });
  const panel = await house.ask('POST', '/api/persons/look-up', desk, {
    correlationId: read.body.correlationId,
    purpose: 'VISIT',
  });
  const visit = await house.ask('POST', '/api/visits', desk, {
    personId: panel.body.personId,
    serviceCode: 'PG0060001',
  });
  path = `/api/visits/${visit.body.visitId}/evidence`;
});
afterAll(() => house.close());

const upload = (bytes: Buffer, as = desk) =>
  house.app.inject({
    method: 'POST',
    url: `${path}?name=${encodeURIComponent('ใบรับรอง.pdf')}`,
    headers: { ...as, 'x-requested-with': 'sitthi', 'content-type': 'application/pdf' },
    payload: bytes,
  });

test('[AUTH-22] evidence is kept, listed and handed back as it was, under its own name', async () => {
  const stored = await upload(PDF);
  expect(stored.statusCode).toBe(201);
  const { documentId } = stored.json();
  const listed = await house.ask('GET', path, desk);
  expect(listed.body.evidence).toMatchObject([
    { documentId, name: 'ใบรับรอง.pdf', mediaType: 'application/pdf', bytes: PDF.length },
  ]);
  const back = await house.app.inject({ method: 'GET', url: `${path}/${documentId}`, headers: desk });
  expect(back.rawPayload).toEqual(PDF);
  expect(back.headers['content-disposition']).toContain('attachment');
});

test('[AUTH-22] what is not what its name says, too large, or another unit’s is refused and leaves nothing', async () => {
  const before = (await house.ask('GET', path, desk)).body.evidence.length;
  expect((await upload(Buffer.from('MZ this is a program'))).json().code).toBe('DOCUMENT_TYPE_NOT_ALLOWED');
  expect((await upload(Buffer.concat([PDF, Buffer.alloc(5_000_001)]))).json().code).toBe('DOCUMENT_TOO_LARGE');
  const other = await house.signIn('desk.pharmacy');
  expect((await upload(PDF, other)).json().code).toBe('VISIT_NOT_FOUND');
  expect((await house.ask('GET', path, other)).body.code).toBe('VISIT_NOT_FOUND');
  expect((await house.ask('GET', path, desk)).body.evidence).toHaveLength(before);
});

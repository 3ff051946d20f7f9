import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSimulators, startSimulators } from '../simulators.ts';

let simulators: RunningSimulators;
beforeAll(async () => {
  simulators = await startSimulators({ port: 0, platformUrl: 'http://127.0.0.1:1', allowedOrigins: [] });
});
afterAll(() => simulators.close());

const NEWBORN = {
  title: 'ด.ญ.',
  firstName: 'ทดสอบ',
  lastName: 'เกิดใหม่',
  sex: 'FEMALE',
  birth: '2026-03-15',
  nationality: '099',
  deathDate: null,
  registered: null,
  current: null,
  houseCode: null,
};
const PID = '1990090000013';

async function send(port: number, method: string, path: string, body: object) {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: reply.status, body: await reply.json() };
}
const steer = (path: string, body: object, method = 'POST') =>
  send(simulators.port, method, `/civil-registry${path}`, body);
const asked = () => send(simulators.civilPort, 'POST', '/v1/persons/search', { citizenId: PID });

it('[SYS-24] a birth, a name and a death are entered, and undone', async () => {
  expect((await asked()).body).toEqual({ found: false });
  expect((await steer('/persons', { pid: PID, deathDate: '2026-03-16' })).status).toBe(404);
  await steer('/persons', { pid: PID, ...NEWBORN });
  expect((await asked()).body).toEqual({ found: true, person: NEWBORN });
  await steer('/persons', { pid: PID, lastName: 'ใหม่', deathDate: '2026-03-16' });
  expect((await asked()).body.person).toMatchObject({ lastName: 'ใหม่', deathDate: '2026-03-16' });
  expect((await steer('/persons/find', { pid: PID })).body.person).toMatchObject({ lastName: 'ใหม่' });
  await steer('/persons/strike-out', { pid: PID });
  expect((await asked()).body).toEqual({ found: false });
});

it('[SYS-24] it is put out of order and back; nonsense is refused', async () => {
  await steer('/faults', { answers: 'ERROR_500' }, 'PUT');
  expect((await asked()).status).toBe(500);
  expect((await steer('/reset', {})).body).toMatchObject({ faults: { answers: 'NORMAL' }, entered: [] });
  expect((await asked()).status).toBe(200);
  expect((await steer('/faults', { answers: 'TIRED' }, 'PUT')).status).toBe(400);
  expect((await steer('/persons', { pid: '12' })).status).toBe(400);
  expect((await send(simulators.civilPort, 'POST', '/v1/persons/search', { citizenId: 'x' })).status).toBe(400);
});

import { virtualReader } from '@sitthi/simulators';
import { type RunningSimulators, startSimulators } from '../../simulators/src/simulators.ts';
import { agentUnderTest } from './agent-under-test.ts';
import { type Script, standInPlatform } from './stand-in-platform.ts';

export const PID = '1990000000019';

/** What the platform says of a read, shortened. */
export const READ_BODY = {
  pid: PID,
  titleName: '003',
  fname: 'ทดสอบ',
  lname: 'ระบบ',
  birthDate: '25330517',
  sex: 'ชาย',
  mainInscl: '(UCS) สิทธิหลักประกันสุขภาพแห่งชาติ',
  claimTypes: [{ claimType: 'PG0060001', claimTypeName: 'เข้ารับบริการรักษาทั่วไป (OPD/ IPD/ PP)' }],
  correlationId: '00000000-0000-4000-8000-000000000001',
};

const HOLDER = {
  pid: PID,
  titleTh: 'นาย',
  fnameTh: 'ทดสอบ',
  lnameTh: 'ระบบ',
  birthDate: '1990-05-17',
  sex: 'MALE',
};

/** The agent between a stand-in platform and the simulators' card reader. */
export async function counterUnderTest() {
  const script: Script = { status: 200, body: {} };
  const platform = await standInPlatform(script);
  const startSims = (port: number) =>
    startSimulators({ port, platformUrl: platform.url, allowedOrigins: ['http://127.0.0.1:8080'] });
  let simulators: RunningSimulators = await startSims(0);
  const simUrl = `http://127.0.0.1:${simulators.port}`;
  const agent = await agentUnderTest(virtualReader({ simUrl }), platform.url);

  const steer = (method: string, path: string, body?: unknown) =>
    fetch(simUrl + path, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });

  return {
    agent,
    platform,
    simUrl,
    /** Tells the platform what to say next. */
    platformSays: (next: Partial<Script>) => void Object.assign(script, next),
    insertCard: () => steer('PUT', '/card-reader/card', HOLDER),
    plug: (plugged: boolean) => steer('PUT', '/card-reader/plugged', { plugged }),
    stopSimulators: () => simulators.close(),
    /** On the same control port, with the slot on another one. */
    async startSimulators() {
      simulators = await startSims(simulators.port);
    },
    /** An empty, plugged reader and a platform that says {} and has seen nothing. */
    async reset() {
      Object.assign(script, { status: 200, body: {}, delayMs: 0, retryAfter: undefined });
      platform.seen.length = 0;
      await steer('DELETE', '/card-reader/card');
      await steer('PUT', '/card-reader/plugged', { plugged: true });
    },
    async close() {
      await agent.close();
      await simulators.close();
      await platform.close();
    },
  };
}

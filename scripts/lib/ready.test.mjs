import { expect, test } from 'vitest';
import { houseEnvironment } from './environment.mjs';
import { readyWhen } from './ready.mjs';

test('the demo is ready when platform, simulators and agent answer; production has no simulators', async () => {
  const of = async (env) => readyWhen(await houseEnvironment(env));
  const platform = 'http://127.0.0.1:8080/readyz';
  const agent = 'http://127.0.0.1:8189/healthz';
  expect(await of({})).toEqual([platform, 'http://127.0.0.1:8180/healthz', agent]);
  expect(await of({ AGENT: '0' })).toEqual([platform, 'http://127.0.0.1:8180/healthz']);
  expect(await of({ SITTHI_MODE: 'production' })).toEqual([platform]);
  expect(await of({ SITTHI_MODE: 'production', AGENT: '1' })).toEqual([platform, agent]);
});

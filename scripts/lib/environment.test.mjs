import { expect, test } from 'vitest';
import { houseEnvironment } from './environment.mjs';

test('the defaults of the runtime contract', async () => {
  const { variables, local, agentUrl, withAgent } = await houseEnvironment({});
  expect(variables).toMatchObject({
    HOST: '127.0.0.1',
    PORT: '8080',
    AGENT_HOST: '127.0.0.1',
    AGENT_PORT: '8189',
    SIM_PORT: '8180',
    SITTHI_MODE: 'demo',
    PUBLIC_URL: 'http://127.0.0.1:8080',
    AGENT_READER: 'virtual',
  });
  expect([local, agentUrl, withAgent]).toEqual(['http://127.0.0.1:8080', 'http://127.0.0.1:8189', true]);
});

test('another port moves what derives from it; a public address stays as given', async () => {
  const moved = await houseEnvironment({ PORT: '22500', HOST: '0.0.0.0', PUBLIC_URL: 'https://sitthi.example/' });
  expect(moved.variables).toMatchObject({ SIM_PORT: '22600', PUBLIC_URL: 'https://sitthi.example' });
  expect(moved.local).toBe('http://127.0.0.1:22500');
});

test('what listens on all addresses is asked at 127.0.0.1, and an IPv6 address stands in brackets', async () => {
  const asked = async (host) => {
    const { local, agentUrl } = await houseEnvironment({ HOST: host, AGENT_HOST: host });
    return [local, agentUrl];
  };
  for (const all of ['0.0.0.0', '::'])
    expect(await asked(all)).toEqual(['http://127.0.0.1:8080', 'http://127.0.0.1:8189']);
  expect(await asked('::1')).toEqual(['http://[::1]:8080', 'http://[::1]:8189']);
});

test('production is told nothing of simulators and starts no agent unless asked', async () => {
  const { variables, withAgent } = await houseEnvironment({ SITTHI_MODE: 'production' });
  expect(variables.SIM_PORT).toBeUndefined();
  expect(variables.SIM_URL).toBeUndefined();
  expect([variables.AGENT_READER, withAgent]).toEqual(['pcsc', false]);
  expect((await houseEnvironment({ SITTHI_MODE: 'production', AGENT: '1' })).withAgent).toBe(true);
});

test('0 is any free port', async () => {
  const { port, simPort } = await houseEnvironment({ PORT: '0', SIM_PORT: '0' });
  expect(port).toBeGreaterThan(0);
  expect(simPort).toBeGreaterThan(0);
  expect(simPort).not.toBe(port);
});

test('what is no port or no mode is refused by name', async () => {
  await expect(houseEnvironment({ AGENT_PORT: 'abc' })).rejects.toThrow('AGENT_PORT');
  await expect(houseEnvironment({ PORT: '70000' })).rejects.toThrow('PORT');
  await expect(houseEnvironment({ SITTHI_MODE: 'test' })).rejects.toThrow('SITTHI_MODE');
});

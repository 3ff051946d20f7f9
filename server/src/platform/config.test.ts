import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('[CPP-46] licences are looked up at the simulator in the demo, and in production only where it was said', () => {
  expect(readConfig({ SIM_PORT: '9000' }).licenceRegistry).toEqual({ url: 'http://127.0.0.1:9004', apiKey: undefined });
  expect(readConfig({ SITTHI_MODE: 'production' }).licenceRegistry).toBeUndefined();
  const set = { LICENCE_REGISTRY_URL: 'https://councils.example/api/', LICENCE_REGISTRY_API_KEY: 'k' };
  expect(readConfig({ SITTHI_MODE: 'production', ...set }).licenceRegistry).toEqual({
    url: 'https://councils.example/api',
    apiKey: 'k',
  });
  expect(() => readConfig({ LICENCE_REGISTRY_URL: 'councils.example' })).toThrow('LICENCE_REGISTRY_URL');
});

describe('where the counter’s browser finds the card agent', () => {
  test.each([
    [{}, 'http://127.0.0.1:8189'],
    [{ AGENT_HOST: '0.0.0.0', AGENT_PORT: '9000' }, 'http://127.0.0.1:9000'],
    [{ AGENT_HOST: '::' }, 'http://127.0.0.1:8189'],
    [{ AGENT_HOST: '::1' }, 'http://[::1]:8189'],
    [{ AGENT_HOST: 'fd00::7' }, 'http://[fd00::7]:8189'],
    [{ AGENT_HOST: 'counter-7.lan' }, 'http://counter-7.lan:8189'],
    [{ AGENT_HOST: '0.0.0.0', AGENT_URL: 'https://counter-7.lan:8443/' }, 'https://counter-7.lan:8443'],
    [{ AGENT_URL: '' }, 'http://127.0.0.1:8189'],
  ])('[SYS-20] %j → %s', (env, agentUrl) => {
    expect(readConfig(env).agentUrl).toBe(agentUrl);
    expect(URL.canParse(agentUrl)).toBe(true);
  });

  test('[SYS-20] an address that is none is refused by name', () => {
    expect(() => readConfig({ AGENT_URL: 'counter-7' })).toThrow(ConfigError);
    expect(() => readConfig({ AGENT_URL: 'javascript:x' })).toThrow('AGENT_URL');
  });
});

test('[SYS-24] a replica needs a primary that it is not itself', () => {
  const DATABASE_URL = 'postgresql://primary/sitthi';
  const REPLICA_URL = 'postgresql://replica/sitthi';
  expect(readConfig({ DATABASE_URL }).replicaUrl).toBeUndefined();
  expect(readConfig({ DATABASE_URL, REPLICA_URL }).replicaUrl).toBe(REPLICA_URL);
  expect(() => readConfig({ REPLICA_URL })).toThrow('DATABASE_URL');
  expect(() => readConfig({ DATABASE_URL, REPLICA_URL: DATABASE_URL })).toThrow('the same server');
});

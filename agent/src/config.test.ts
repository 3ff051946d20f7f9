import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigRefused, readConfig } from './config.ts';

describe('the agent’s configuration', () => {
  it('[SYS-20] listens on loopback, reads through PC/SC and serves the platform’s page unless told otherwise', () => {
    expect(readConfig({})).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 8189,
      reader: 'pcsc',
      configFile: './userconfig.properties',
      allowedOrigins: ['http://127.0.0.1:8080', 'http://localhost:8080'],
      platformUrl: 'http://127.0.0.1:8080',
      srmFolder: join(homedir(), 'SRM Smart Card Single Sign-On'),
      simUrl: 'http://127.0.0.1:8180',
    });
  });

  it('[SYS-20] derives its neighbours from PUBLIC_URL and PORT; an empty variable is not set', () => {
    const config = readConfig({ PORT: '9000', PUBLIC_URL: 'https://sitthi.example/', SIM_PORT: '', AGENT_HOST: '' });
    expect(config.platformUrl).toBe('https://sitthi.example');
    expect(config.allowedOrigins).toEqual(['https://sitthi.example']);
    expect(config.simUrl).toBe('http://127.0.0.1:9100');
    expect(config.host).toBe('127.0.0.1');
  });

  it('[SYS-20] takes a list of pages', () => {
    const { allowedOrigins } = readConfig({ AGENT_ALLOWED_ORIGINS: 'https://a.example, https://b.example/x' });
    expect(allowedOrigins).toEqual(['https://a.example', 'https://b.example']);
  });

  it('[SYS-27] sends the token over the network only by https in production', () => {
    const platformOf = (PLATFORM_URL: string, SITTHI_MODE: string) =>
      readConfig({ PLATFORM_URL, SITTHI_MODE }).platformUrl;
    expect(() => platformOf('http://sitthi.example', 'production')).toThrow(/in clear/);
    expect(platformOf('https://sitthi.example', 'production')).toBe('https://sitthi.example');
    expect(platformOf('http://127.0.0.1:8080', 'production')).toBe('http://127.0.0.1:8080');
    expect(platformOf('http://sitthi.example', 'demo')).toBe('http://sitthi.example');
  });

  it('[SYS-20] refuses the simulated reader in production, and what it does not understand', () => {
    expect(() => readConfig({ SITTHI_MODE: 'production', AGENT_READER: 'virtual' })).toThrow(/refused/);
    expect(() => readConfig({ AGENT_PORT: '99999' })).toThrow(ConfigRefused);
    expect(() => readConfig({ AGENT_ALLOWED_ORIGINS: 'nonsense' })).toThrow(ConfigRefused);
    expect(() => readConfig({ PLATFORM_URL: 'ftp://x' })).toThrow(ConfigRefused);
  });
});

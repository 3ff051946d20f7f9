import { describe, expect, it } from 'vitest';
import { ConfigRefused, readConfig } from './config.ts';

describe('the simulators’ configuration', () => {
  it('[SYS-20] stands next to the platform', () => {
    expect(readConfig({ PORT: '9000' })).toEqual({
      port: 9100,
      platformUrl: 'http://127.0.0.1:9000',
      allowedOrigins: ['http://127.0.0.1:9000', 'http://localhost:9000'],
    });
    expect(readConfig({ SIM_PORT: '0', PUBLIC_URL: 'http://localhost:8080/' }).port).toBe(0);
  });

  it('[SYS-20] is refused in production and when it makes no sense', () => {
    expect(() => readConfig({ SITTHI_MODE: 'production' })).toThrow(/refused in SITTHI_MODE=production/);
    expect(() => readConfig({ SIM_PORT: 'x' })).toThrow(ConfigRefused);
  });
});

import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isAllowedCaller } from './browser-guard.ts';
import { isOwnHost } from './host-guard.ts';
import { originsOf } from './origins.ts';

describe('Host header', () => {
  it.each([
    ['127.0.0.1:8189', true],
    ['localhost:8189', true],
    ['LOCALHOST:8189', true],
    ['[::1]:8189', true],
    ['counter-7.lan:8189', true],
    ['127.0.0.1', false],
    ['127.0.0.1:8190', false],
    ['rebound.example:8189', false],
    ['127.0.0.1.rebound.example:8189', false],
    ['localhost:8189:8189', false],
    ['localhost:8189@rebound.example', false],
    ['', false],
    [undefined, false],
  ])('[SYS-20] %s on counter-7.lan:8189 is ours: %s', (host, expected) => {
    expect(isOwnHost(host, 'counter-7.lan', 8189)).toBe(expected);
  });

  it('[SYS-20] may leave the port out only on 80, and an IPv6 address is written in brackets', () => {
    expect(isOwnHost('localhost', '127.0.0.1', 80)).toBe(true);
    expect(isOwnHost('[fd00::7]:8189', 'fd00::7', 8189)).toBe(true);
  });
});

describe('Host header of an agent that listens on all addresses', () => {
  const own = Object.values(networkInterfaces())
    .flatMap((of) => of ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));

  it.each(['0.0.0.0', '::'])('[SYS-20] %s: every address of this machine is ours, with the right port', (bound) => {
    expect(own.length).toBeGreaterThan(0);
    for (const address of [...own, 'localhost']) {
      expect(isOwnHost(`${address}:8189`, bound, 8189), address).toBe(true);
      expect(isOwnHost(`${address}:8190`, bound, 8189), address).toBe(false);
    }
    // 192.0.2.0/24 and 2001:db8::/32 are for documentation: no machine has them.
    for (const foreign of ['192.0.2.1', '[2001:db8::1]', 'rebound.example', '0.0.0.0', '[::]'])
      expect(isOwnHost(`${foreign}:8189`, bound, 8189), foreign).toBe(false);
  });
});

describe('callers', () => {
  const allowed = ['http://127.0.0.1:8080', 'http://localhost:8080'];
  it.each([
    ['a program', {}, true],
    ['a page on the list', { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site' }, true],
    ['an address typed in', { 'sec-fetch-site': 'none' }, true],
    ['a foreign page', { origin: 'https://elsewhere.example' }, false],
    ['a page of another port', { origin: 'http://127.0.0.1:8081' }, false],
    ['a sandboxed page', { origin: 'null' }, false],
    ['an image in a foreign page', { 'sec-fetch-site': 'cross-site' }, false],
    ['an image in a page of another port', { 'sec-fetch-site': 'same-site' }, false],
  ])('[SYS-20] %s: %j → %s', (_what, headers, expected) => {
    expect(isAllowedCaller(headers, allowed)).toBe(expected);
  });

  it('[SYS-20] an address stands for both spellings of this machine', () => {
    expect(originsOf('http://127.0.0.1:8080/x')).toEqual(['http://127.0.0.1:8080', 'http://localhost:8080']);
    expect(originsOf('http://localhost:8080')).toContain('http://127.0.0.1:8080');
    expect(originsOf('https://sitthi.example/')).toEqual(['https://sitthi.example']);
    expect(originsOf('sitthi')).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import type { Menu } from '../../api/menu.ts';
import { choicesOf } from './choices.ts';

const words = { th: 'ก', en: 'a' };

test('[OSS-12][OSS-13..20] the facility menu keeps its order and says what is open, locked, or not known yet', () => {
  const menu: Menu = {
    systems: [
      {
        key: 'OSS',
        name: words,
        path: '/oss',
        state: 'OPEN',
        menus: [{ key: 'OSS_BASIC_DATA', name: words, path: '/oss/basic-data' }],
        locked: [{ key: 'OSS_APPLY', name: words, code: 'AUTHORITY_NOT_APPROVED', why: words, next: words }],
      },
    ],
    administrators: [],
    todo: [],
  };
  const choices = choicesOf(menu);
  expect(choices.map(({ key }) => key)).toEqual([
    'OSS_APPLY',
    'OSS_BASIC_DATA',
    'OSS_BANK',
    'OSS_CAPABILITY',
    'OSS_ASSESSMENT',
    'OSS_CONTRACT',
    'OSS_RESIGN',
    'OSS_HEALTH_LINK',
  ]);
  expect(choices[0]?.locked?.code).toBe('AUTHORITY_NOT_APPROVED');
  expect(choices[1]?.open?.path).toBe('/oss/basic-data');
  expect([choices[2]?.open, choices[2]?.locked]).toEqual([undefined, undefined]);
});

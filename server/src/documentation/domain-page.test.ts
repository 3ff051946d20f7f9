import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allParameters } from '../platform/parameters/index.ts';
import { USE_CASES } from '../use-cases.ts';
import { CHANNELS, decideFactors } from '../verification/rules/index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/domain.md'), 'utf8');

/** The cells of every row of the table under a heading, without its head. */
const tableUnder = (heading: string): string[][] =>
  (page.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

test('[AMB-01] the page lists every parameter with its default, and none that does not exist', () => {
  expect(USE_CASES.length).toBeGreaterThan(10); // loads every module, so that every parameter is declared
  const declared = [...allParameters()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { default: value, en }]) => [`\`${key}\``, `\`${JSON.stringify(value)}\``, en]);
  expect(tableUnder('Parameters')).toEqual(declared);
});

const PARAMETERS = { generalLineSelfAllowed: true, faceMaxAttempts: 3 };
const line = { channel: 'LINE_SELF', result: 'UNAVAILABLE', reason: 'SERVICE_DOWN' } as const;
const noPhone = { ...line, reason: 'NO_PHONE' } as const;
const face = { channel: 'FACE', result: 'FAILED', reason: 'NO_MATCH' } as const;
const INNOVATION = { pathway: 'INNOVATION', attempts: [] } as const;
const SITUATIONS = {
  'general, innovation': { ...INNOVATION, group: 'GENERAL' },
  'general, innovation, face failed': { ...INNOVATION, group: 'GENERAL', attempts: [face] },
  'general, innovation, declared vulnerable': { ...INNOVATION, group: 'GENERAL', declaredVulnerable: true },
  'special, innovation': { ...INNOVATION, group: 'SPECIAL' },
  'special, innovation, no phone': { ...INNOVATION, group: 'SPECIAL', attempts: [noPhone] },
  'special, innovation, LINE and face failed': { ...INNOVATION, group: 'SPECIAL', attempts: [line, face] },
  'general, general care': { ...INNOVATION, group: 'GENERAL', pathway: 'GENERAL_CARE' },
  'special, general care': { ...INNOVATION, group: 'SPECIAL', pathway: 'GENERAL_CARE' },
} as const;

test('[AUTH-23] [AUTH-45] [AUTH-46] the page’s table of channels is the one the counter shows', () => {
  const decided = Object.entries(SITUATIONS).map(([situation, facts]) => {
    const channels = decideFactors(facts, PARAMETERS).map(({ channel, status, refusal }) => {
      expect(CHANNELS).toHaveProperty(channel);
      return `${channel}: ${status === 'REFUSED' ? refusal?.code : status}`;
    });
    return [situation, channels.join(' · ')];
  });
  expect(tableUnder('Who may use which channel')).toEqual(decided);
});

import { expect, test } from 'vitest';
import { SERVICE_FAMILIES } from '../../registry/index.ts';
import { COUNCILS, PERSONNEL_TYPES } from './types.ts';
import { highestOf } from './view.ts';

test('[CPP-28] [CPP-42] [CPP-55] [CPP-75] physicians and registered nurses are among the kinds of personnel, each kind once', () => {
  const named = new Map<string, (typeof PERSONNEL_TYPES)[number]>(PERSONNEL_TYPES.map((type) => [type.code, type]));
  expect(named.size).toBe(PERSONNEL_TYPES.length);
  expect(named.get('01')).toMatchObject({ th: 'แพทย์', council: '01' });
  expect(named.get('03')).toMatchObject({ th: 'พยาบาลวิชาชีพ', ossCode: '4.1', council: '02' });
  for (const type of PERSONNEL_TYPES) if ('council' in type) expect(Object.keys(COUNCILS)).toContain(type.council);
});

test('[CPP-56] every service family has a kind of personnel that may deliver it', () => {
  const delivered = new Set<string>(PERSONNEL_TYPES.flatMap(({ families }) => [...families]));
  expect([...SERVICE_FAMILIES].filter((family) => !delivered.has(family))).toEqual([]);
});

test('[CPP-26] [CPP-37] [AMB-17] degrees and certificates are kept both; the list shows the highest', () => {
  const degrees = [
    { degree: 'พย.บ.', yearBE: 2555 },
    { degree: 'พย.ม.', yearBE: 2560 },
  ];
  expect(highestOf(degrees, [])).toBe('พย.ม. / 2560');
  expect(highestOf(degrees, [{ name: 'เวชปฏิบัติครอบครัว', year: 2563 }])).toContain('เวชปฏิบัติครอบครัว');
  expect(highestOf([], [])).toBeNull();
});

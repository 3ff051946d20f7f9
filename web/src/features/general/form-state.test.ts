import { expect, test } from 'vitest';
import type { General, GeneralData } from '../../api/general.ts';
import { changedBy } from '../../ui/merge/merge.ts';
import { changedFields, formOf, merged, mergeFields, sectionOf, typedOf, unfinished } from './form-state.ts';

const data: GeneralData = {
  houseNo: '99/1',
  moo: null,
  soi: null,
  road: 'ชยางกูร',
  tambonCode: '340101',
  postcode: '34000',
  phoneNhso: '045123456',
  phoneNhsoExt: null,
  phone: '045123456',
  phoneExt: '12',
  email: 'rx@example.org',
  latitude: 15.244844,
  longitude: 104.8473,
};
const record = (change: Partial<GeneralData> = {}, version = 1) =>
  ({ version, data: { ...data, ...change }, place: null }) as unknown as General;
const words = {
  label: (key: string) => key,
  value: (key: string, { typed }: { typed: Record<string, string> }) =>
    [typed[key], key === 'latitude' ? typed.longitude : '', key === 'phone' ? typed.phoneExt : ''].join(' ').trim(),
};

test('[CPP-19] only what differs from the saved record counts as a change', () => {
  const form = formOf(record());
  expect(changedFields(record(), form)).toEqual([]);
  expect(changedFields(record(), { ...form, typed: { ...form.typed, soi: ' 3 ', road: ' ชยางกูร ' } })).toEqual(['soi']);
});

test('[CPP-10] [CPP-14] sections that lack something needed are open from the beginning', () => {
  expect(unfinished(record())).toEqual([]);
  expect(unfinished(record({ moo: null, email: null, latitude: null, longitude: null }))).toEqual([
    'CONTACT',
    'POSITION',
  ]);
  expect(sectionOf('tambonCode')).toBe('ADDRESS');
  expect(sectionOf('version')).toBeUndefined();
});

test('[CPP-19] merging keeps a position and a number whole, and takes the rest from the newer record', () => {
  const base = record();
  const theirs = record({ road: 'สรรพสิทธิ์', phone: '0812345678', phoneExt: null, latitude: 15.3 }, 2);
  const mine = {
    place: null,
    typed: { ...typedOf(data), phone: '0899999999', longitude: '104.9', email: 'me@example.org' },
  };
  const fields = mergeFields(base, mine, theirs, words);
  expect(fields.filter((field) => changedBy(field) === 'BOTH').map(({ key }) => key)).toEqual(['phone', 'latitude']);
  expect(fields.filter((field) => changedBy(field) === 'THEIRS').map(({ key }) => key)).toEqual(['road']);
  const form = merged(mine, theirs, { phone: 'MINE', latitude: 'THEIRS', email: 'MINE', road: 'THEIRS' });
  expect(form.typed).toMatchObject({
    road: 'สรรพสิทธิ์',
    phone: '0899999999',
    phoneExt: '12',
    latitude: '15.3',
    longitude: '104.8473',
    email: 'me@example.org',
  });
});

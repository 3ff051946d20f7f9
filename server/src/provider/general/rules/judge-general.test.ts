import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTambons, findTambon, insideProvince } from '../../places/index.ts';
import { GENERAL_FIELDS, type TypedGeneralData } from '../model.ts';
import { differencesOf, judgeGeneral } from './index.ts';

/** A unit in the town of Ubon Ratchathani, as its owner types it. */
const TYPED: TypedGeneralData = {
  houseNo: ' ๙๙/๑ ',
  moo: '๓',
  soi: '',
  road: 'ชยางกูร',
  tambonCode: '340101',
  postcode: '๓๔๐๐๐',
  phoneNhso: '045 123 456',
  phoneNhsoExt: '',
  phone: '๐๔๕ ๑๒๓ ๔๕๖ ต่อ ๑๒',
  phoneExt: '',
  email: ' Unit@Example.ORG ',
  latitude: '๑๕.๒๔๔๘๔๔',
  longitude: '104.8473',
};

const problemsOf = (typed: TypedGeneralData) =>
  judgeGeneral(typed, '34').problems.map(({ path, code }) => `${path} ${code}`);
const warningsOf = (typed: TypedGeneralData, province: string | null = '34') =>
  judgeGeneral(typed, province).warnings.map(({ path, code }) => `${path} ${code}`);

test('[CPP-10] [CPP-11] [CPP-12] [CPP-13] [CPP-14] [CPP-15] what people type is stored in one form', () => {
  expect(judgeGeneral(TYPED, '34')).toEqual({
    data: {
      houseNo: '99/1',
      moo: '3',
      soi: null,
      road: 'ชยางกูร',
      tambonCode: '340101',
      postcode: '34000',
      phoneNhso: '045123456',
      phoneNhsoExt: null,
      phone: '045123456',
      phoneExt: '12',
      email: 'unit@example.org',
      latitude: 15.244844,
      longitude: 104.8473,
    },
    problems: [],
    warnings: [],
  });
});

test('[INV-PRV-2] an empty form is told everything it lacks at once', () => {
  const empty = Object.fromEntries(GENERAL_FIELDS.map((field) => [field, '  '])) as unknown as TypedGeneralData;
  expect(problemsOf(empty)).toEqual([
    'houseNo REQUIRED',
    'tambonCode REQUIRED',
    'postcode REQUIRED',
    'phoneNhso REQUIRED',
    'phone REQUIRED',
    'email REQUIRED',
    'latitude REQUIRED',
    'longitude REQUIRED',
  ]);
});

test.each([
  ['CPP-10', { tambonCode: '810599' }, ['tambonCode TAMBON_UNKNOWN']],
  ['CPP-10', { postcode: '3400' }, ['postcode POSTCODE_INVALID']],
  ['CPP-10', { postcode: '10200' }, ['postcode POSTCODE_OTHER_PROVINCE']],
  ['CPP-13', { email: 'unit๑@example.org' }, ['email EMAIL_THAI_DIGITS']],
  ['CPP-13', { email: 'unit at example.org' }, ['email EMAIL_INVALID']],
  ['INV-PRV-4', { longitude: '' }, ['longitude COORDINATES_TOGETHER']],
  ['INV-PRV-4', { latitude: null }, ['latitude COORDINATES_TOGETHER']],
  ['CPP-14', { latitude: '15,24' }, ['latitude COORDINATE_INVALID']],
  [
    'CPP-14',
    { latitude: '104.8473', longitude: '15.244844' },
    ['latitude COORDINATES_SWAPPED', 'longitude COORDINATES_SWAPPED'],
  ],
  ['INV-PRV-2', { latitude: 4.999999 }, ['latitude OUTSIDE_THAILAND']],
  ['INV-PRV-2', { latitude: 21.000001 }, ['latitude OUTSIDE_THAILAND']],
  ['INV-PRV-2', { longitude: 96.999999 }, ['longitude OUTSIDE_THAILAND']],
  ['INV-PRV-2', { longitude: 106.000001 }, ['longitude OUTSIDE_THAILAND']],
  ['INV-PRV-2', { latitude: '91', longitude: '181' }, ['latitude COORDINATE_INVALID', 'longitude COORDINATE_INVALID']],
  ['INV-PRV-2', { latitude: -90, longitude: -180 }, ['latitude OUTSIDE_THAILAND', 'longitude OUTSIDE_THAILAND']],
] as const)('[%s] %o is refused at its field', (_id, change, problems) => {
  expect(problemsOf({ ...TYPED, ...change })).toEqual(problems);
});

test.each([
  [5, 97],
  [21, 106],
])('[INV-PRV-2] the corner %d, %d of the box is inside', (latitude, longitude) => {
  expect(problemsOf({ ...TYPED, latitude, longitude })).toEqual([]);
});

test('[CPP-10] [CPP-14] what is odd is a warning: another postcode, outside the outline, another province', () => {
  expect(warningsOf({ ...TYPED, postcode: '34190' })).toEqual(['postcode POSTCODE_UNUSUAL']);
  expect(warningsOf({ ...TYPED, latitude: 13.75, longitude: 100.5 })).toEqual(['latitude OUTSIDE_PROVINCE']);
  expect(warningsOf(TYPED, '57')).toEqual(['tambonCode PROVINCE_NOT_OF_UNIT']);
  expect(warningsOf(TYPED, null)).toEqual([]);
  // Of a field that is refused anyway nothing more is said.
  expect(warningsOf({ ...TYPED, postcode: '10200' })).toEqual([]);
});

const typedAnything = fc.record(
  Object.fromEntries(
    GENERAL_FIELDS.map((field) => [
      field,
      fc.oneof(fc.constant(TYPED[field]), fc.constant(null), fc.string({ maxLength: 12 }), fc.double({ noNaN: true })),
    ]),
  ),
) as unknown as fc.Arbitrary<TypedGeneralData>;

test('[INV-PRV-2] [INV-PRV-4] whatever is typed: what is accepted is complete, in Thailand, and accepted again unchanged', () => {
  fc.assert(
    fc.property(typedAnything, (typed) => {
      const { data, problems } = judgeGeneral(typed, '34');
      expect((data.latitude === null) === (data.longitude === null)).toBe(true);
      if (problems.length > 0) return;
      const { houseNo, phone, phoneNhso, email, latitude, longitude, tambonCode, postcode } = data;
      for (const needed of [houseNo, phone, phoneNhso, email, tambonCode, postcode]) expect(needed).toBeTruthy();
      expect(latitude).toBeGreaterThanOrEqual(5);
      expect(latitude).toBeLessThanOrEqual(21);
      expect(longitude).toBeGreaterThanOrEqual(97);
      expect(longitude).toBeLessThanOrEqual(106);
      expect(judgeGeneral(data, '34')).toMatchObject({ data, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test('[CPP-10] every tambon is accepted with each of its own postcodes, without a word', () => {
  for (const { tambonCode, postcodes } of allTambons())
    for (const postcode of postcodes) {
      const { problems, warnings } = judgeGeneral({ ...TYPED, tambonCode, postcode }, null);
      expect(problems).toEqual([]);
      expect(warnings.every(({ code }) => code === 'OUTSIDE_PROVINCE')).toBe(true);
    }
});

test('[CPP-14] [CPP-15] the outline decides about the warning and never about saving', () => {
  const point = fc.tuple(fc.double({ min: 5, max: 21, noNaN: true }), fc.double({ min: 97, max: 106, noNaN: true }));
  fc.assert(
    fc.property(point, fc.constantFrom('340101', '570101', '100101'), ([latitude, longitude], tambonCode) => {
      const postcode = findTambon(tambonCode)?.postcodes[0] ?? '';
      const { problems, warnings, data } = judgeGeneral({ ...TYPED, tambonCode, postcode, latitude, longitude }, null);
      expect(problems).toEqual([]);
      const inside = insideProvince(tambonCode.slice(0, 2), data.latitude ?? 0, data.longitude ?? 0);
      expect(warnings.length === 0).toBe(inside);
    }),
  );
});

test('[CPP-19] the differences of two saved states are the fields that changed, and none where nothing did', () => {
  const { data } = judgeGeneral(TYPED, '34');
  expect(differencesOf(data, { ...data })).toEqual([]);
  expect(differencesOf(data, { ...data, soi: 'ชยางกูร 3', phoneExt: null })).toEqual([
    { field: 'soi', before: null, after: 'ชยางกูร 3' },
    { field: 'phoneExt', before: '12', after: null },
  ]);
  expect(differencesOf({}, data).map(({ field }) => field)).not.toContain('soi');
});

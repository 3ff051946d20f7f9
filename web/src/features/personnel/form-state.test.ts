import { describe, expect, test } from 'vitest';
import type { PersonnelView } from '../../api/personnel.ts';
import { personnelSearch } from '../../routes/personnel-search.ts';
import { emptyWeek, withRow } from '../../ui/week/model.ts';
import { emptyPersonnel, isChanged, readForm, type TypedPersonnel, typedPersonnel, weekOf } from './form-state.ts';
import { readYear } from './year.ts';

const typed: TypedPersonnel = {
  typeCode: '02',
  citizenId: '1-9900-00000-01-9',
  name: ' ทพ.สมมติ ตัวอย่าง ',
  licence: 'ท.1234',
  qualifications: [{ key: 'a', text: 'ท.บ.', year: '๒๕๖๐' }],
  certificates: [{ key: 'b', text: 'ทันตกรรมจัดฟัน', year: '' }],
  registrationTypes: ['SPECIFIC_FIELD:DENTAL'],
  startDate: '01/02/2569',
  endDate: '',
  workMode: 'SOME_DAYS',
};
const week = withRow(emptyWeek, 0, { on: true, from1: '8.30', to1: '16.30' });
const isNew = { isNew: true, licensed: true };
const wrong = (change: Partial<TypedPersonnel>, about = isNew) => [
  ...readForm({ ...typed, ...change }, week, about).wrong,
];

describe('the dialog of a person', () => {
  test('[CPP-42..54] what is typed becomes what the platform takes: trimmed, whole id, ISO dates, Buddhist years', () => {
    const { fields, citizenId } = readForm(typed, week, isNew);
    expect(citizenId).toBe('1990000000019');
    expect(fields).toMatchObject({
      name: 'ทพ.สมมติ ตัวอย่าง',
      qualifications: [{ degree: 'ท.บ.', yearBE: 2560 }],
      certificates: [{ name: 'ทันตกรรมจัดฟัน' }],
      startDate: '2026-02-01',
      endDate: null,
    });
    expect(fields?.schedule[0]).toEqual({ on: true, t1: [510, 990], t2: null });
    expect(fields?.schedule).toHaveLength(8);
  });

  test('[CPP-42..54] each field that is missing or wrong is named, and nothing is sent', () => {
    const empty = readForm(emptyPersonnel, emptyWeek, isNew);
    expect(empty.fields).toBeUndefined();
    expect([...empty.wrong]).toEqual([
      'typeCode',
      'citizenId',
      'name',
      'licence',
      'registrationTypes',
      'startDate',
      'schedule',
    ]);
    expect(wrong({ citizenId: '1990000000018' })).toEqual(['citizenId']);
    expect(wrong({ citizenId: '' }, { isNew: false, licensed: true })).toEqual([]);
    expect(wrong({ licence: '' }, { isNew: true, licensed: false })).toEqual([]);
    expect(wrong({ qualifications: [{ key: 'a', text: 'พย.บ.', year: '' }] })).toEqual(['qualifications']);
    expect(wrong({ certificates: [{ key: 'a', text: 'x', year: '25' }] })).toEqual(['certificates']);
  });

  test('[CPP-52][INV-PRV-6] the last day may be the first, not before it; a Christian year is not taken', () => {
    expect(wrong({ endDate: '01/02/2569' })).toEqual([]);
    expect(wrong({ endDate: '31/01/2569' })).toEqual(['endBeforeStart']);
    expect(wrong({ startDate: '01/02/2026' })).toEqual(['startDate']);
  });

  test('[INV-PRV-8] every day needs all seven', () => {
    expect(wrong({ workMode: 'EVERY_DAY' })).toEqual(['schedule']);
  });

  test('a record comes into the dialog unchanged; a change is seen, a change back is none', () => {
    const view = {
      ...readForm(typed, week, isNew).fields,
      licence: { prefix: 'ท.', no: '1234' },
    } as unknown as PersonnelView;
    const began = { typed: typedPersonnel(view), week: weekOf(view) };
    expect(readForm(began.typed, began.week, { isNew: false, licensed: true }).fields).toEqual(
      readForm(typed, week, isNew).fields,
    );
    expect(isChanged(began, { ...began, typed: { ...began.typed, name: 'x' } })).toBe(true);
    const relined = began.typed.qualifications.map((line) => ({ ...line, key: 'new' }));
    expect(isChanged(began, { ...began, typed: { ...began.typed, qualifications: relined } })).toBe(false);
    expect(isChanged(began, { ...began, week: withRow(began.week, 1, { on: true }) })).toBe(true);
  });
});

test('[CPP-37] a year of graduation is Buddhist; a Christian one is asked about, never guessed', () => {
  expect(readYear('2560')).toEqual({ ok: true, year: 2560 });
  expect(readYear('2017')).toEqual({ ok: false, problem: 'CHRISTIAN_YEAR', meant: 2560 });
  expect(['', '17', '9999', '25 60'].map((year) => readYear(year).ok)).toEqual([false, false, false, false]);
});

test('[CPP-22][CPP-35] an address typed by hand never breaks the list: what is no filter is dropped', () => {
  expect(personnelSearch({ state: 'CONFIRMED', type: '02', q: ' ก ', sort: '-name', page: '3' })).toEqual({
    state: 'CONFIRMED',
    type: '02',
    q: 'ก',
    sort: '-name',
    page: 3,
  });
  expect(personnelSearch({ state: 'X', type: 'ab', q: ' ', sort: 'age', page: 'one' })).toEqual({});
});

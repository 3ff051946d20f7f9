import { describe, expect, test } from 'vitest';
import { applyCopy, pasteRows, planCopy, rowsOf, rowText } from './copy.ts';
import { begin, redo, step, tidy, type, undo } from './history.ts';
import { emptyRow, emptyWeek, rowAt, type TypedRow, type TypedWeek, withRow } from './model.ts';
import { modeProblem, readRow, readWeek, typedWeek } from './read.ts';
import { readMinutes, tidyTime } from './time.ts';
import { scheduleWords, weekMinutes } from './words.ts';

const office: TypedRow = { on: true, from1: '08:30', to1: '16:30', from2: '', to2: '' };
const broken: TypedRow = { on: true, from1: '08:30', to1: '12:00', from2: '13:00', to2: '16:30' };
const days = (row: TypedRow, ...at: number[]): TypedWeek =>
  at.reduce((week, day) => withRow(week, day, row), emptyWeek);
const words = (week: TypedWeek, language: 'th' | 'en' = 'th') =>
  scheduleWords(
    readWeek(week).map(({ row }) => row),
    language,
  );

describe('typed times', () => {
  test.each([
    ['8.30', 510],
    ['830', 510],
    ['0830', 510],
    ['08:30', 510],
    ['๘.๓๐', 510],
    ['8', 480],
    ['8.30 น.', 510],
    ['24:00', 1440],
    ['0', 0],
  ])('[CPP-72] %s is a time', (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });

  test.each(['', '8.3', '25', '24.01', '8.60', 'เช้า', '8:30:00', '12345'])('[CPP-72] "%s" is none', (typed) => {
    expect(readMinutes(typed)).toBeUndefined();
  });

  test('[CPP-72] a time is shown one way, what is none stays as typed', () => {
    expect(['๘๓๐', ' 9 ', 'เช้า'].map(tidyTime)).toEqual(['08:30', '09:00', 'เช้า']);
  });
});

describe('a row of the week', () => {
  const codes = (row: Partial<TypedRow>) =>
    readRow({ ...emptyRow, on: true, ...row }).problems.map(({ code, cells }) => `${code} ${cells.join()}`);

  test('[INV-PRV-7] a day that is on has hours 1, each start before its end, and no overlap; ranges may touch', () => {
    expect(codes({})).toEqual(['NO_HOURS from1,to1']);
    expect(codes({ from1: '8.30' })).toEqual(['HALF to1']);
    expect(codes({ from1: 'x', to1: '12' })).toEqual(['NOT_A_TIME from1']);
    expect(codes({ from1: '16.30', to1: '8.30' })).toEqual(['ORDER from1,to1']);
    expect(codes({ from1: '8', to1: '8' })).toEqual(['ORDER from1,to1']);
    expect(codes({ from2: '13', to2: '16' })).toEqual(['FIRST_MISSING from1,to1']);
    expect(codes({ from1: '8', to1: '13', from2: '12', to2: '16' })).toEqual(['OVERLAP from2,to2']);
    expect(codes({ from1: '13', to1: '16', from2: '8', to2: '12' })).toEqual([]);
    expect(codes({ from1: '8', to1: '12', from2: '12', to2: '16' })).toEqual([]);
  });

  test('[CPP-71] a day that is off has no hours and no problems, whatever stands in its cells', () => {
    expect(readRow({ ...office, on: false, to1: 'x' })).toEqual({
      row: { on: false, t1: null, t2: null },
      problems: [],
    });
  });

  test('a schedule of the platform comes into the grid and out again as it was', () => {
    const schedule = readWeek(days(broken, 0, 3, 7)).map(({ row }) => row);
    expect(readWeek(typedWeek(schedule)).map(({ row }) => row)).toEqual(schedule);
  });

  test('[INV-PRV-8] every day is all seven, some days are one to six; public holidays count for neither', () => {
    expect(modeProblem(days(office, 0, 1, 2, 3, 4, 5, 6), 'EVERY_DAY')).toBeUndefined();
    expect(modeProblem(days(office, 0, 1, 2, 3, 4, 5, 7), 'EVERY_DAY')).toBe('NOT_EVERY_DAY');
    expect(modeProblem(days(office, 0, 1, 2, 3, 4, 5, 6), 'SOME_DAYS')).toBe('ALL_DAYS');
    expect(modeProblem(days(office, 7), 'SOME_DAYS')).toBe('NO_DAY');
    expect(modeProblem(days(office, 2), 'SOME_DAYS')).toBeUndefined();
  });
});

describe('the week in words', () => {
  test('[CPP-38][CPP-39][CPP-40] as the list writes it: a range of days, single days, through public holidays', () => {
    expect(words(days(office, 0, 1, 2))).toBe('วันจันทร์ - วันพุธ เวลา 8.30 - 16.30');
    expect(words(days(office, 0, 3))).toBe('วันจันทร์ เวลา 8.30 - 16.30 วันพฤหัสบดี เวลา 8.30 - 16.30');
    expect(words(days(office, 0, 1, 2, 3, 4, 5, 6, 7))).toBe('วันจันทร์ - วันหยุดนักขัตฤกษ์ เวลา 8.30 - 16.30');
    expect(words(days(broken, 4))).toBe('วันศุกร์ เวลา 8.30 - 12.00 และ 13.00 - 16.30');
    expect(words(days(office, 0, 1), 'en')).toBe('Monday - Tuesday, 8.30 - 16.30');
    expect(words(emptyWeek)).toBe('');
  });

  test('what is not yet a range is not in the words, and public holidays are not in the hours of a week', () => {
    const week = withRow(days(broken, 0, 7), 1, { on: true, from1: '8' });
    expect(words(week)).toBe(
      'วันจันทร์ เวลา 8.30 - 12.00 และ 13.00 - 16.30 วันหยุดนักขัตฤกษ์ เวลา 8.30 - 12.00 และ 13.00 - 16.30',
    );
    expect(weekMinutes(readWeek(week).map(({ row }) => row))).toBe(420);
  });
});

describe('copying a day', () => {
  test('[CPP-70] shows before it is done which days get hours, lose theirs, or stay; the source is never a target', () => {
    const week = days(office, 0, 2);
    const plan = planCopy(withRow(week, 3, { ...broken }), 0, [3, 2, 1, 0]);
    expect(plan.map(({ day, effect }) => [day, effect])).toEqual([
      [1, 'NEW'],
      [2, 'SAME'],
      [3, 'OVERWRITES'],
    ]);
    expect(words(applyCopy(week, plan))).toBe('วันจันทร์ - วันพฤหัสบดี เวลา 8.30 - 16.30');
  });

  test('[CPP-70] is one step that is taken back whole and can be done again', () => {
    const start = begin(days(broken, 0, 1));
    const plan = planCopy(start.week, 0, [1, 2, 3]);
    const copied = step(start, { kind: 'COPY', from: 0, days: [2, 3] }, applyCopy(start.week, plan));
    expect(copied.past).toHaveLength(1);
    expect(undo(copied).week).toEqual(start.week);
    expect(redo(undo(copied)).week).toEqual(copied.week);
    expect(undo(start)).toEqual(start);
  });

  test('typing in a cell is one step however long, tidying it none, and switches the day on', () => {
    let state = begin(emptyWeek);
    for (const typed of ['8', '83', '830']) state = type(state, 2, 'from1', typed);
    state = tidy(state, 2, { from1: '08:30' });
    expect([state.past.length, rowAt(state.week, 2).on, rowAt(state.week, 2).from1]).toEqual([1, true, '08:30']);
    state = type(state, 2, 'to1', '12');
    expect(rowAt(undo(state).week, 2)).toEqual({ ...emptyRow, on: true, from1: '08:30' });
    expect(undo(undo(state)).week).toEqual(emptyWeek);
    expect(type(state, 2, 'to1', '12')).toBe(state);
  });

  test('a row goes through the clipboard and back, also from a spreadsheet with several rows; one time is no row', () => {
    expect(rowsOf(rowText(broken))).toEqual([broken]);
    expect(rowsOf('8.30\t12.00\t13.00\t16.30\r\n\t\t\t\r\n')).toEqual([broken, { ...emptyRow }]);
    expect([rowsOf('08:30'), rowsOf('ชื่อ\tนามสกุล'), rowsOf('1\t2\t3\t4\t5\t6')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(words(pasteRows(emptyWeek, 7, [office, office]))).toBe('วันหยุดนักขัตฤกษ์ เวลา 8.30 - 16.30');
  });
});

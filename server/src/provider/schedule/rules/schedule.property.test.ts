import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayRow, Range, Schedule, WorkMode } from '../model.ts';
import { copyDay, judgeSchedule, parseScheduleWords, rowOn, scheduleInWords, tidySchedule } from './index.ts';

const OFF: DayRow = { on: false, t1: null, t2: null };

/** One or two ranges in order: often touching, often the same, so that days fall into groups. */
const anyRanges = fc.oneof(
  fc.constantFrom<readonly [Range, Range | null]>(
    [[510, 990], null],
    [
      [510, 720],
      [720, 990],
    ],
    [
      [510, 720],
      [780, 990],
    ],
    [[0, 1440], null],
  ),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 4 })
    .map((minutes) => minutes.sort((a, b) => a - b))
    .map(([a = 0, b = 1, c, d]): readonly [Range, Range | null] => [
      [a, b],
      c === undefined ? null : d === undefined ? [b, c] : [c, d],
    ]),
);
const anyRow = fc.oneof(
  { weight: 1, arbitrary: fc.constant(OFF) },
  { weight: 3, arbitrary: anyRanges.map(([t1, t2]): DayRow => ({ on: true, t1, t2 })) },
);
const anySchedule = fc.array(anyRow, { minLength: 8, maxLength: 8 });
const languages = ['th', 'en'] as const;

test.each(languages)('[CPP-38, CPP-40] grid → words → grid is the same grid (%s)', (language) => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      expect(parseScheduleWords(scheduleInWords(schedule, language))).toEqual(schedule);
    }),
    { numRuns: 500 },
  );
});

test.each(languages)('[CPP-39] words → grid → words are the same words (%s)', (language) => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      const words = scheduleInWords(schedule, language);
      const again = parseScheduleWords(words);
      expect(again && scheduleInWords(again, language)).toBe(words);
    }),
    { numRuns: 500 },
  );
});

test('[CPP-37, CPP-38, CPP-39, CPP-40] the three samples, letter by letter, both ways', () => {
  const day: DayRow = { on: true, t1: [510, 990], t2: null };
  const on = (...days: number[]): Schedule => Array.from({ length: 8 }, (_, at) => (days.includes(at) ? day : OFF));
  const samples: [Schedule, string][] = [
    [on(0, 1, 2), 'วันจันทร์ - วันพุธ เวลา 8.30 - 16.30'],
    [on(0, 3, 5), 'วันจันทร์ เวลา 8.30 - 16.30 วันพฤหัสบดี เวลา 8.30 - 16.30 วันเสาร์ เวลา 8.30 - 16.30'],
    [on(0, 1, 2, 3, 4, 5, 6, 7), 'วันจันทร์ - วันหยุดนักขัตฤกษ์ เวลา 8.30 - 16.30'],
  ];
  for (const [schedule, words] of samples) {
    expect(scheduleInWords(schedule, 'th')).toBe(words);
    expect(parseScheduleWords(words)).toEqual(schedule);
  }
  const lunch = on(6).map((row) => (row.on ? { ...row, t1: [510, 720] as Range, t2: [720, 990] as Range } : row));
  expect(scheduleInWords(lunch, 'th')).toBe('วันอาทิตย์ เวลา 8.30 - 12.00 และ 12.00 - 16.30');
});

test('[CPP-29] words as people type them are understood, and others are not guessed at', () => {
  const meant = parseScheduleWords('วันจันทร์ - วันพุธ เวลา 8.30 - 16.30');
  expect(parseScheduleWords('จันทร์–พุธ ๘:๓๐-๑๖.๓๐ น.')).toEqual(meant);
  expect(parseScheduleWords('monday - wednesday 08:30 - 16:30')).toEqual(meant);
  for (const wrong of [
    'วันพุธ - วันจันทร์ เวลา 8.30 - 16.30',
    'วันจันทร์ เวลา 16.30 - 8.30',
    'วันจันทร์ เวลา 8.30 - 24.30',
    'วันจันทร์ เวลา 8.70 - 12.00',
    'วันจันทร์ เวลา 8.30 - 12.00 วันจันทร์ เวลา 13.00 - 16.00',
    'ทุกวัน',
  ])
    expect(parseScheduleWords(wrong), wrong).toBeUndefined();
});

test('[INV-PRV-7] what is judged right has t1, ranges forwards and apart on every day that is on; touching is apart', () => {
  const minute = fc.oneof(fc.constantFrom(0, 510, 720, 990, 1440), fc.integer({ min: 0, max: 1440 }));
  const loose = fc.option(fc.tuple(minute, minute));
  const wildRow: fc.Arbitrary<DayRow> = fc.record({ on: fc.boolean(), t1: loose, t2: loose });
  fc.assert(
    fc.property(wildRow, (row) => {
      const schedule = [row, ...Array.from({ length: 7 }, () => OFF)];
      const told = judgeSchedule(schedule, 'SOME_DAYS').some((problem) => 'day' in problem && problem.day === 0);
      // the model: every minute of the day counted
      const minutes = ([from, to]: Range) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
      const first = row.t1 ? minutes(row.t1) : [];
      const second = row.t2 ? minutes(row.t2) : [];
      const right = first.length > 0 && (row.t2 === null || second.length > 0);
      expect(told).toBe(row.on && !(right && first.every((at) => !second.includes(at))));
    }),
  );
});

test('[INV-PRV-8] every day is all seven, some days is one to six, and the holiday row counts for neither', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      fc.constantFrom<WorkMode>('EVERY_DAY', 'SOME_DAYS'),
      (days, mode) => {
        const schedule = days.map((on): DayRow => (on ? { on, t1: [510, 990], t2: null } : OFF));
        const count = days.slice(0, 7).filter(Boolean).length;
        const right = mode === 'EVERY_DAY' ? count === 7 : count >= 1 && count <= 6;
        expect(judgeSchedule(schedule, mode).length === 0).toBe(right);
      },
    ),
  );
});

test('[CPP-70] copying a day changes the named days only, tells what it overwrites, and putting that back undoes it', () => {
  fc.assert(
    fc.property(anySchedule, fc.nat(7), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), (schedule, from, to) => {
      const { schedule: copied, overwritten } = copyDay(schedule, from, to);
      for (const [day, row] of copied.entries())
        expect(row).toEqual(to.includes(day) && day !== from ? schedule[from] : schedule[day]);
      const undone = copied.map((row, day) => {
        const old = overwritten.find((one) => one.day === day)?.row;
        if (old) return old;
        return to.includes(day) && JSON.stringify(schedule[day]) !== JSON.stringify(row) ? OFF : row;
      });
      expect(undone).toEqual(schedule);
    }),
  );
});

test('[AMB-18] a public holiday on a Monday uses the holiday row and nothing else', () => {
  expect(rowOn('2026-03-16', false)).toBe(0);
  expect(rowOn('2026-03-16', true)).toBe(7);
  expect(rowOn('2026-03-15', false)).toBe(6);
});

test('a schedule is kept in one form: nothing on days that are off, the earlier range first', () => {
  const row: DayRow = { on: true, t1: [780, 990], t2: [510, 720] };
  const tidied = tidySchedule([row, { ...row, on: false }]);
  expect(tidied).toEqual([{ on: true, t1: [510, 720], t2: [780, 990] }, OFF]);
});

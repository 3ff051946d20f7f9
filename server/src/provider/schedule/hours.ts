import { MINUTES_OF_DAY, type Range, type Schedule } from './model.ts';

/** The ranges of a schedule as minutes of the eight-day week: the day's place times 1440 and the minute. */
export const weekRanges = (schedule: Schedule): readonly Range[] =>
  schedule.flatMap(({ on, t1, t2 }, day) =>
    on
      ? [t1, t2]
          .filter((range) => range !== null)
          .map(([from, to]): Range => [day * MINUTES_OF_DAY + from, day * MINUTES_OF_DAY + to])
      : [],
  );

/** The same as a PostgreSQL int4multirange: what open hours and overlaps are asked of. */
export const hoursLiteral = (schedule: Schedule): string =>
  `{${weekRanges(schedule)
    .map(([from, to]) => `[${from},${to})`)
    .join(',')}}`;

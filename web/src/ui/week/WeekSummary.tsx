import { type ReactNode, useId } from 'react';
import type { TypedWeek } from './model.ts';
import { readWeek } from './read.ts';
import { useWeekWords } from './use-week-words.ts';
import styles from './Week.module.css';
import { scheduleWords, weekMinutes } from './words.ts';

/** The typed week in the words of the list, as it is typed. */
export function WeekSummary({ week, show, children }: { week: TypedWeek; show: boolean; children?: ReactNode }) {
  const { t, language } = useWeekWords();
  const id = useId();
  const readings = readWeek(week);
  const schedule = readings.map(({ row }) => row);
  const problems = readings.flatMap((reading) => reading.problems).length;
  const words = scheduleWords(schedule, language);
  const total = weekMinutes(schedule);
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  return (
    <section className={styles.summary} aria-labelledby={id}>
      <h3 id={id}>{t('summary.title')}</h3>
      <p className={styles.words} aria-live="polite">
        {words || t('summary.none')}
      </p>
      {total > 0 && (
        <p className="dim">{t(minutes > 0 ? 'summary.totalMinutes' : 'summary.total', { hours, minutes })}</p>
      )}
      {show && problems > 0 && <p className={styles.problem}>{t('summary.problems', { count: problems })}</p>}
      {children}
    </section>
  );
}

import { useI18n, useTexts } from '../../i18n/index.tsx';
import type { StepKind } from './history.ts';
import { DAYS } from './model.ts';
import { texts } from './texts.ts';

/** The words of the grid with the names of days and steps. */
export function useWeekWords() {
  const t = useTexts(texts);
  const { language } = useI18n();
  const dayName = (day: number) => t(`day.${DAYS[day] ?? 'MON'}`);
  const dayNames = (days: readonly number[]) => days.map(dayName).join(', ');
  function stepName(what: StepKind): string {
    if (what.kind === 'ALL_ON') return t('step.ALL_ON');
    if (what.kind === 'COPY') return t('step.COPY', { day: dayName(what.from), days: dayNames(what.days) });
    if (what.kind === 'PASTE') return t('step.PASTE', { days: dayNames(what.days) });
    return t(`step.${what.kind}`, { day: dayName(what.day) });
  }
  return { t, language, dayName, dayNames, stepName };
}

export type WeekWords = ReturnType<typeof useWeekWords>;

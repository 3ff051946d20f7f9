import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { CopyPanel } from './CopyPanel.tsx';
import type { WeekState } from './history.ts';
import { DAYS } from './model.ts';
import { focusPlace } from './move.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useWeekSteps } from './use-week-steps.ts';
import { useWeekWords } from './use-week-words.ts';
import styles from './Week.module.css';
import { WeekRow } from './WeekRow.tsx';
import { WeekSummary } from './WeekSummary.tsx';

export interface WeekNote {
  /** Place of the day in `DAYS`. */
  day: number;
  text: string;
}

interface Props {
  state: WeekState;
  onChange: (update: (was: WeekState) => WeekState) => void;
  /** Whether what is missing is an error already; it is not while one is typing. */
  show: boolean;
  /** Warnings of one day from elsewhere, as an overlap with another unit (INV-PRV-9). */
  notes?: readonly WeekNote[];
  /** Under the words of the summary: what the form says about the week as a whole. */
  children?: ReactNode;
}

/** The weekly table of working hours (CPP-59 to CPP-72): eight rows, two ranges a day, wholly by keyboard. */
export function WeekGrid({ state, onChange, show, notes = [], children }: Props) {
  const words = useWeekWords();
  const { t, stepName } = words;
  const [copying, setCopying] = useState<number>();
  const [activeDay, setActiveDay] = useState<number>();
  const table = useRef<HTMLTableElement>(null);
  const steps = useWeekSteps(state, onChange, words);
  const keys = useGridKeys(table, state, steps, setActiveDay);
  const how = useId();
  const [lastStep, nextStep] = [state.past.at(-1), state.future[0]];
  function endCopy() {
    const day = copying;
    setCopying(undefined);
    if (day !== undefined) focusPlace(table.current, { day, column: 'copy' });
  }
  return (
    <div className={styles.week} {...keys}>
      <div className={styles.main}>
        <table ref={table} className={styles.table} aria-describedby={how}>
          <caption>{t('grid.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('grid.day')}</th>
              <th scope="col">
                {t('grid.on')} <small>{t('grid.on.hint')}</small>
              </th>
              <th scope="col">
                {t('grid.t1')} <small>{t('grid.time.hint')}</small>
              </th>
              <th scope="col">
                {t('grid.t2')} <small>{t('grid.time.hint')}</small>
              </th>
              <th scope="col">{t('grid.copy')}</th>
            </tr>
          </thead>
          <tbody>
            {DAYS.map((day, index) => (
              <WeekRow
                key={day}
                day={index}
                state={state}
                show={show || (activeDay !== undefined && activeDay !== index)}
                notes={notes.filter((note) => note.day === index)}
                copying={copying === index}
                steps={steps}
                onCopy={() => setCopying(copying === index ? undefined : index)}
              />
            ))}
          </tbody>
        </table>
        <p id={how} className={styles.how}>
          {t('grid.how')}
        </p>
      </div>
      <div className={styles.aside}>
        {copying !== undefined && (
          <CopyPanel
            key={copying}
            week={state.week}
            from={copying}
            onApply={(plan) => {
              steps.copy(copying, plan);
              endCopy();
            }}
            onCancel={endCopy}
          />
        )}
        <WeekSummary week={state.week} show={show}>
          {children}
        </WeekSummary>
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            disabled={!lastStep}
            leftSection={<IconArrowBackUp aria-hidden size="1.1em" />}
            onClick={steps.undo}
          >
            {lastStep ? t('undo', { what: stepName(lastStep.what) }) : t('undo.nothing')}
          </Button>
          {nextStep && (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconArrowForwardUp aria-hidden size="1.1em" />}
              onClick={steps.redo}
            >
              {t('redo', { what: stepName(nextStep.what) })}
            </Button>
          )}
        </Group>
        <p role="status" className={styles.told}>
          {steps.told}
        </p>
      </div>
    </div>
  );
}

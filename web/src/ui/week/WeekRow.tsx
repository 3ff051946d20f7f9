import { ActionIcon, Checkbox, TextInput, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCopy } from '@tabler/icons-react';
import { useId } from 'react';
import type { WeekState } from './history.ts';
import { type Cell, rowAt } from './model.ts';
import { type RowProblem, readRow } from './read.ts';
import type { WeekSteps } from './use-week-steps.ts';
import { useWeekWords } from './use-week-words.ts';
import styles from './Week.module.css';
import type { WeekNote } from './WeekGrid.tsx';

interface Props {
  day: number;
  state: WeekState;
  show: boolean;
  notes: readonly WeekNote[];
  copying: boolean;
  steps: WeekSteps;
  onCopy: () => void;
}

/** What is wrong whatever comes next; the rest may just not be typed yet. */
const atOnce = new Set<RowProblem['code']>(['ORDER', 'OVERLAP']);

const ranges = [
  ['from1', 'to1'],
  ['from2', 'to2'],
] as const;

/** One day of the table, with its conflicts in place. */
export function WeekRow({ day, state, show, notes, copying, steps, onCopy }: Props) {
  const { t, dayName } = useWeekWords();
  const id = useId();
  const name = dayName(day);
  const row = rowAt(state.week, day);
  const problems = readRow(row).problems.filter(({ code }) => show || atOnce.has(code));
  const wrong = (cell: Cell) => problems.some(({ cells }) => cells.some((at) => at === cell));
  const described = problems.length + notes.length > 0 ? `${id}-said` : undefined;
  const place = (column: string) => ({ 'data-day': day, 'data-column': column });
  const time = (cell: Cell) => (
    <TextInput
      key={cell}
      size="sm"
      className={styles.time}
      {...place(cell)}
      aria-label={t(`cell.${cell}`, { day: name })}
      aria-describedby={described}
      // A day that is off is passed over by Tab; arrows and the pointer still reach it, and typing switches it on.
      tabIndex={row.on ? 0 : -1}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      placeholder="--:--"
      error={wrong(cell)}
      value={row[cell]}
      onChange={(event) => steps.type(day, cell, event.currentTarget.value)}
      onBlur={() => steps.tidy(day, cell)}
    />
  );
  return (
    <tr data-off={!row.on || undefined} data-copying={copying || undefined}>
      <th scope="row">
        {name}
        {described && (
          <div id={described} className={styles.said}>
            {problems.map(({ code, cells }) => (
              <span key={`${code}${cells[0]}`} className={styles.problem}>
                {t(`problem.${code}`)}
              </span>
            ))}
            {notes.map(({ text }) => (
              <span key={text} className={styles.note}>
                <IconAlertTriangle aria-hidden size="1em" /> {text}
              </span>
            ))}
          </div>
        )}
      </th>
      <td>
        <Checkbox
          {...place('on')}
          aria-label={t('cell.on', { day: name })}
          aria-describedby={described}
          checked={row.on}
          onChange={(event) => steps.toggle(day, event.currentTarget.checked)}
        />
      </td>
      {ranges.map(([from, to]) => (
        <td key={from}>
          <div className={styles.range}>
            {time(from)}
            <span aria-hidden>–</span>
            {time(to)}
          </div>
        </td>
      ))}
      <td>
        <Tooltip label={t('grid.copy.long')}>
          <ActionIcon
            {...place('copy')}
            variant="default"
            size="lg"
            aria-label={t('grid.copy.of', { day: name })}
            aria-expanded={copying}
            onClick={onCopy}
          >
            <IconCopy aria-hidden size="1.1em" />
          </ActionIcon>
        </Tooltip>
      </td>
    </tr>
  );
}

import { Button, Checkbox, Group } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Badge, type Tone } from '../Badge.tsx';
import { type CopyPlan, planCopy } from './copy.ts';
import { CELLS, DAYS, type TypedRow, type TypedWeek } from './model.ts';
import { readRow } from './read.ts';
import { useWeekWords } from './use-week-words.ts';
import styles from './Week.module.css';
import { hoursWords } from './words.ts';

interface Props {
  week: TypedWeek;
  from: number;
  onApply: (plan: readonly CopyPlan[]) => void;
  onCancel: () => void;
}

const tones: Record<CopyPlan['effect'], Tone> = { NEW: 'good', OVERWRITES: 'warn', SAME: 'plain' };
const weekdays = [0, 1, 2, 3, 4];

/** "copy ค่าไปยังวันอื่นๆ" (CPP-70): choose days, see what is overwritten, then copy. Escape gives it up. */
export function CopyPanel({ week, from, onApply, onCancel }: Props) {
  const { t, dayName } = useWeekWords();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const others = DAYS.map((_day, day) => day).filter((day) => day !== from);
  const plan = planCopy(week, from, chosen);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  }
  const choose = (day: number, checked: boolean) =>
    setChosen((was) => (checked ? [...was, day] : was.filter((other) => other !== day)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of its own that Escape gives up, with a heading
    <div role="group" aria-labelledby={id} className={styles.copy} onKeyDown={onKeyDown}>
      <h3 id={id}>{t('copy.title', { day: dayName(from) })}</h3>
      <fieldset className={styles.days}>
        <legend>{t('copy.choose')}</legend>
        {others.map((day, index) => (
          <Checkbox
            key={day}
            ref={index === 0 ? first : undefined}
            label={dayName(day)}
            checked={chosen.includes(day)}
            onChange={(event) => choose(day, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <Group gap="xs">
        {from < 5 && (
          <Button size="sm" variant="default" onClick={() => setChosen(weekdays.filter((day) => day !== from))}>
            {t('copy.weekdays')}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={() => setChosen(others)}>
          {t('copy.all')}
        </Button>
        <Button size="sm" variant="default" disabled={chosen.length === 0} onClick={() => setChosen([])}>
          {t('copy.none')}
        </Button>
      </Group>
      {plan.length > 0 && <Preview plan={plan} />}
      <Group gap="sm">
        <Button disabled={plan.length === 0} onClick={() => onApply(plan)}>
          {plan.length === 0 ? t('copy.chooseFirst') : t('copy.apply', { count: plan.length })}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('copy.cancel')}
        </Button>
      </Group>
    </div>
  );
}

function Preview({ plan }: { plan: readonly CopyPlan[] }) {
  const { t, dayName, language } = useWeekWords();
  /** In words where the row has hours, else as it is typed. */
  const words = (row: TypedRow) => {
    const { row: read, problems } = readRow(row);
    if (!row.on) return t('copy.dayOff');
    return problems.length === 0 ? hoursWords(read, language) : CELLS.map((cell) => row[cell] || '–').join(' ');
  };
  return (
    <table className={styles.preview}>
      <caption>{t('copy.preview')}</caption>
      <thead>
        <tr>
          {(['grid.day', 'copy.now', 'copy.then', 'copy.effect'] as const).map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.map(({ day, before, after, effect }) => (
          <tr key={day} data-effect={effect}>
            <th scope="row">{dayName(day)}</th>
            <td className="numeric">{words(before)}</td>
            <td className="numeric">{words(after)}</td>
            <td>
              <Badge tone={tones[effect]}>{t(`copy.effect.${effect}`)}</Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Button, Radio } from '@mantine/core';
import { DateField } from '../../ui/DateField.tsx';
import { step, type WeekState } from '../../ui/week/history.ts';
import { modeProblem, type WorkMode } from '../../ui/week/read.ts';
import { WeekGrid } from '../../ui/week/WeekGrid.tsx';
import { overlapWords } from './overlap-words.ts';
import styles from './Personnel.module.css';
import type { PersonnelForm } from './use-personnel-form.ts';
import { usePersonnelWords } from './use-personnel-words.ts';

const modes = ['EVERY_DAY', 'SOME_DAYS'] as const;

/** All seven weekdays on; public holidays are independent of it (INV-PRV-8). */
const allOn = (was: WeekState) =>
  step(
    was,
    { kind: 'ALL_ON' },
    was.week.map((row, day) => (day < 7 ? { ...row, on: true } : row)),
  );

/** From when to when, every day or some, and the week itself (CPP-51 to CPP-54, CPP-58 to CPP-72). */
export function WorkFields({ form }: { form: PersonnelForm }) {
  const { t } = usePersonnelWords();
  const { typed, change, wrong, tried, week, changeWeek, base } = form;
  const notes = (base?.warnings ?? []).map((warning) => ({ day: warning.day, text: overlapWords(t, warning) }));
  return (
    <fieldset className={styles.section}>
      <legend>{t('form.work')}</legend>
      <div className={styles.fields}>
        <DateField
          label={t('form.start')}
          name="startDate"
          required
          hint={t('form.start.guide')}
          value={typed.startDate}
          show={wrong('startDate')}
          onChange={(startDate) => change({ startDate })}
        />
        <DateField
          label={t('form.end')}
          name="endDate"
          value={typed.endDate}
          show={wrong('endDate')}
          {...(form.reading.wrong.has('endBeforeStart') && { error: t('form.end.before') })}
          onChange={(endDate) => change({ endDate })}
        />
        <Radio.Group
          label={t('form.mode')}
          required
          value={typed.workMode}
          onChange={(chosen) => {
            change({ workMode: chosen as WorkMode });
            if (chosen === 'EVERY_DAY') changeWeek(allOn);
          }}
        >
          {modes.map((mode) => (
            <Radio key={mode} value={mode} label={t(`mode.${mode}`)} mt="0.35rem" />
          ))}
        </Radio.Group>
      </div>
      <WeekGrid state={week} onChange={changeWeek} show={tried} notes={notes}>
        <ModeLine form={form} />
      </WeekGrid>
    </fieldset>
  );
}

/** What the week and the choice above it say against each other, with the way out. */
function ModeLine({ form: { typed, week, change, tried } }: { form: PersonnelForm }) {
  const { t } = usePersonnelWords();
  const problem = modeProblem(week.week, typed.workMode);
  // An empty week is no mistake before one has begun with it.
  if (!problem || (problem === 'NO_DAY' && !tried)) return null;
  return (
    <div className={styles.mode}>
      <p>{t(`mode.${problem}`)}</p>
      {problem !== 'NO_DAY' && (
        <Button
          size="sm"
          variant="default"
          onClick={() => change({ workMode: problem === 'ALL_DAYS' ? 'EVERY_DAY' : 'SOME_DAYS' })}
        >
          {t(`mode.${problem}.fix`)}
        </Button>
      )}
    </div>
  );
}

import { Button, TextInput } from '@mantine/core';
import { usePersonnelWords } from './use-personnel-words.ts';
import { readYear } from './year.ts';

interface Props {
  label: string;
  value: string;
  /** Whether an unreadable year is already an error (it is not while one is typing). */
  show: boolean;
  onChange: (value: string) => void;
}

/** A Buddhist-era year. A Christian one is asked about with one button, never guessed. */
export function YearField({ label, value, show, onChange }: Props) {
  const { t } = usePersonnelWords();
  const read = readYear(value);
  const meant = !read.ok && read.problem === 'CHRISTIAN_YEAR' ? read.meant : undefined;
  return (
    <div>
      <TextInput
        label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={value}
        error={meant ? t('form.year.christian', { year: meant }) : show && !read.ok && t('form.year.bad')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {meant && (
        <Button size="sm" variant="default" mt="xs" onClick={() => onChange(String(meant))}>
          {t('form.year.use', { year: meant })}
        </Button>
      )}
    </div>
  );
}

import { Button, TextInput } from '@mantine/core';
import { bangkokDay, readTypedDate, typedDate } from '../format/dates.ts';
import { useI18n } from '../i18n/index.tsx';

interface Props {
  label: string;
  name: string;
  /** As typed: dd/mm/yyyy of the Buddhist era. */
  value: string;
  required?: boolean;
  /** What to fill in, said before the example of how. */
  hint?: string;
  /** A further message of the form, shown instead of the field's own. */
  error?: string;
  /** Whether an unreadable date is already an error (it is not while one is typing). */
  show: boolean;
  onChange: (value: string) => void;
}

/** A Buddhist-era date. A Christian year is asked about with one button, never guessed. */
export function DateField({ label, name, value, required, hint, error, show, onChange }: Props) {
  const { t } = useI18n();
  const read = readTypedDate(value);
  const example = typedDate(bangkokDay(new Date()));
  const asks = !read.ok && read.problem === 'CHRISTIAN_YEAR' ? read.meant : undefined;
  const own = asks
    ? t('close.serviceDate.christian', { meant: asks })
    : show && !read.ok && t('close.serviceDate.bad', { example });
  return (
    <div>
      <TextInput
        label={label}
        name={name}
        required={required}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        description={[hint, t('close.serviceDate.hint', { example })].filter(Boolean).join(' · ')}
        error={error || own}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {asks && (
        <Button size="sm" variant="default" mt="xs" onClick={() => onChange(asks)}>
          {t('close.serviceDate.use', { meant: asks })}
        </Button>
      )}
    </div>
  );
}

import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { newKey } from '../../api/http.ts';
import type { TypedLine } from './form-state.ts';
import styles from './Personnel.module.css';
import type { PersonnelForm } from './use-personnel-form.ts';
import { usePersonnelWords } from './use-personnel-words.ts';
import { YearField } from './YearField.tsx';

/** Degrees with their Buddhist year, and certificates; both are kept, the list shows the highest (CPP-26, CPP-37, AMB-17). */
export function EducationFields({ form: { typed, change, wrong } }: { form: PersonnelForm }) {
  const { t } = usePersonnelWords();
  return (
    <fieldset className={styles.section}>
      <legend>{t('form.education')}</legend>
      <div className={styles.halves}>
        <Lines
          lines={typed.qualifications}
          words={{
            text: t('form.degree'),
            year: t('form.year'),
            one: t('form.qualification'),
            add: t('form.qualification.add'),
          }}
          yearDue
          show={wrong('qualifications')}
          onChange={(qualifications) => change({ qualifications })}
        />
        <Lines
          lines={typed.certificates}
          words={{
            text: t('form.certificate.name'),
            year: t('form.certificate.year'),
            one: t('form.certificate'),
            add: t('form.certificate.add'),
          }}
          show={wrong('certificates')}
          onChange={(certificates) => change({ certificates })}
        />
      </div>
    </fieldset>
  );
}

interface LinesProps {
  lines: readonly TypedLine[];
  words: { text: string; year: string; one: string; add: string };
  yearDue?: boolean;
  show: boolean;
  onChange: (lines: readonly TypedLine[]) => void;
}

function Lines({ lines, words, yearDue = false, show, onChange }: LinesProps) {
  const { t } = usePersonnelWords();
  const change = (key: string, to: Partial<TypedLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...to } : line)));
  return (
    <div>
      {lines.map(({ key, text, year }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: two fields and a button that belong together, inside a fieldset
        <div key={key} role="group" aria-label={`${words.one} ${index + 1}`} className={styles.line}>
          <TextInput
            label={words.text}
            autoComplete="off"
            maxLength={200}
            value={text}
            error={show && text.trim() === '' && t('form.required')}
            onChange={(event) => change(key, { text: event.currentTarget.value })}
          />
          <YearField
            label={words.year}
            value={year}
            show={show && (yearDue || year.trim() !== '')}
            onChange={(typed) => change(key, { year: typed })}
          />
          <ActionIcon
            variant="default"
            size="lg"
            className={styles.removing}
            aria-label={t('form.remove', { what: text || `${words.one} ${index + 1}` })}
            onClick={() => onChange(lines.filter((line) => line.key !== key))}
          >
            <IconTrash aria-hidden size="1.1em" />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus aria-hidden size="1.1em" />}
        onClick={() => onChange([...lines, { key: newKey(), text: '', year: '' }])}
      >
        {words.add}
      </Button>
    </div>
  );
}

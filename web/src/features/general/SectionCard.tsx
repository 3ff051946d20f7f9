import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GeneralField } from '../../api/general.ts';
import { Panel } from '../../ui/Panel.tsx';
import { FIELDS, formOf, REQUIRED, type Section } from './form-state.ts';
import styles from './General.module.css';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** What a card shows while it is folded: fields that are read together stand in one line. */
const LINES: Record<Section, readonly GeneralField[]> = {
  ADDRESS: ['houseNo', 'moo', 'soi', 'road', 'tambonCode'],
  CONTACT: ['phoneNhso', 'phone', 'email'],
  POSITION: ['latitude'],
};

interface Props {
  section: Section;
  form: GeneralForm;
  children: ReactNode;
}

/** A section of the data: its values with a Change button, or its fields. A change not saved yet stands beside what is saved. */
export function SectionCard({ section, form, children }: Props) {
  const { t } = useGeneralWords();
  const open = form.open.includes(section);
  const changed = FIELDS[section].some((field) => form.changed.includes(field));
  const name = t(`section.${section}`);
  return (
    <Panel
      title={name}
      aside={
        form.base.mayEdit && (
          <Group gap="xs">
            {changed && (
              <Button
                variant="subtle"
                size="sm"
                aria-label={t('undo.of', { section: name })}
                onClick={() => form.undoSection(section)}
              >
                {t('undo')}
              </Button>
            )}
            <Button
              variant="default"
              size="sm"
              aria-expanded={open}
              aria-label={t(open ? 'close.of' : 'change.of', { section: name })}
              onClick={() => form.toggle(section)}
            >
              {t(open ? 'close' : 'change')}
            </Button>
          </Group>
        )
      }
    >
      {!open && (
        <dl className={styles.values}>
          {LINES[section].map((field) => (
            <Line key={field} field={field} form={form} />
          ))}
        </dl>
      )}
      {children}
    </Panel>
  );
}

function Line({ field, form }: { field: GeneralField; form: GeneralForm }) {
  const { t, value, field: nameOf } = useGeneralWords();
  const [now, next] = [value(field, formOf(form.base)), value(field, form.form)];
  const missing = REQUIRED.includes(field) ? t('missing') : t('none');
  if (now === '' && next === '' && !REQUIRED.includes(field)) return null;
  return (
    <div>
      <dt>{field === 'latitude' ? t('field.position') : nameOf(field)}</dt>
      <dd className={styles.value}>
        {now === next ? (
          now || missing
        ) : (
          <>
            <span className="dim">{t('now')}:</span> {now || missing}
            <br />
            <strong>{t('pending')}:</strong> <ins>{next || t('pending.empty')}</ins>
          </>
        )}
      </dd>
    </div>
  );
}

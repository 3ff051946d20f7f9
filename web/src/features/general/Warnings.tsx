import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import styles from './General.module.css';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** What is odd: in what was to be saved, to be accepted here; otherwise in what is saved already. */
export function Warnings({ form }: { form: GeneralForm }) {
  const { t, label } = useGeneralWords();
  if (form.doubts.length > 0) return <Doubts form={form} />;
  if (form.base.warnings.length === 0) return null;
  return (
    <div className={styles.doubt}>
      <strong>{t('warn.saved')}</strong>
      <ul>
        {form.base.warnings.map((warning) => (
          <li key={warning.code}>{label(warning)}</li>
        ))}
      </ul>
    </div>
  );
}

function Doubts({ form }: { form: GeneralForm }) {
  const { t, label, field } = useGeneralWords();
  const box = useRef<HTMLDivElement>(null);
  // Save was pressed at the foot of the page: the question comes to where the eye is.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={box} role="alert" className={styles.doubt}>
      <strong>{t('doubt.title')}</strong>
      <ul>
        {form.doubts.map((doubt) => (
          <li key={doubt.code}>
            {doubt.path === 'latitude' ? t('field.position') : field(doubt.path)}: {label(doubt)}
          </li>
        ))}
      </ul>
      <Button type="button" onClick={form.accept} loading={form.save.isPending}>
        {t('doubt.accept')}
      </Button>
    </div>
  );
}

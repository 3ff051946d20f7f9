import { Button, Group } from '@mantine/core';
import { problemOf } from '../../api/http.ts';
import styles from './General.module.css';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** บันทึก (CPP-18), always in reach, with how much is not saved yet. */
export function SaveBar({ form }: { form: GeneralForm }) {
  const { t } = useGeneralWords();
  const count = form.changed.length;
  const refused = form.save.isError ? (problemOf(form.save.error).errors?.length ?? 0) : 0;
  return (
    <div className={styles.bar}>
      {/* What came of the last save stands where the button is. */}
      <span role="status">
        {form.told && <strong>{t(`told.${form.told}`)}</strong>} {count > 0 && t('bar.changed', { count })}
        {count === 0 && !form.told && t('bar.same')}
      </span>
      {refused > 0 && (
        <span role="alert" className={styles.bad}>
          {t('refused', { count: refused })}
        </span>
      )}
      <Group gap="sm">
        {count > 0 && (
          <Button variant="default" onClick={form.discard}>
            {t('bar.discard')}
          </Button>
        )}
        <Button type="submit" loading={form.save.isPending}>
          {t('bar.save')}
        </Button>
      </Group>
    </div>
  );
}

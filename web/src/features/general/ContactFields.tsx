import styles from './General.module.css';
import { OneField } from './OneField.tsx';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** Two telephone numbers with their extensions, and where notices go (CPP-11 to CPP-13). */
export function ContactFields({ form }: { form: GeneralForm }) {
  const { t } = useGeneralWords();
  return (
    <div className={styles.stack}>
      <p className="dim">{t('hint.phone')}</p>
      <div className={styles.phone}>
        <OneField field="phoneNhso" form={form} inputMode="tel" maxLength={60} />
        <OneField field="phoneNhsoExt" form={form} inputMode="numeric" maxLength={20} />
      </div>
      <div className={styles.phone}>
        <OneField field="phone" form={form} inputMode="tel" maxLength={60} />
        <OneField field="phoneExt" form={form} inputMode="numeric" maxLength={20} />
      </div>
      <OneField field="email" form={form} description={t('hint.email')} inputMode="email" maxLength={254} />
    </div>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useI18n } from '../i18n/index.tsx';
import styles from './Shell.module.css';

const languages = [
  ['th', 'TH', 'ภาษาไทย'],
  ['en', 'EN', 'English'],
] as const;

/** Changing the language asks the platform again, because refusals come in the language of the request. */
export function LanguageSwitch() {
  const { language, setLanguage, t } = useI18n();
  const queries = useQueryClient();
  return (
    <fieldset className={styles.switch}>
      <legend>{t('shell.language')}</legend>
      {languages.map(([code, sign, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          aria-label={`${sign} ${name}`}
          onClick={() => {
            setLanguage(code);
            void queries.invalidateQueries();
          }}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  );
}

import { useI18n } from '../i18n/index.tsx';
import { setTextSize, textSizes, useTextSize } from '../theme/text-size.ts';
import styles from './Shell.module.css';

const signs = { normal: 'ก', large: 'ก+', huge: 'ก++' } as const;

/** AUTH-40: three sizes, kept on this computer. */
export function TextSizeSwitch() {
  const { t } = useI18n();
  const chosen = useTextSize();
  return (
    <fieldset className={styles.switch}>
      <legend>{t('shell.textSize')}</legend>
      {textSizes.map((size) => (
        <button
          key={size}
          type="button"
          lang="th"
          aria-pressed={size === chosen}
          aria-label={`${signs[size]} ${t(`shell.textSize.${size}`)}`}
          onClick={() => setTextSize(size)}
        >
          {signs[size]}
        </button>
      ))}
    </fieldset>
  );
}

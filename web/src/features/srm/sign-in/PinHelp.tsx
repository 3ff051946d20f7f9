import { useTexts } from '../../../i18n/index.tsx';
import { texts } from './texts.ts';

/** SRM-08: where the PIN of a card is set. */
export function PinHelp() {
  const t = useTexts(texts);
  return (
    <details>
      <summary>{t('pin.help')}</summary>
      <p>{t('pin.how')}</p>
    </details>
  );
}

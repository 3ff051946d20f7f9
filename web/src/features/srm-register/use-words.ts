import { useI18nWith } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

/** The words of registering at a desk. */
export const useWords = () => useI18nWith(texts);

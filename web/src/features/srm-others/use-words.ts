import { useI18nWith } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

/** The words of these pages, and numbers as they are read. */
export function useWords() {
  const words = useI18nWith(texts);
  return { ...words, number: (count: number) => count.toLocaleString('en') };
}

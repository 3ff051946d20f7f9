import type { PersonnelLine, Words } from '../../api/personnel.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

/** The words of personnel, with what the platform names in both languages. */
export function usePersonnelWords() {
  const t = useTexts(texts);
  const { language } = useI18n();
  const of = (words: Words) => words[language];
  return { t, language, of };
}

/** A licence as it stands on paper: prefix and digits. */
export const licenceText = ({ prefix, no }: PersonnelLine['licence']): string => `${prefix}${no}`;

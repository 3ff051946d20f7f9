import { useI18nWith } from '../../../i18n/index.tsx';
import { texts as atTheDesk } from '../../authen/texts.ts';
import { texts } from './texts.ts';

const words = { th: { ...atTheDesk.th, ...texts.th }, en: { ...atTheDesk.en, ...texts.en } };

/** The words of a person's views, with those the counter has for persons, readers and cards. */
export const useWords = () => useI18nWith(words);
export type Words = ReturnType<typeof useWords>;

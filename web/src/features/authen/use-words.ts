import { type I18nWith, useI18nWith } from '../../i18n/index.tsx';
import type { TextKey } from '../../i18n/texts.ts';
import type { Key } from '../../i18n/th.ts';
import { texts } from './texts.ts';

/** Any word that the screens of the authentication portal may use. */
export type WordKey = Key | TextKey<typeof texts>;
export type Words = I18nWith<TextKey<typeof texts>>;

/** The words of the authentication portal, which its features share, with those of the frame. */
export const useWords = (): Words => useI18nWith(texts);

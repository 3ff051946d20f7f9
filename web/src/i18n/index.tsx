import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../format/dates.ts';
import { en } from './en.ts';
import { filled, type Texts } from './texts.ts';
import { type Key, th } from './th.ts';

const catalogues: Record<Language, Record<Key, string>> = { th, en };
const kept = 'sitthi.language';

/** The text of a key in a language, with its `{names}` filled in. */
export function translate(language: Language, key: Key, values: Record<string, string | number> = {}): string {
  return filled(catalogues[language][key], values);
}

export interface I18n {
  language: Language;
  setLanguage: (language: Language) => void;
  t: (key: Key, values?: Record<string, string | number>) => string;
  /** Text of a key made from a code of the platform; an unknown code is shown as it is, never as nothing. */
  tCode: (prefix: string, code: string) => string;
  label: (labelled: { th: string; en: string }) => string;
}

const Context = createContext<I18n | null>(null);

function initialLanguage(): Language {
  return localStorage.getItem(kept) === 'en' ? 'en' : 'th';
}

export function I18nProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(initialLanguage);
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(kept, next);
    // Before the screens ask again: requests take their Accept-Language from the document.
    document.documentElement.lang = next;
    choose(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo<I18n>(
    () => ({
      language,
      setLanguage,
      t: (key, values) => translate(language, key, values),
      tCode: (prefix, code) => (catalogues[language] as Record<string, string>)[`${prefix}.${code}`] ?? code,
      label: (labelled) => labelled[language],
    }),
    [language, setLanguage],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useI18n(): I18n {
  const value = useContext(Context);
  if (!value) throw new Error('useI18n outside I18nProvider');
  return value;
}

/** Reads the words of one feature in the language of the reader. */
export interface Translate<Key extends string> {
  (key: Key, values?: Record<string, string | number>): string;
  /** Text of `prefix.code` for a code of the platform; an unknown code is shown as it is, never as nothing. */
  code: (prefix: string, code: string) => string;
}

/** The words of a feature (`features/<x>/texts.ts`), which are loaded with it. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const { language } = useI18n();
  return useMemo(() => {
    const words = texts[language];
    const t = (key: Key, values?: Record<string, string | number>) => filled(words[key], values);
    const code = (prefix: string, of: string) => (words as Record<string, string>)[`${prefix}.${of}`] ?? of;
    return Object.assign(t, { code });
  }, [language, texts]);
}

/** The words of the frame and of a feature from one `t`, for features that speak with both all the time. */
export type I18nWith<Own extends string> = Omit<I18n, 't'> & { t: Translate<Key | Own> };

export function useI18nWith<Own extends string>(texts: Texts<Own>): I18nWith<Own> {
  const i18n = useI18n();
  const own = useTexts(texts);
  return useMemo(() => {
    const isOwn = (key: string): key is Own => key in texts.th;
    const t = (key: Key | Own, values?: Record<string, string | number>) =>
      isOwn(key) ? own(key, values) : i18n.t(key as Key, values);
    return { ...i18n, t: Object.assign(t, { code: own.code }), tCode: own.code };
  }, [i18n, own, texts]);
}

/** Sets the language of the document before the first request leaves. */
export function applyLanguage(): void {
  document.documentElement.lang = initialLanguage();
}

/** The words of one feature in both languages. Thai is the source of the keys. `{name}` is filled in. */
export interface Texts<Key extends string = string> {
  readonly th: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}

/** The keys of a catalogue, for a component that is given one of them. */
export type TextKey<Of> = Of extends Texts<infer Key> ? Key : never;

/** A text with its `{names}` filled in; a name without a value stays empty. */
export const filled = (text: string, values: Record<string, string | number> = {}): string =>
  text.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));

/**
 * Declares `features/<x>/texts.ts`: it is loaded with its feature, so that no other screen waits for its words.
 * English with a key missing or a key too many fails the type check.
 */
export function defineTexts<const Thai extends Record<string, string>>(both: {
  th: Thai;
  en: NoInfer<Record<keyof Thai, string>>;
}): Texts<keyof Thai & string> {
  return both;
}

/** A text in both languages of the house. */
interface Both {
  readonly th: string;
  readonly en: string;
}

/**
 * What a module sends (แม่แบบหนังสือแจ้ง). `{name}` stands for a value; an empty line begins a new paragraph. `{house}` is the
 * address of this house, which whoever sends the mail puts in: `{house}/signup/mail#token={token}`.
 */
export interface NoticeTemplate {
  readonly key: string;
  readonly subject: Both;
  readonly body: Both;
}

export interface NoticeText {
  readonly subject: string;
  readonly body: string;
}

export const HOUSE_PLACE = '{house}';
const PLACE = /\{(\w+)\}/g;
const declared = new Map<string, NoticeTemplate>();

/** Declares a template of a module, `<module>.<what>`. A key has one meaning: declaring it twice is a bug. */
export function defineNotice(template: NoticeTemplate): NoticeTemplate {
  if (declared.has(template.key)) throw new Error(`notice ${template.key} is declared twice`);
  declared.set(template.key, template);
  return template;
}

/** Every declared template, for the catalogue test. */
export const allNotices = (): ReadonlyMap<string, NoticeTemplate> => declared;

/** The names a text has places for. */
export const placesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACE)].map((match) => match[1] ?? '')),
];

function filled(text: string, values: Readonly<Record<string, string>>, key: string): string {
  return text.replace(PLACE, (place, name: string) => {
    if (place === HOUSE_PLACE) return place;
    const value = values[name];
    if (value === undefined) throw new Error(`notice ${key} was given no ${name}`);
    // A value is words within a sentence: it can neither begin a new line nor a second header of the mail.
    return value.replace(/\s+/g, ' ').trim();
  });
}

/** The words of a notice in one language. @throws when a value is missing */
export const renderNotice = (
  { key, subject, body }: NoticeTemplate,
  values: Readonly<Record<string, string>>,
  language: 'th' | 'en',
): NoticeText => ({ subject: filled(subject[language], values, key), body: filled(body[language], values, key) });

import { bangkokDay, type Language, shortDate } from '../../format/dates.ts';

/** The last day on which something that ends at an instant can be used: a right ends at midnight, and people count days. */
export const lastDay = (endsAt: string, language: Language): string =>
  shortDate(bangkokDay(new Date(Date.parse(endsAt) - 1)), language);

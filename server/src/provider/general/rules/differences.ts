import { GENERAL_FIELDS, type GeneralData, type GeneralField } from '../model.ts';

export interface Difference {
  readonly field: GeneralField;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** What changed from one saved state to the next, in the order of the form. */
export const differencesOf = (before: Partial<GeneralData>, after: GeneralData): Difference[] =>
  GENERAL_FIELDS.filter((field) => (before[field] ?? null) !== (after[field] ?? null)).map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
  }));

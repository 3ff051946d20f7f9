import type { General, GeneralField } from '../../api/general.ts';
import { problemOf } from '../../api/http.ts';
import type { Language } from '../../format/dates.ts';

interface Said {
  path: string;
  code: string;
  th: string;
  en: string;
}

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'path' in value && 'code' in value && 'th' in value && 'en' in value;
const saidIn = (value: unknown): Said[] => (Array.isArray(value) ? value.filter(isSaid) : []);

/** What a refused save says at each field. */
export function fieldErrors(thrown: unknown, language: Language): Partial<Record<GeneralField, string>> {
  const { code, errors } = problemOf(thrown);
  if (code !== 'GENERAL_DATA_REFUSED') return {};
  return Object.fromEntries(saidIn(errors).map((said) => [said.path, said[language]]));
}

/** What is odd and may be accepted. */
export function doubtsOf(thrown: unknown): Said[] {
  const { code, facts } = problemOf(thrown);
  return code === 'GENERAL_DATA_DOUBTFUL' ? saidIn(facts?.warnings) : [];
}

export interface Conflict {
  current: General;
  savedBy: string | null;
  savedAt: string | null;
}

/** The record as somebody else saved it meanwhile. */
export function conflictOf(thrown: unknown): Conflict | undefined {
  const { code, facts } = problemOf(thrown);
  return code === 'VERSION_CONFLICT' && facts ? (facts as unknown as Conflict) : undefined;
}

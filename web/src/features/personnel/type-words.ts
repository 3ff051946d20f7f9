import type { PersonnelType } from '../../api/personnel.ts';
import type { Language } from '../../format/dates.ts';

/** "4.1 : พยาบาลวิชาชีพ" where the older system's number is known (CPP-42), else the name alone. */
export const typeWords = (type: PersonnelType, language: Language): string =>
  type.ossCode ? `${type.ossCode} : ${type[language]}` : type[language];

import { z } from 'zod';
import { defineParameter, type ParameterView } from '../platform/parameters/index.ts';
import { addDays, fiscalYearOf, fiscalYearRange, monthRange, type PlainDate } from '../platform/time/index.ts';
import { SERVICE_FAMILIES, type ServiceFamily } from '../registry/index.ts';

const limitSchema = z.object({
  max: z.number().int().min(0),
  /** MONTH = calendar month, FISCAL_YEAR = 1 October to 30 September, both in Bangkok. */
  window: z.enum(['MONTH', 'FISCAL_YEAR']),
  /** Families whose visits count together. */
  families: z.array(z.enum(SERVICE_FAMILIES)),
});
export type LimitValue = z.infer<typeof limitSchema>;

/** Common illness: two visits a calendar month over four families together, from 1 September 2568. */
export const commonIllnessLimit = defineParameter<LimitValue>({
  key: 'limit.commonIllness',
  schema: limitSchema,
  default: { max: 2, window: 'MONTH', families: ['PHARMACY', 'NURSING', 'MEDICAL', 'TELEMED'] },
  th: 'อาการเจ็บป่วยเล็กน้อย (ร้านยา คลินิกการพยาบาล คลินิกเวชกรรม การแพทย์ทางไกล)',
  en: 'Common illness (pharmacy, nursing clinic, medical clinic, telemedicine)',
});

/** Dental clinic: three visits a fiscal year. */
export const dentalLimit = defineParameter<LimitValue>({
  key: 'limit.dental',
  schema: limitSchema,
  default: { max: 3, window: 'FISCAL_YEAR', families: ['DENTAL'] },
  th: 'ทันตกรรม',
  en: 'Dental',
});

const LIMITS = [commonIllnessLimit, dentalLimit];

/** A personal limit with the window that a service date falls into. */
export interface LimitOn {
  readonly limit: string;
  /** '2026-03' or 'FY2569'. */
  readonly window: string;
  readonly max: number;
  readonly families: readonly ServiceFamily[];
  /** First day of the next window. */
  readonly renewsOn: PlainDate;
  readonly th: string;
  readonly en: string;
}

function windowOf(kind: LimitValue['window'], date: PlainDate): { window: string; renewsOn: PlainDate } {
  if (kind === 'MONTH') return { window: date.slice(0, 7), renewsOn: addDays(monthRange(date).end, 1) };
  const year = fiscalYearOf(date);
  return { window: `FY${year}`, renewsOn: addDays(fiscalYearRange(year).end, 1) };
}

const known = new WeakMap<ParameterView, { readonly date: PlainDate; readonly limits: readonly LimitOn[] }>();

/** Every personal limit in force, with its window around the service date. `parameters` are those of the service date. */
export function limitsOn(date: PlainDate, parameters: ParameterView): readonly LimitOn[] {
  // The same for every call of a day.
  const before = known.get(parameters);
  if (before?.date === date) return before.limits;
  const limits = LIMITS.map((parameter) => {
    const { max, window, families } = parameters.get(parameter);
    return { limit: parameter.key, max, families, th: parameter.th, en: parameter.en, ...windowOf(window, date) };
  });
  known.set(parameters, { date, limits });
  return limits;
}

/** The limits that a visit of a family counts towards. */
export const limitsOfFamily = (limits: readonly LimitOn[], family: string | null): LimitOn[] =>
  limits.filter((limit) => (limit.families as readonly string[]).includes(family ?? ''));

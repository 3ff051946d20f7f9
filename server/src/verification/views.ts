import { z } from 'zod';
import { mainFund, rightName, subRightName } from '../entitlement/index.ts';
import { unitRef, unitRefSchema } from '../organisations/index.ts';
import { ageOf, birthOf, fullName } from '../persons/index.ts';
import { maskCitizenId } from '../platform/citizen-id/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import { type LimitOn, quotaViewSchema, quotaViews } from '../quota/index.ts';
import type { Service, VisitFacts } from './model.ts';
import type { PopulationGroup } from './rules/index.ts';

const labelled = z.object({ code: z.string(), th: z.string(), en: z.string() });
export const serviceRefSchema = labelled;

/** The person and entitlement panel (ENT-01..12): birth without its day, the citizen id masked. */
export const personPanelSchema = z.object({
  personId: z.uuid(),
  citizenIdMasked: z.string(),
  name: z.string(),
  sex: z.enum(['MALE', 'FEMALE', 'UNSPECIFIED']),
  birth: z.object({ year: z.number(), month: z.number().nullable() }),
  age: z.object({ years: z.number(), months: z.number(), days: z.number() }),
  civilStatus: z.enum(['ALIVE', 'DECEASED', 'UNKNOWN']),
  deathDate: z.string().nullable(),
  group: z.enum(['GENERAL', 'SPECIAL']),
  mainRight: labelled.nullable(),
  subRight: labelled.nullable(),
  rightSince: z.string().nullable(),
  primaryUnit: unitRefSchema.nullable(),
  regularUnit: unitRefSchema.nullable(),
  referralUnit: unitRefSchema.nullable(),
  paidModel: z.string().nullable(),
  quotas: z.array(quotaViewSchema),
});
export type PersonPanel = z.input<typeof personPanelSchema>;

/** Builds the panel from facts; the person must be there. */
export function personPanel(
  facts: VisitFacts,
  group: PopulationGroup,
  date: PlainDate,
  limits: readonly LimitOn[],
): PersonPanel {
  const { person, rights } = facts;
  if (!person || !rights) throw new Error('a panel without a person');
  const fund = mainFund(rights);
  const birth = birthOf(person);
  return {
    personId: person.personId,
    citizenIdMasked: maskCitizenId(person.citizenId),
    name: fullName(person),
    sex: person.sex,
    birth: { year: birth.year, month: birth.month ?? null },
    age: ageOf(person, date),
    civilStatus: person.civilStatus,
    deathDate: person.deathDate,
    group,
    mainRight: fund ? { code: fund.mainRight, ...rightName(fund.mainRight) } : null,
    subRight: fund?.subRight ? { code: fund.subRight, ...subRightName(fund.mainRight, fund.subRight) } : null,
    rightSince: fund?.start ?? null,
    primaryUnit: unitRef(rights.registration?.primaryUnit),
    regularUnit: unitRef(rights.registration?.regularUnit),
    referralUnit: unitRef(rights.registration?.referralUnit),
    paidModel: rights.registration?.paidModel ?? null,
    quotas: quotaViews(limits, facts.used ?? {}),
  };
}

export const serviceRef = ({ code, th, en }: Pick<Service, 'code' | 'th' | 'en'>) => ({ code, th, en });

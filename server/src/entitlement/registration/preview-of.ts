import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { fiscalYearOf } from '../../platform/time/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { twoLanguages } from '../check/view.ts';
import { rightName, subRightName } from '../names.ts';
import { regularUnitChangesPerFY } from '../parameters.ts';
import { REGISTRATION_KINDS, type RegisterCommand } from './model.ts';
import { thaidReferenceOf } from './proofs.ts';
import { isOutside, judgeRegistration } from './rules/judge-registration.ts';
import { getRegistrationFacts } from './store/registration-facts.ts';

export const previewSchema = z.object({
  allowed: z.boolean(),
  /** Why not, and what to do. */
  refusal: z
    .object({ code: z.string(), title: twoLanguages, next: twoLanguages, detail: z.record(z.string(), z.unknown()) })
    .nullable(),
  /** Null while it is refused. */
  kind: z.enum(REGISTRATION_KINDS).nullable(),
  counts: z.boolean(),
  left: z.number(),
  limit: z.number(),
  /** Budget year, Buddhist era. */
  fiscalYear: z.number(),
  /** Outside the province of his registered address: one of the residence evidences is needed (INV-ENT-5). */
  outside: z.boolean(),
  /** The right that he gets by it; null when he has one. */
  right: z.object({ code: z.string(), name: twoLanguages, sub: z.string(), subName: twoLanguages }).nullable(),
  /** `reference` for POST /api/thaid/start with the purpose REGISTRATION. */
  thaidReference: z.string(),
});

const whyOf = ({ code, definition: { th, en, nextTh, nextEn }, detail }: Refusal) => ({
  code,
  title: { th, en },
  next: { th: nextTh, en: nextEn },
  detail,
});

/** Asks the rule that will decide, without holding or writing anything. */
export async function previewOf(
  db: Queryable,
  { now, today, parameters }: Pick<Context, 'now' | 'today' | 'parameters'>,
  command: RegisterCommand,
): Promise<z.input<typeof previewSchema> | Refusal> {
  const facts = await getRegistrationFacts(db, command.personId, command.networkId, now);
  const decided = judgeRegistration(facts, command, facts.at, parameters);
  if (isRefusal(decided) && decided.code === 'RIGHTS_PERSON_NOT_FOUND') return decided;
  const limit = parameters.get(regularUnitChangesPerFY);
  const decision = isRefusal(decided) ? undefined : decided;
  const right = decision?.right;
  return {
    allowed: decision !== undefined,
    refusal: isRefusal(decided) ? whyOf(decided) : null,
    kind: decision?.kind ?? null,
    counts: decision?.counts ?? false,
    left: Math.max(0, limit - facts.counted),
    limit,
    fiscalYear: fiscalYearOf(today),
    outside: facts.network !== undefined && isOutside(facts),
    right: right
      ? {
          code: right.mainRight,
          name: rightName(right.mainRight),
          sub: right.subRight,
          subName: subRightName(right.mainRight, right.subRight),
        }
      : null,
    thaidReference: thaidReferenceOf(command),
  };
}

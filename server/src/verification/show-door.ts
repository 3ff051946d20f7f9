import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { plainDateSchema } from '../platform/time/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { findProgress } from '../provider/index.ts';
import { unitCall } from './call.ts';
import { judgeDoor } from './rules/eligibility.ts';
import { getDoor } from './store/door.ts';

const words = z.object({ th: z.string(), en: z.string() });

/**
 * Whether the unit may open visits today, before anybody is looked for (RACT-09, INV-PRV-3): what the counter asks first. Every door
 * that opens a visit decides for itself again.
 */
export const showDoor = useCase({
  name: 'verification.showDoor',
  summary: { th: 'หน่วยบริการเปิดการเข้ารับบริการได้หรือไม่', en: 'Whether the unit may open visits today' },
  input: z.object({}),
  output: z.object({
    open: z.boolean(),
    /** Why not, and what to do. */
    closed: z.object({ code: z.string(), why: words, next: words }).nullable(),
    /** Of a unit whose visits depend on its re-activation. */
    reactivation: z
      .object({
        state: z.enum(['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'LAPSED']),
        menusLeft: z.number(),
        blockedFrom: plainDateSchema.nullable(),
      })
      .nullable(),
  }),
  route: { method: 'GET', path: '/api/counter/door' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const unit = await getDoor(ctx.db, call.organisationId, ctx.today);
    const refusal = judgeDoor(unit);
    const progress = unit.generalCare ? undefined : await findProgress(ctx.db, call.organisationId);
    return { open: !refusal, closed: refusal ? closedBy(refusal) : null, reactivation: progress ?? null };
  },
});

const closedBy = ({ code, definition: { th, en, nextTh, nextEn } }: NonNullable<ReturnType<typeof judgeDoor>>) => ({
  code,
  why: { th, en },
  next: { th: nextTh, en: nextEn },
});

import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { GROUP_CHECKERS } from './call.ts';
import { groupCheckKeepDays, groupCheckMaxBytes, groupCheckMaxDaysBack, groupCheckMaxRows } from './parameters.ts';
import { findGroupChecks } from './store/jobs.ts';
import { groupCheckSchema, viewOf } from './view.ts';

/** The group checks of one's organisation with their progress, newest first, and what a file may be. Numbers of nobody. */
export const listGroupChecks = useCase({
  name: 'entitlement.listGroupChecks',
  summary: { th: 'รายการงานตรวจสอบสิทธิแบบกลุ่ม', en: 'List group checks' },
  route: { method: 'GET', path: '/api/srm/group-checks', quiet: true },
  input: z.object({
    /** Only those of now, or only those of a past day. */
    past: z.stringbool().optional(),
  }),
  output: z.object({
    items: z.array(groupCheckSchema),
    limits: z.object({
      rows: z.number().int(),
      bytes: z.number().int(),
      daysBack: z.number().int(),
      keepDays: z.number().int(),
    }),
  }),
  level: 'L2',
  allow: GROUP_CHECKERS,
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx, { past }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const { parameters } = ctx;
    return {
      items: (await findGroupChecks(ctx.db, actor.organisationId, past)).map(viewOf),
      limits: {
        rows: parameters.get(groupCheckMaxRows),
        bytes: parameters.get(groupCheckMaxBytes),
        daysBack: parameters.get(groupCheckMaxDaysBack),
        keepDays: parameters.get(groupCheckKeepDays),
      },
    };
  },
});

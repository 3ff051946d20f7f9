import { z } from 'zod';
import { getUnits, unitRef, unitRefSchema } from '../../organisations/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { groupFileMaxBytes, groupJobMaxRows } from './parameters.ts';
import { rightsOfUnit } from './permitted.ts';
import { networksOf } from './store/members.ts';
import { directionSchema, groupSchema } from './view.ts';

/** What the caller's unit may do with groups now, and why; with its networks and the limits of a file. */
export const showGroupRights = useCase({
  name: 'entitlement.showGroupRights',
  summary: { th: 'สิทธิลงทะเบียนแบบกลุ่มของหน่วยบริการ', en: 'What the unit may do with groups' },
  input: z.object({}),
  output: z.object({
    rights: z.array(
      z.object({
        group: groupSchema,
        direction: directionSchema,
        by: z.enum(['AFFILIATION', 'GRANT']),
        letterNo: z.string().nullable(),
        expiresAt: z.iso.datetime().nullable(),
      }),
    ),
    networks: z.array(
      z.object({
        networkId: z.string(),
        primaryUnit: unitRefSchema.nullable(),
        regularUnit: unitRefSchema.nullable(),
        referralUnit: unitRefSchema.nullable(),
      }),
    ),
    maxRows: z.number().int(),
    maxBytes: z.number().int(),
  }),
  route: { method: 'GET', path: '/api/srm/groups/rights' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: [],
  idempotent: false,
  audit: { action: 'entitlement.showGroupRights' },
  example: {},
  run: async (ctx) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const rights = await rightsOfUnit(ctx.db, actor.organisationId, ctx.now, ctx.parameters);
    const networks = await networksOf(ctx.db, actor.organisationId, ctx.today);
    const units = await getUnits(
      ctx.db,
      networks.flatMap((network) => [network.primaryUnit, network.regularUnit, network.referralUnit]),
    );
    return {
      rights: rights.map(({ group, direction, by, grant }) => ({
        group,
        direction,
        by,
        letterNo: grant?.letterNo ?? null,
        expiresAt: grant?.expiresAt.toISOString() ?? null,
      })),
      networks: networks.map(({ networkId, primaryUnit, regularUnit, referralUnit }) => ({
        networkId,
        primaryUnit: unitRef(units.get(primaryUnit)),
        regularUnit: unitRef(units.get(regularUnit)),
        referralUnit: unitRef(units.get(referralUnit)),
      })),
      maxRows: ctx.parameters.get(groupJobMaxRows),
      maxBytes: ctx.parameters.get(groupFileMaxBytes),
    };
  },
});

import { z } from 'zod';
import { findPersonByCitizenId, fullName } from '../../../persons/index.ts';
import { citizenIdSchema, maskCitizenId } from '../../../platform/citizen-id/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { registerActorOf } from '../../call.ts';
import { refuseEntitlement } from '../../refusals.ts';
import { networkViewSchema, networkViews } from '../network-view.ts';
import { findNetworkOf } from '../store/find-networks.ts';
import { birthReferenceOf, certificateNoSchema } from './child.ts';

/** Before a birth is registered: the network of the mother, which is proposed for the child (SRM-36). */
export const proposeBirth = useCase({
  name: 'entitlement.proposeBirth',
  summary: { th: 'เสนอหน่วยบริการของมารดาให้เด็กแรกเกิด', en: 'Propose the mother’s network for a new-born' },
  route: { method: 'POST', path: '/api/srm/registrations/births/propose' },
  input: z.object({
    childCitizenId: citizenIdSchema,
    certificateNo: certificateNoSchema,
    motherCitizenId: citizenIdSchema.optional(),
  }),
  output: z.object({
    mother: z.object({ personId: z.string(), name: z.string(), citizenId: z.string() }).nullable(),
    /** Of the mother; null when she is registered nowhere, or her network takes no registrations any more. */
    network: networkViewSchema.nullable(),
    /** `reference` for POST /api/thaid/start with the purpose REGISTRATION, for the guardian's proof. */
    thaidReference: z.string(),
  }),
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.proposeBirth' },
  example: { childCitizenId: '1990000000019', certificateNo: '1-0001', motherCitizenId: '1990000000019' },
  run: async (ctx, { childCitizenId, certificateNo, motherCitizenId }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ purpose: 'REGISTER' });
    const thaidReference = birthReferenceOf(childCitizenId, certificateNo);
    if (!motherCitizenId) return { mother: null, network: null, thaidReference };
    const mother = await findPersonByCitizenId(ctx.db, motherCitizenId);
    if (!mother) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    ctx.note({ subject: mother.personId });
    const network = await findNetworkOf(ctx.db, mother.personId, ctx.now);
    const [view] = network ? await networkViews(ctx.db, [network]) : [];
    return {
      mother: { personId: mother.personId, name: fullName(mother), citizenId: maskCitizenId(mother.citizenId) },
      network: view ?? null,
      thaidReference,
    };
  },
});

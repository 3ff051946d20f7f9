import { z } from 'zod';
import { coordinatorSchema, getAccountMail, refuseIdentity } from '../../identity/index.ts';
import type { AccountActor, Actor } from '../../platform/actor.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { sendNotice } from '../../services/index.ts';
import { AFFILIATIONS } from '../authority/model.ts';
import { unitAdded } from './notices.ts';
import { refuseUnitChoice } from './refusals.ts';
import { addAffiliation, affiliationsOf, endAffiliation } from './store/affiliations.ts';
import { findUnit } from './store/units.ts';

/** Only who signed up by himself and proved who he is chooses units; others are given theirs by an administrator. */
function selfMade(actor: Actor): AccountActor | Refusal {
  if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
  return actor.origin === 'SELF' && actor.proofed ? actor : refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE');
}

/** The units the caller has chosen (หน่วยบริการของฉัน, OSS-43). */
export const listMyUnits = useCase({
  name: 'organisations.listMyUnits',
  summary: { th: 'หน่วยบริการที่ฉันเลือกเป็นสังกัด', en: 'The units I have chosen' },
  input: z.object({}),
  output: z.object({
    mayAdd: z.boolean(),
    units: z.array(
      z.object({
        organisationId: z.uuid(),
        hcode: z.string().nullable(),
        name: z.string(),
        affiliation: z.enum(AFFILIATIONS),
        coordinator: coordinatorSchema,
        chosenAt: z.iso.datetime(),
      }),
    ),
  }),
  route: { method: 'GET', path: '/api/account/units' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    if (ctx.actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const units = await affiliationsOf(ctx.db, ctx.actor.accountId);
    return {
      mayAdd: !isRefusal(selfMade(ctx.actor)),
      units: units.map((unit) => ({
        ...unit,
        affiliation: unit.affiliation as (typeof AFFILIATIONS)[number],
        chosenAt: unit.chosenAt.toISOString(),
      })),
    };
  },
});

/** Adds another unit to one's own account (ผู้ขอใช้งาน 1 คน หลายหน่วยงาน, OSS-43); again, it changes nothing. */
export const addMyUnit = useCase({
  name: 'organisations.addMyUnit',
  summary: { th: 'เพิ่มหน่วยบริการในบัญชีของฉัน', en: 'Add a unit to my account' },
  input: z.object({ organisationId: z.uuid(), coordinator: coordinatorSchema.default({}) }),
  output: z.object({}),
  route: { method: 'POST', path: '/api/account/units' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: ['ACCOUNT_TYPE_NOT_ELIGIBLE', 'UNIT_NOT_FOUND'],
  idempotent: true,
  audit: { action: 'organisations.addMyUnit' },
  example: { organisationId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { organisationId, coordinator }) => {
    const actor = selfMade(ctx.actor);
    if (isRefusal(actor)) return actor;
    const { accountId } = actor;
    ctx.note({ subject: accountId, detail: { organisationId } });
    return ctx.transaction(async (tx) => {
      const unit = await findUnit(tx, organisationId);
      if (!unit) return refuseUnitChoice('UNIT_NOT_FOUND');
      const added = await addAffiliation(tx, { accountId, organisationId, coordinator, now: ctx.now });
      const mail = added ? await getAccountMail(tx, accountId) : undefined;
      if (mail) {
        const values = { name: actor.displayName, unit: unit.hcode ? `${unit.name} (${unit.hcode})` : unit.name };
        const about = { kind: 'ACCOUNT', id: accountId };
        await sendNotice(tx, {
          to: mail.email,
          template: unitAdded,
          values,
          language: mail.language,
          about,
          now: ctx.now,
        });
      }
      return {};
    });
  },
});

/** Takes a unit off one's own account, for instance one that was chosen by mistake. Roles and authority there stay as they are. */
export const removeMyUnit = useCase({
  name: 'organisations.removeMyUnit',
  summary: { th: 'นำหน่วยบริการออกจากบัญชีของฉัน', en: 'Take a unit off my account' },
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/account/units/:organisationId' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: ['UNIT_NOT_CHOSEN'],
  idempotent: false,
  audit: { action: 'organisations.removeMyUnit' },
  example: { organisationId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { organisationId }) => {
    const { actor, now } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: actor.accountId, detail: { organisationId } });
    return ctx.transaction(async (tx) =>
      (await endAffiliation(tx, { accountId: actor.accountId, organisationId, now }))
        ? {}
        : refuseUnitChoice('UNIT_NOT_CHOSEN'),
    );
  },
});

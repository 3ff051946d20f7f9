import { z } from 'zod';
import { organisationOf } from '../platform/actor.ts';
import { plainDateSchema } from '../platform/time/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { REGISTRATION_STATES, VISIBILITIES } from './announcements/model.ts';
import { CAPABILITIES, findRegistrationType, typeKey } from './catalogue.ts';
import { refuseRegistry } from './refusals.ts';
import { judgeVisibility } from './rules/judge-visibility.ts';
import { listCapabilities, listRegistrations } from './store/registrations.ts';

const days = { from: plainDateSchema, to: plainDateSchema.nullable() };
const names = { th: z.string(), en: z.string() };

/** What one's own unit is registered as and can do, and whether the public sees it, or why not (REG-16, REG-17; INV-REG-1). */
export const showRegistrations = useCase({
  name: 'registry.showRegistrations',
  summary: { th: 'การขึ้นทะเบียนและประกาศของหน่วยบริการ', en: 'What the unit is registered and announced as' },
  route: { method: 'GET', path: '/api/registry/registrations' },
  input: z.object({}),
  output: z.object({
    types: z.array(
      z.object({
        key: z.string(),
        ...names,
        state: z.enum(REGISTRATION_STATES),
        ...days,
        visibility: z.enum(VISIBILITIES),
        /** The announcement that shows it, or would. */
        announcement: z.object({ number: z.string(), ...days }).nullable(),
      }),
    ),
    capabilities: z.array(z.object({ code: z.string(), ...names, ...days })),
    /** The day all this is true on. */
    asOf: plainDateSchema,
  }),
  level: 'L1',
  allow: [
    'DESK_OFFICER',
    'REGISTRAR',
    'CLAIMS_OFFICER',
    'CPP_EDITOR',
    'HRA_ASSESSOR',
    'E_PORTAL_USER_MANAGER',
    'DELEGATE',
    'HOLDER',
  ],
  refusals: ['REGISTRATION_OF_NO_UNIT'],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    const organisationId = organisationOf(ctx.actor);
    if (organisationId === undefined) return refuseRegistry('REGISTRATION_OF_NO_UNIT');
    const types = (await listRegistrations(ctx.db, organisationId)).map(({ typeCode, family, ...facts }) => {
      const key = typeKey(typeCode, family);
      const type = findRegistrationType(key);
      const { visibility, announcement } = judgeVisibility(facts, ctx.today);
      const { state, from, to } = facts.registration;
      const shown = announcement && { number: announcement.number, from: announcement.from, to: announcement.to };
      return { key, th: type?.th ?? key, en: type?.en ?? key, state, from, to, visibility, announcement: shown };
    });
    const capabilities = (await listCapabilities(ctx.db, organisationId)).map(({ capability: code, from, to }) => {
      const known = CAPABILITIES.find((one) => one.code === code);
      return { code, th: known?.th ?? code, en: known?.en ?? code, from, to };
    });
    return { types, capabilities, asOf: ctx.today };
  },
});

import { z } from 'zod';
import { PROVINCES } from '../organisations/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { CAPABILITIES, REGISTRATION_TYPES } from './catalogue.ts';

const named = z.object({ code: z.string(), th: z.string(), en: z.string() });

/** The lists that choices are made from: types of registration, capabilities, provinces with their region. */
export const showCatalogue = useCase({
  name: 'registry.showCatalogue',
  summary: { th: 'รายการประเภทการขึ้นทะเบียน ศักยภาพ และจังหวัด', en: 'Types of registration, capabilities and provinces' },
  route: { method: 'GET', path: '/api/registry/catalogue' },
  input: z.object({}),
  output: z.object({
    types: z.array(z.object({ key: z.string(), th: z.string(), en: z.string(), family: z.string().nullable() })),
    capabilities: z.array(named.extend({ certifier: z.string().nullable() })),
    provinces: z.array(named.extend({ regionNo: z.number() })),
  }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async () => ({
    types: REGISTRATION_TYPES.map(({ key, th, en, family }) => ({ key, th, en, family })),
    capabilities: [...CAPABILITIES],
    provinces: PROVINCES.map(({ code, th, en, regionNo }) => ({ code, th, en, regionNo })),
  }),
});

import { z } from 'zod';
import { mayReactivate } from '../../organisations/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { REGISTRATION_TYPES } from '../../registry/index.ts';
import { BASIC_DATA_READERS } from '../unit-to-read.ts';
import { wordsSchema } from './model.ts';
import { COUNCILS, type Council, PERSONNEL_TYPES, type PersonnelType } from './types.ts';

/** A licence as each council usually writes it: what the screen shows as an example. */
const EXAMPLES: Readonly<Record<Council, string>> = {
  '01': 'ว.12345',
  '02': '4512345678',
  '03': 'ภ.12345',
  '04': 'ท.1234',
  '05': 'ก.1234',
  '06': 'ทน.1234',
  '08': 'พท.ป.1234',
};

const typeOf = ({ code, ossCode, th, en, council }: PersonnelType) => ({
  code,
  ossCode: ossCode ?? null,
  th,
  en,
  council: council === undefined ? null : COUNCILS[council],
  licenceExample: council === undefined ? null : EXAMPLES[council],
});

/** What the screens of personnel choose from (CPP-42, CPP-47), and whether the caller may change anything here. */
export const showPersonnelCatalogue = useCase({
  name: 'provider.showPersonnelCatalogue',
  summary: {
    th: 'ประเภทบุคลากรและประเภทการขึ้นทะเบียนที่เลือกได้',
    en: 'Kinds of personnel and of registration to choose from',
  },
  input: z.object({}),
  output: z.object({
    types: z.array(
      wordsSchema.extend({
        code: z.string(),
        /** As the older system numbers it, where that is known. */
        ossCode: z.string().nullable(),
        /** Whose register the licence is looked up in; null = no licence. */
        council: wordsSchema.nullable(),
        licenceExample: z.string().nullable(),
      }),
    ),
    registrationTypes: z.array(wordsSchema.extend({ key: z.string() })),
    /** Whether the caller may write here, at whatever level he is signed in. */
    mayEdit: z.boolean(),
  }),
  route: { method: 'GET', path: '/api/provider/personnel/catalogue' },
  level: 'L1',
  allow: BASIC_DATA_READERS,
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async ({ actor }) => ({
    types: PERSONNEL_TYPES.map(typeOf),
    registrationTypes: REGISTRATION_TYPES.map(({ key, th, en }) => ({ key, th, en })),
    mayEdit: mayReactivate(actor) === undefined,
  }),
});

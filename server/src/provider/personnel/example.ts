import type { z } from 'zod';
import type { personnelFieldsSchema } from './model.ts';

const ON = { on: true, t1: [510, 990], t2: null } as const;
const OFF = { on: false, t1: null, t2: null };

export const EXAMPLE_ID = '00000000-0000-4000-8000-000000000001';

/** A nurse from Monday to Friday, for the documentation. */
export const EXAMPLE_FIELDS: z.input<typeof personnelFieldsSchema> = {
  name: 'นางสาวพยาบาล ทดสอบระบบ',
  typeCode: '03',
  licence: '4512345678',
  qualifications: [{ degree: 'พย.บ.', yearBE: 2560 }],
  certificates: [],
  registrationTypes: ['SPECIFIC_FIELD:NURSING'],
  startDate: '2026-02-01',
  endDate: null,
  workMode: 'SOME_DAYS',
  schedule: [0, 1, 2, 3, 4, 5, 6, 7].map((day) => (day < 5 ? { ...ON, t1: [510, 990] } : OFF)),
};

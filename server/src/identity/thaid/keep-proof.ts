import { z } from 'zod';
import { ensurePerson } from '../../persons/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseProof } from './refusals.ts';
import { keepThaidProof as keep } from './store.ts';

/** Keeps who confirmed in ThaiD (บันทึกผลการยืนยันตัวตน); the citizen id goes to the register of persons and nowhere else. */
export const keepThaidProof = useCase({
  name: 'identity.keepThaidProof',
  summary: { th: 'บันทึกผลการยืนยันตัวตนด้วย ThaiD', en: 'Keep a confirmation by ThaiD' },
  input: z.object({
    requestId: z.uuid(),
    person: z.object({
      citizenId: z.string(),
      title: z.string(),
      firstName: z.string(),
      lastName: z.string(),
      sex: z.enum(['MALE', 'FEMALE', 'UNSPECIFIED']),
      birth: z.string(),
    }),
    level: z.string().max(20).optional(),
  }),
  output: z.object({ proofId: z.uuid() }),
  level: 'NONE',
  allow: ['SYSTEM'],
  refusals: ['THAID_REQUEST_UNKNOWN'],
  idempotent: false,
  audit: { action: 'identity.keepThaidProof' },
  example: {
    requestId: '00000000-0000-4000-8000-000000000001',
    person: {
      citizenId: '1990000000019',
      title: 'นาย',
      firstName: 'ทดสอบ',
      lastName: 'ระบบจำลอง',
      sex: 'MALE',
      birth: '1990-01-15',
    },
    level: '2.3',
  },
  run: async (ctx, { requestId, person, level }) => {
    ctx.note({ subject: requestId });
    return ctx.transaction(async (tx) => {
      const { personId } = await ensurePerson(tx, person);
      const kept = await keep(tx, { requestId, personId, level, now: ctx.now });
      return kept ? { proofId: requestId } : refuseProof('THAID_REQUEST_UNKNOWN');
    });
  },
});

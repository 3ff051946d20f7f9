import { z } from 'zod';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { changeRecord, EDITORS } from './call.ts';
import { EXAMPLE_ID } from './example.ts';
import { personnelViewSchema } from './model.ts';
import { cancelled, ended } from './rules/life.ts';

const reason = z.string().trim().min(1).max(500);
const version = z.number().int().min(1).optional();

/** Fixes the last day of somebody confirmed (สิ้นสุดการปฏิบัติงาน; CPP-34, INV-PRV-11): he counts up to that day, and his record stays. */
export const endPersonnel = useCase({
  name: 'provider.endPersonnel',
  summary: { th: 'สิ้นสุดการปฏิบัติงานของบุคลากร', en: 'End the work of somebody at the unit' },
  input: z.object({ personnelId: z.uuid(), version, endDate: plainDateSchema, reason }),
  output: personnelViewSchema,
  route: { method: 'POST', path: '/api/provider/personnel/:personnelId/end' },
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_NOT_FOUND',
    'PERSONNEL_STATE_WRONG',
    'PERSONNEL_DATES_INVALID',
    'VERSION_CONFLICT',
  ],
  idempotent: true,
  audit: { action: 'provider.endPersonnel' },
  example: { personnelId: EXAMPLE_ID, endDate: '2026-03-14', reason: 'ลาออก' },
  run: async (ctx, { endDate, reason: why, ...at }) =>
    changeRecord(ctx, at, (record) => ended(record, { endDate, reason: why, today: ctx.today })),
});

/** Takes back a record that nobody has confirmed (ลบ; CPP-34): it is kept as cancelled, with the reason. */
export const cancelPersonnel = useCase({
  name: 'provider.cancelPersonnel',
  summary: { th: 'ยกเลิกข้อมูลบุคลากรที่ยังไม่ยืนยัน', en: 'Cancel a personnel record that is not confirmed' },
  input: z.object({ personnelId: z.uuid(), version, reason }),
  output: personnelViewSchema,
  route: { method: 'POST', path: '/api/provider/personnel/:personnelId/cancel' },
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_NOT_FOUND',
    'PERSONNEL_STATE_WRONG',
    'PERSONNEL_CONFIRMED_STAYS',
    'VERSION_CONFLICT',
  ],
  idempotent: true,
  audit: { action: 'provider.cancelPersonnel' },
  example: { personnelId: EXAMPLE_ID, reason: 'กรอกผิดคน' },
  run: async (ctx, { reason: why, ...at }) => changeRecord(ctx, at, (record) => cancelled(record, why)),
});

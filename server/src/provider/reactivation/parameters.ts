import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Confirmed personnel at work that a unit needs to be re-activated (INV-PRV-2). */
export const reactivationMinimumPersonnel = defineParameter({
  key: 'reactivationMinimumPersonnel',
  schema: z.number().int().min(1).max(20),
  default: 1,
  th: 'จำนวนบุคลากรที่ยืนยันแล้วและยังปฏิบัติงานอย่างน้อย จึงถือว่า Re-Activated ครบ',
  en: 'Confirmed personnel at work that a re-activated unit needs at least',
});

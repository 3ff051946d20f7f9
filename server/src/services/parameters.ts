import { z } from 'zod';
import { defineParameter } from '../platform/parameters/index.ts';

export const documentMaxBytes = defineParameter({
  key: 'documentMaxBytes',
  schema: z.number().int().positive(),
  default: 5_000_000,
  th: 'ขนาดเอกสารแนบสูงสุด (ไบต์)',
  en: 'Largest document, in bytes',
});

export const documentKeepYears = defineParameter({
  key: 'documentKeepYears',
  schema: z.number().int().positive(),
  default: 10,
  th: 'จำนวนปีที่เก็บเอกสารแนบ',
  en: 'Years a document is kept',
});

export const noticeMaxAttempts = defineParameter({
  key: 'noticeMaxAttempts',
  schema: z.number().int().positive(),
  default: 10,
  th: 'จำนวนครั้งที่พยายามส่งอีเมลแจ้งหนึ่งฉบับ',
  en: 'Attempts to send one notice by mail',
});

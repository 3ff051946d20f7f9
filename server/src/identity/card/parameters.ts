import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Seconds within which a sign-in by card and PIN must be done, from its beginning in the browser. */
export const cardChallengeSeconds = defineParameter({
  key: 'cardChallengeSeconds',
  schema: z.number().int().min(10).max(120),
  default: 120,
  th: 'เวลาที่ต้องเข้าสู่ระบบด้วยบัตรและรหัส PIN ให้เสร็จ (วินาที)',
  en: 'Seconds within which a sign-in by card and PIN must be done',
});

/** Minutes that the code to enrol a card agent can be used. */
export const agentCodeMinutes = defineParameter({
  key: 'agentCodeMinutes',
  schema: z.number().int().min(1).max(1440),
  default: 60,
  th: 'อายุของรหัสลงทะเบียนโปรแกรมอ่านบัตร (นาที)',
  en: 'Minutes that the code to enrol a card agent can be used',
});

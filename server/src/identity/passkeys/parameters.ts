import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Whether a password alone opens nothing any more once its owner has registered a passkey. */
export const passkeyRequired = defineParameter({
  key: 'passkeyRequired',
  schema: z.boolean(),
  default: true,
  th: 'เมื่อลงทะเบียนพาสคีย์แล้ว ต้องใช้ทุกครั้งหลังรหัสผ่าน',
  en: 'A registered passkey must be used after the password',
});

/** Seconds within which a passkey must answer. */
export const passkeySeconds = defineParameter({
  key: 'passkeySeconds',
  schema: z.number().int().min(30).max(600),
  default: 300,
  th: 'เวลาที่ต้องใช้พาสคีย์ให้เสร็จ (วินาที)',
  en: 'Seconds within which a passkey must answer',
});

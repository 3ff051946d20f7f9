import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

const seconds = z.number().int().positive();

/** Seconds an authorization code is good for; used once in any case. */
export const ssoCodeSeconds = defineParameter({
  key: 'ssoCodeSeconds',
  schema: seconds,
  default: 60,
  th: 'อายุรหัสอนุญาต (authorization code) ของระบบภายนอก (วินาที)',
  en: 'Seconds that an authorization code for an outside client is good for',
});

/** Seconds an access token and an ID token are good for; the session's end makes the former void at once. */
export const ssoTokenSeconds = defineParameter({
  key: 'ssoTokenSeconds',
  schema: seconds,
  default: 600,
  th: 'อายุ access token และ ID token ของระบบภายนอก (วินาที)',
  en: 'Seconds that tokens for outside clients are good for',
});

/** Days a signing key is used before the next one takes over. */
export const ssoKeyDays = defineParameter({
  key: 'ssoKeyDays',
  schema: z.number().int().min(2),
  default: 90,
  th: 'จำนวนวันที่ใช้กุญแจลงนามก่อนเปลี่ยน',
  en: 'Days that a signing key is used',
});

/** Requests a minute that one network address may make at the OpenID Provider. */
export const ssoRequestsPerAddress = defineParameter({
  key: 'ssoRequestsPerAddress',
  schema: z.number().int().positive(),
  default: 3_000,
  th: 'จำนวนคำขอต่อนาทีจากที่อยู่เครือข่ายหนึ่งที่ระบบเข้าสู่ระบบครั้งเดียว',
  en: 'Requests a minute of one address at the OpenID Provider',
});

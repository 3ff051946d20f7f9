import { defineTexts } from '../../../i18n/texts.ts';

export const texts = defineTexts({
  th: {
    title: 'เข้าสู่ระบบ SRM Portal',
    lead: 'เข้าได้ด้วยบัตรประชาชนกับรหัส PIN 4 หลัก หรือ ThaiD เท่านั้น',
  },
  en: {
    title: 'Sign in to the SRM portal',
    lead: 'By national id card with its 4-digit PIN, or by ThaiD, and in no other way.',
  },
});

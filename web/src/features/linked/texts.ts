import { defineTexts } from '../../i18n/texts.ts';

export const texts = defineTexts({
  th: {
    'links.title': 'บริการเชื่อมโยงเข้าสู่ระบบอื่น',
    'links.one': 'บัญชีเดียวใช้ได้กับทุกบริการงานทะเบียนหน่วยบริการ (One Stop Service)',
    'links.eportal': 'คลิกไปใช้ระบบ e-Portal',
    'links.srm': 'คลิกไปใช้ระบบ SRM-Portal',
  },
  en: {
    'links.title': 'Linked services',
    'links.one': 'One account for every service of unit registration (One Stop Service)',
    'links.eportal': 'To the e-Portal',
    'links.srm': 'To the SRM portal',
  },
});

import { z } from 'zod';
import { defineParameter } from '../platform/parameters/index.ts';

/** Requests a minute that one network address may make of the public search and its pages. Many people share an address. */
export const directoryRequestsPerAddress = defineParameter({
  key: 'directoryRequestsPerAddress',
  schema: z.number().int().positive(),
  default: 600,
  th: 'จำนวนคำขอต่อนาทีจากที่อยู่เครือข่ายหนึ่งที่หน้าค้นหาหน่วยบริการสาธารณะ',
  en: 'Requests a minute of one address at the public search',
});

/** Downloads of open data a minute that one network address may begin: each reads every unit. */
export const openDataDownloadsPerAddress = defineParameter({
  key: 'openDataDownloadsPerAddress',
  schema: z.number().int().positive(),
  default: 20,
  th: 'จำนวนครั้งต่อนาทีที่ดาวน์โหลดข้อมูลเปิดได้จากที่อยู่เครือข่ายหนึ่ง',
  en: 'Downloads of open data a minute of one address',
});

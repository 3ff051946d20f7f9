/** The invented units as rows: code, names, place and what makes each different. */
import type { ServiceFamily } from '../../registry/index.ts';

export type Affiliation = 'MOPH_PS' | 'MOPH_OTHER' | 'PUBLIC_NON_MOPH' | 'PUBLIC_SPECIAL' | 'LOCAL_GOV' | 'PRIVATE';
export type RegistrationType = 'PRIMARY' | 'REGULAR' | 'REFERRAL' | 'SPECIFIC_FIELD';

/** Region, province, latitude, longitude. */
export type Place = readonly [regionNo: number, provinceCode: string, latitude: number, longitude: number];
const UBON: Place = [10, '34', 15.2287, 104.8564];
const BANGKOK: Place = [13, '10', 13.7563, 100.5018];
const CHIANG_MAI: Place = [1, '50', 18.7883, 98.9853];

type HospitalRow = readonly [string, string, string, Place, Affiliation, readonly RegistrationType[]];
export const HOSPITALS: readonly HospitalRow[] = [
  ['99801', 'โรงพยาบาลชุมชนทดสอบอุบล', 'Test Community Hospital, Ubon', UBON, 'MOPH_PS', ['PRIMARY', 'REGULAR']],
  ['99802', 'รพ.สต.ทดสอบบ้านสมมติ', 'Test Health-Promoting Hospital, Ban Sommot', UBON, 'LOCAL_GOV', ['PRIMARY']],
  [
    '99803',
    'โรงพยาบาลศูนย์ทดสอบอุบล',
    'Test Referral Hospital, Ubon',
    UBON,
    'MOPH_PS',
    ['PRIMARY', 'REGULAR', 'REFERRAL'],
  ],
  [
    '99804',
    'โรงพยาบาลทดสอบเชียงใหม่',
    'Test Hospital, Chiang Mai',
    CHIANG_MAI,
    'PRIVATE',
    ['PRIMARY', 'REGULAR', 'REFERRAL'],
  ],
  [
    '99805',
    'โรงพยาบาลค่ายทดสอบสมมติ',
    'Test Military Hospital, Ubon',
    UBON,
    'PUBLIC_NON_MOPH',
    ['PRIMARY', 'REGULAR', 'REFERRAL'],
  ],
  [
    '99810',
    'โรงพยาบาลทดสอบกรุงเทพ',
    'Test Hospital, Bangkok',
    BANGKOK,
    'PUBLIC_NON_MOPH',
    ['PRIMARY', 'REGULAR', 'REFERRAL'],
  ],
];

type ClinicRow = readonly [string, string, string, ServiceFamily, Place];
export const CLINICS: readonly ClinicRow[] = [
  ['99811', 'ร้านยาทดสอบชุมชนอุ่นใจ', 'Test Pharmacy Un Chai', 'PHARMACY', UBON],
  ['99812', 'ร้านยาทดสอบเปิดใหม่', 'Test Pharmacy Newly Opened', 'PHARMACY', UBON],
  ['99813', 'คลินิกการพยาบาลและการผดุงครรภ์ทดสอบ', 'Test Nursing and Midwifery Clinic', 'NURSING', UBON],
  ['99814', 'คลินิกเวชกรรมทดสอบ', 'Test Medical Clinic', 'MEDICAL', UBON],
  ['99815', 'คลินิกการแพทย์ทางไกลทดสอบ', 'Test Telemedicine Clinic', 'TELEMED', BANGKOK],
  ['99816', 'คลินิกทันตกรรมทดสอบยิ้มสมมติ', 'Test Dental Clinic Yim Sommot', 'DENTAL', UBON],
  ['99817', 'คลินิกกายภาพบำบัดทดสอบ', 'Test Physiotherapy Clinic', 'PHYSIO', [9, '30', 14.9799, 102.0978]],
  ['99818', 'คลินิกการแพทย์แผนไทยทดสอบ', 'Test Thai Traditional Medicine Clinic', 'TTM', CHIANG_MAI],
  ['99819', 'คลินิกเทคนิคการแพทย์ทดสอบ', 'Test Medical Technology Clinic', 'MEDTECH', [7, '40', 16.4322, 102.8236]],
  ['99820', 'ร้านยาทดสอบกรุงเทพ', 'Test Pharmacy, Bangkok', 'PHARMACY', BANGKOK],
  ['99821', 'คลินิกทันตกรรมทดสอบหาดสมมติ', 'Test Dental Clinic Hat Sommot', 'DENTAL', [12, '90', 7.1897, 100.5951]],
  ['99822', 'คลินิกการพยาบาลทดสอบนนทบุรี', 'Test Nursing Clinic, Nonthaburi', 'NURSING', [4, '12', 13.8591, 100.5217]],
  ['99823', 'คลินิกเวชกรรมทดสอบชลบุรี', 'Test Medical Clinic, Chon Buri', 'MEDICAL', [6, '20', 13.3611, 100.9847]],
];

/** Why the patient does not verify in person (เหตุผลการไม่มายืนยันตัวตนด้วยตนเอง, PROXY-01..09). */
import type { Label, Pathway } from './channels.ts';

interface ProxyReasonRow extends Label {
  readonly pathway: Pathway;
}

/** Reasons for not verifying in person, PROXY-03 to PROXY-09 in their order. The last belongs to the innovation smart card. */
export const PROXY_REASONS = {
  ACCIDENT: { th: 'เกิดอุบัติเหตุฉุกเฉิน', en: 'Accident or emergency', pathway: 'GENERAL_CARE' },
  UNCONSCIOUS: { th: 'หมดสติ', en: 'Unconscious', pathway: 'GENERAL_CARE' },
  CARD_WITHOUT_CHIP: {
    th: 'บัตรประจำตัวประชาชนไม่มี chip card',
    en: 'Id card without a chip',
    pathway: 'GENERAL_CARE',
  },
  CONSCRIPT_OR_PRISONER: {
    th: 'ทหารเกณฑ์/ผู้ต้องขัง ไม่พบบัตรประจำตัวประชาชน',
    en: 'Conscript or prisoner without id card',
    pathway: 'GENERAL_CARE',
  },
  CHILD_UNDER_7: {
    th: 'ผู้เข้ารับบริการเป็นเด็กอายุต่ำกว่า 7 ปี',
    en: 'Child under 7',
    pathway: 'GENERAL_CARE',
  },
  CHILD_UNDER_15_OR_NO_CARD: {
    th: 'ผู้เข้ารับบริการเป็นเด็กอายุต่ำกว่า 15 ปี หรือผู้ไม่มีบัตรประจำตัวประชาชน',
    en: 'Child under 15, or a person without id card',
    pathway: 'GENERAL_CARE',
  },
  CARD_BY_PROXY: {
    th: 'ยืนยันตัวตนแทนโดยการเสียบบัตรประชาชน (เฉพาะ เด็ก ผู้สูงอายุ ผู้มีปัญหาด้านใบหน้า และกลุ่มเปราะบาง ที่ไม่สามารถยืนยันผ่าน FVS/Line)',
    en: 'By inserting the card, for children, elders, people with face problems and vulnerable people who cannot use FVS or LINE',
    pathway: 'INNOVATION',
  },
} as const satisfies Record<string, ProxyReasonRow>;
export type ProxyReason = keyof typeof PROXY_REASONS;

/** The reasons a screen lists on a pathway (AMB-03). */
export const proxyReasonsFor = (pathway: Pathway): ProxyReason[] =>
  (Object.keys(PROXY_REASONS) as ProxyReason[]).filter((reason) => PROXY_REASONS[reason].pathway === pathway);

/** The narrowest age reason, which the screen preselects (AMB-31); undefined when age alone is no reason. */
export function preselectedProxyReason(patientAgeYears: number | undefined): ProxyReason | undefined {
  if (patientAgeYears === undefined || patientAgeYears >= 15) return undefined;
  return patientAgeYears < 7 ? 'CHILD_UNDER_7' : 'CHILD_UNDER_15_OR_NO_CARD';
}

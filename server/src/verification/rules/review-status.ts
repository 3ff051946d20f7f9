/** Whether a code must pass NHSO's review (ทวนสอบ) before it can be claimed. */
import type { Channel, Label, Pathway } from './channels.ts';

export const REVIEW_STATUSES = {
  NONE: { th: 'ไม่ต้องทวนสอบ', en: 'No review' },
  REQUIRED: { th: 'ต้องอุทธรณ์และทวนสอบ', en: 'Review required' },
  APPEALED: { th: 'ยื่นอุทธรณ์แล้ว', en: 'Appeal filed' },
  ACCEPTED: { th: 'ผ่านการทวนสอบ', en: 'Accepted' },
  REJECTED: { th: 'ไม่ผ่านการทวนสอบ', en: 'Rejected' },
  EXPIRED: { th: 'เกินกำหนดอุทธรณ์', en: 'Appeal window over' },
} as const satisfies Record<string, Label>;
export type ReviewStatus = keyof typeof REVIEW_STATUSES;

/** INV-VER-4: the smart card at an innovation unit, whoever inserted it, always needs the review; nothing else does. */
export const reviewStatusFor = (pathway: Pathway, channel: Channel): ReviewStatus =>
  pathway === 'INNOVATION' && channel === 'SMART_CARD' ? 'REQUIRED' : 'NONE';

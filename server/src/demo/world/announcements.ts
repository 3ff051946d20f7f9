import type { PlainDate } from '../../platform/time/index.ts';
import type { RegistrationType } from './unit-rows.ts';

/** What officers of the central office find to do in the demo world. */
export interface DemoDraft {
  readonly title: string;
  /** User name of its writer: the other central officer may sign it. */
  readonly draftedBy: string;
  readonly submitted: boolean;
  /** Registered from the day the announcement takes effect: nothing changes before. */
  readonly items: readonly { readonly hcode: string; readonly typeCode: Exclude<RegistrationType, 'SPECIFIC_FIELD'> }[];
}

const DRAFTS: readonly DemoDraft[] = [
  {
    title: 'หน่วยบริการที่ขึ้นทะเบียนเพิ่มเติม (โลกจำลอง)',
    draftedBy: 'officer.central',
    submitted: true,
    items: [
      { hcode: '99801', typeCode: 'REFERRAL' },
      { hcode: '99802', typeCode: 'REGULAR' },
    ],
  },
  {
    title: 'หน่วยบริการเฉพาะด้านที่ขึ้นทะเบียนเพิ่มเติม (โลกจำลอง)',
    draftedBy: 'signer.central',
    submitted: false,
    items: [],
  },
];

/** One announcement that waits for its signature and one that is still being written, in force from the first of next month. */
export function demoAnnouncements(today: PlainDate): { effectiveFrom: PlainDate; drafts: readonly DemoDraft[] } {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return { effectiveFrom: `${next[0]}-${String(next[1]).padStart(2, '0')}-01`, drafts: DRAFTS };
}

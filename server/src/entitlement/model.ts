import type { UnitFace } from '../organisations/index.ts';
import type { PlainDate } from '../platform/time/index.ts';

/** One fund a person belongs to on a date (สิทธิ). */
export interface Fund {
  readonly mainRight: string;
  readonly subRight: string | null;
  readonly start: PlainDate;
  /** Last day; null = open. */
  readonly end: PlainDate | null;
  /** The effective fund of the day ("fundType Y"). */
  readonly isMain: boolean;
  readonly cardId: string | null;
  readonly changedAt: string;
}

/** Registration of the UC right (ลงทะเบียน): the units a person belongs to. */
export interface Registration {
  /** หน่วยบริการปฐมภูมิ */
  readonly primaryUnit: UnitFace | null;
  /** หน่วยบริการประจำ */
  readonly regularUnit: UnitFace | null;
  /** หน่วยบริการที่รับการส่งต่อ */
  readonly referralUnit: UnitFace | null;
  /** Payment model of the regular unit's network ("Model"): an opaque code that no rule depends on. */
  readonly paidModel: string | null;
  readonly provinceCode: string | null;
}

/** A person's rights on a date, the effective fund first; no fund at all = vacant right or none. */
export interface RightsOn {
  readonly funds: readonly Fund[];
  readonly registration: Registration | null;
}

/** The effective fund of the day, if any. */
export const mainFund = (rights: RightsOn): Fund | undefined =>
  rights.funds.find((fund) => fund.isMain) ?? rights.funds[0];

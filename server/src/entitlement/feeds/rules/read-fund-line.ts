import { isValidCitizenId } from '../../../platform/citizen-id/index.ts';
import { type PlainDate, plainDateSchema } from '../../../platform/time/index.ts';
import { findMainRight } from '../../rights.ts';

/** A member of a fund, as a line says. */
export interface FundMember {
  readonly citizenId: string;
  readonly mainRight: string;
  readonly subRight: string | null;
  readonly from: PlainDate;
  /** Last day; null = still a member. */
  readonly to: PlainDate | null;
  readonly cardId: string | null;
}

/** Why a line cannot be read, as the report names it. */
export interface BadLine {
  readonly problem: string;
}

export const isBad = (line: object): line is BadLine => 'problem' in line;

const isDate = (text: string): text is PlainDate => plainDateSchema.safeParse(text).success;

/** Reads `citizen_id, main_right, sub_right, start_date, end_date, card_id`; dates are ISO, of the Christian era. */
export function readFundLine(
  [citizenId = '', mainRight = '', subRight = '', from = '', to = '', cardId = '']: readonly string[],
  universal: readonly string[],
): FundMember | BadLine {
  if (!isValidCitizenId(citizenId)) return { problem: 'CITIZEN_ID' };
  if (!findMainRight(mainRight)) return { problem: 'MAIN_RIGHT' };
  // The universal right is entered by registration alone: no fund may hand it out or take it away.
  if (universal.includes(mainRight)) return { problem: 'UNIVERSAL_RIGHT' };
  if (!isDate(from)) return { problem: 'START_DATE' };
  if (from >= '2400' || (to !== '' && to >= '2400')) return { problem: 'BUDDHIST_YEAR' };
  if (to !== '' && !isDate(to)) return { problem: 'END_DATE' };
  if (to !== '' && to < from) return { problem: 'END_BEFORE_START' };
  return {
    citizenId,
    mainRight,
    subRight: subRight || null,
    from,
    to: to === '' ? null : (to as PlainDate),
    cardId: cardId || null,
  };
}

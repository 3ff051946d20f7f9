import { codeWithName, mainFund, type RightsOn, rightName, subRightName } from '../entitlement/index.ts';
import { type UnitFace, unitRef } from '../organisations/index.ts';
import { isDeadOn, type PersonFace } from '../persons/index.ts';
import type { PlainDate } from '../platform/time/index.ts';

/** `{hcode, hname}`, or undefined where there is no such unit: clients test for the key's presence. */
export function hospital(unit: UnitFace | null | undefined): { hcode: string; hname: string } | undefined {
  const ref = unitRef(unit);
  return ref ? { hcode: ref.hcode, hname: ref.name } : undefined;
}

/** Codes and names of the effective right; undefined for a vacant right. */
export function mainRightOf(rights: RightsOn) {
  const fund = mainFund(rights);
  if (!fund) return undefined;
  const main = { id: fund.mainRight, name: rightName(fund.mainRight).th };
  const sub = fund.subRight ? { id: fund.subRight, name: subRightName(fund.mainRight, fund.subRight).th } : undefined;
  return { fund, main, sub };
}

/**
 * Rights on a date as programs are to see them: whoever has died has none any more, and where no right is in force there is no unit to go to,
 * whatever the register still holds. Clients test these keys for their presence alone.
 */
export function rightsToShow(person: PersonFace, rights: RightsOn, date: PlainDate): RightsOn {
  const funds = isDeadOn(person, date) ? [] : rights.funds;
  return { ...rights, funds, registration: funds.length > 0 ? rights.registration : null };
}

/** "(UCS) สิทธิ…" */
export const bracketed = (right: { id: string; name: string } | undefined): string | undefined =>
  right && codeWithName(right.id, right.name);

export const THAI_SEX = { MALE: 'ชาย', FEMALE: 'หญิง', UNSPECIFIED: 'ไม่ระบุเพศ' } as const;
export const SEX_ID = { MALE: '1', FEMALE: '2', UNSPECIFIED: '3' } as const;

/** Nationality as the wire names it; only the Thai name is certain. */
export const nationName = (code: string): string => (code === '099' ? 'ไทย' : 'ไม่ใช่ไทย');

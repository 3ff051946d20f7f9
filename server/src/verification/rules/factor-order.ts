/**
 * The method table in order (AUTH-23..31, AUTH-45, AUTH-46): which channels a counter lists for a group and pathway,
 * and which of them are steps of the main line, the one the big button walks along.
 */
import type { AttemptReason, AttemptResult, Channel, Pathway } from './channels.ts';
import type { PopulationGroup } from './population-group.ts';

export interface Attempt {
  readonly channel: Channel;
  readonly result: AttemptResult;
  readonly reason?: AttemptReason | undefined;
}

/** What the decision rests on. The group is that of the service date. */
export interface FactorFacts {
  readonly group: PopulationGroup;
  readonly pathway: Pathway;
  /** Every attempt of this visit, oldest first. */
  readonly attempts: readonly Attempt[];
  /** False when the person has no phone or no LINE; also read from the attempts. */
  readonly hasPhone?: boolean | undefined;
  /** The desk declared a face problem or vulnerability (AMB-03). */
  readonly declaredVulnerable?: boolean | undefined;
  readonly booking?: { readonly lineProofed: boolean; readonly qrValid: boolean } | undefined;
}

const GENERAL_CARE_LIST: readonly Channel[] = ['SMART_CARD', 'THAID', 'LINE_SELF', 'LINE_FAMILY', 'PROXY', 'FACE'];
const GENERAL_LIST: readonly Channel[] = ['FACE', 'LINE_SELF', 'SMART_CARD', 'LINE_FAMILY', 'THAID', 'PROXY'];
const SPECIAL_LIST: readonly Channel[] = ['LINE_SELF', 'LINE_FAMILY', 'FACE', 'SMART_CARD', 'THAID', 'PROXY'];

const LINE: readonly Channel[] = ['LINE_SELF', 'LINE_FAMILY'];

/** Tried without success, or recorded as impossible, at least once in this visit (AMB-04). */
export const isTried = (facts: FactorFacts, ...channels: readonly Channel[]): boolean =>
  facts.attempts.some(({ channel, result }) => result !== 'SUCCEEDED' && channels.includes(channel));

/** Channels still to be tried before the smart card opens for a special person; LINE counts once, by whoever tried it. */
export function beforeSmartCard(facts: FactorFacts): Channel[] {
  const line: Channel[] = isTried(facts, ...LINE) ? [] : [hasNoPhone(facts) ? 'LINE_FAMILY' : 'LINE_SELF'];
  return isTried(facts, 'FACE') ? line : [...line, 'FACE'];
}

/** Everything the counter lists, in the order of the table. API and ENDPOINT come from software, not from a button. */
export function listedChannels(facts: FactorFacts): Channel[] {
  const list =
    facts.pathway === 'GENERAL_CARE' ? GENERAL_CARE_LIST : facts.group === 'GENERAL' ? GENERAL_LIST : SPECIAL_LIST;
  return facts.booking === undefined ? [...list] : ['BOOKED_QR', ...list];
}

/** The steps the big button proposes one after the other; the other open channels stay beside it. */
export function mainLine(facts: FactorFacts): Channel[] {
  const booked: Channel[] = facts.booking === undefined ? [] : ['BOOKED_QR'];
  if (facts.pathway === 'GENERAL_CARE') return [...booked, 'SMART_CARD', 'THAID', 'LINE_SELF', 'PROXY'];
  if (facts.group === 'GENERAL')
    return facts.declaredVulnerable ? [...booked, 'SMART_CARD', 'LINE_SELF', 'FACE'] : [...booked, 'FACE', 'LINE_SELF'];
  const before = beforeSmartCard(facts);
  if (before.length === 0) return [...booked, 'SMART_CARD', 'FACE'];
  // Without a phone the family is asked first (AUTH-15), though the card does not wait for them.
  return hasNoPhone(facts) ? [...booked, 'LINE_FAMILY', ...before] : [...booked, ...before];
}

/** No phone, or no LINE account, whether stated or recorded as the reason of a LINE attempt. */
function hasNoPhone(facts: FactorFacts): boolean {
  const recorded = facts.attempts.some(
    ({ channel, result, reason }) =>
      channel === 'LINE_SELF' && result === 'UNAVAILABLE' && (reason === 'NO_PHONE' || reason === 'NO_LINE_ACCOUNT'),
  );
  return recorded || facts.hasPhone === false;
}

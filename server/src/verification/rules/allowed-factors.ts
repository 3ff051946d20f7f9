/**
 * The decision table of verification (ลำดับการใช้งานตามกลุ่มประชาชน; INV-VER-3, AUTH-17..31, AUTH-45..47, FLOW-10).
 * `decideFactors` says what the counter may offer, `judgeFactor` judges one attempt; both ask the same table,
 * so a screen can never offer what the house then refuses.
 */
import type { Refusal } from '../../platform/refusals/index.ts';
import { refuse } from '../refusals.ts';
import type { Channel } from './channels.ts';
import { evidenceRefusal, type FactorAttempt, qrRefusal } from './factor-evidence.ts';
import { beforeSmartCard, type FactorFacts, isTried, listedChannels, mainLine } from './factor-order.ts';

export interface FactorParameters {
  /** AMB-02: may the general group fall back to LINE by oneself? */
  readonly generalLineSelfAllowed: boolean;
  /** Failed face scans allowed in one visit. */
  readonly faceMaxAttempts: number;
}

/**
 * NEXT is the one step the counter proposes, AVAILABLE is open beside it, LATER opens after other ways were tried,
 * REFUSED is closed for this person. LATER and REFUSED carry the reason.
 */
export interface FactorDecision {
  readonly channel: Channel;
  readonly status: 'NEXT' | 'AVAILABLE' | 'LATER' | 'REFUSED';
  readonly refusal?: Refusal;
}

/** Every channel of the counter in the order of the table; at most one is NEXT, none once the visit is verified. */
export function decideFactors(facts: FactorFacts, parameters: FactorParameters): FactorDecision[] {
  const line = mainLine(facts).filter((channel) => channelRefusal(channel, facts, parameters) === undefined);
  const next = line.find((channel) => !isTried(facts, channel)) ?? line[0];
  return listedChannels(facts).map((channel) => {
    const refusal = channelRefusal(channel, facts, parameters);
    if (refusal === undefined) return { channel, status: channel === next ? 'NEXT' : 'AVAILABLE' };
    return { channel, status: refusal.code === 'OTHER_METHOD_NOT_EXHAUSTED' ? 'LATER' : 'REFUSED', refusal };
  });
}

/** May this attempt verify the visit? Undefined means yes; PROXY is judged further by `judgeProxy`. */
export function judgeFactor(
  facts: FactorFacts,
  attempt: FactorAttempt,
  parameters: FactorParameters,
): Refusal | undefined {
  const declaredVulnerable = facts.declaredVulnerable || attempt.declaration !== undefined;
  const closed = channelRefusal(attempt.channel, { ...facts, declaredVulnerable }, parameters);
  // A QR of another unit finds no booking here: what the scan itself said is the better answer.
  if (closed?.code === 'QR_EXPIRED') return qrRefusal(attempt.bookedQr) ?? closed;
  return closed ?? evidenceRefusal(facts.pathway, attempt);
}

/** The table itself: is this channel open to this person at this moment of the visit? */
function channelRefusal(channel: Channel, facts: FactorFacts, parameters: FactorParameters): Refusal | undefined {
  if (facts.attempts.some(({ result }) => result === 'SUCCEEDED')) return refuse('VISIT_ALREADY_VERIFIED');
  const closed = refuse('METHOD_NOT_ALLOWED_FOR_GROUP', { channel, group: facts.group, pathway: facts.pathway });
  if (facts.pathway === 'GENERAL_CARE') {
    if (channel === 'FACE' || channel === 'BOOKED_QR') return closed;
    return channel === 'LINE_FAMILY' && facts.group === 'GENERAL' ? closed : undefined;
  }
  switch (channel) {
    case 'BOOKED_QR':
      return bookingRefusal(facts);
    case 'FACE':
      return faceRefusal(facts, parameters);
    case 'LINE_SELF':
      if (facts.group === 'SPECIAL') return undefined;
      if (!parameters.generalLineSelfAllowed) return closed;
      return isTried(facts, 'FACE') ? undefined : notExhausted(['FACE']);
    case 'LINE_FAMILY':
      return facts.group === 'SPECIAL' ? undefined : closed;
    case 'SMART_CARD':
      return facts.group === 'SPECIAL' ? notExhausted(beforeSmartCard(facts)) : generalCardRefusal(facts, closed);
    default:
      return closed;
  }
}

/** The card of a general person opens by declaration only; a failed face scan tells the desk that this is what is missing. */
function generalCardRefusal(facts: FactorFacts, closed: Refusal): Refusal | undefined {
  if (facts.declaredVulnerable) return undefined;
  return isTried(facts, 'FACE') ? refuse('VULNERABILITY_DECLARATION_REQUIRED') : closed;
}

function bookingRefusal({ booking }: FactorFacts): Refusal | undefined {
  if (booking === undefined) return refuse('QR_EXPIRED');
  if (!booking.lineProofed) return refuse('BOOKER_NOT_PROOFED');
  return booking.qrValid ? undefined : refuse('QR_EXPIRED');
}

function faceRefusal({ attempts }: FactorFacts, { faceMaxAttempts }: FactorParameters): Refusal | undefined {
  const failed = attempts.filter(({ channel, result }) => channel === 'FACE' && result === 'FAILED').length;
  return failed >= faceMaxAttempts ? refuse('FACE_ATTEMPTS_EXHAUSTED', { faceMaxAttempts }) : undefined;
}

const notExhausted = (remaining: readonly Channel[]): Refusal | undefined =>
  remaining.length === 0 ? undefined : refuse('OTHER_METHOD_NOT_EXHAUSTED', { remaining });

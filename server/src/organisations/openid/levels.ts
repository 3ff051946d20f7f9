import type { Assurance } from '../../platform/actor.ts';
import type { LivingSession } from './store/sessions.ts';

/** The levels an outside client may ask for by `acr_values`, from the lowest up. */
export const LEVELS: readonly Assurance[] = ['L1', 'L2', 'L3'];

const isLevel = (word: string): word is Assurance => (LEVELS as readonly string[]).includes(word);

/** The level of a session now: L3 is L2 with a step-up a few minutes ago (INV-IDN-7). */
export function levelOf(session: LivingSession, now: Date, stepUpMinutes: number): Assurance {
  const fresh = session.stepUpAt !== null && now.getTime() - Date.parse(session.stepUpAt) <= stepUpMinutes * 60_000;
  return session.assurance === 'L2' && fresh ? 'L3' : session.assurance;
}

/** The least that satisfies `acr_values`, which lists what the client would take; undefined when it asks for nothing we know. */
export function leastLevel(acrValues: string | undefined): Assurance | undefined {
  const asked = (acrValues ?? '').split(' ').filter(isLevel);
  return LEVELS.find((level) => asked.includes(level));
}

export const reaches = (level: string | undefined, least: Assurance | undefined): boolean =>
  least === undefined || (level !== undefined && isLevel(level) && LEVELS.indexOf(level) >= LEVELS.indexOf(least));

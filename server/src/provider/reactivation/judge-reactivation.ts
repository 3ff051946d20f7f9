import type { Menu, ReactivationEvent, ReactivationState } from './model.ts';

export interface ReactivationFacts {
  readonly state: ReactivationState;
  /** Which menus counted as done until now. */
  readonly done: Readonly<Record<Menu, boolean>>;
  /** Both phones, e-mail, address and coordinates are saved. */
  readonly generalComplete: boolean;
  /** Confirmed personnel who work at the unit today. */
  readonly activePersonnel: number;
}

export interface ReactivationJudgement {
  readonly state: ReactivationState;
  readonly done: Readonly<Record<Menu, boolean>>;
  /** What happened, in the order it is told; empty = nothing changed. */
  readonly events: readonly ReactivationEvent[];
}

/**
 * How far a unit is by its data (INV-PRV-2, domain model 4): both menus done make it COMPLETED, and one that is broken later makes
 * a completed unit LAPSED until it is repaired. The first data saved open what was not opened.
 */
export function judgeReactivation(facts: ReactivationFacts, minimumPersonnel: number): ReactivationJudgement {
  const done = { GENERAL: facts.generalComplete, PERSONNEL: facts.activePersonnel >= minimumPersonnel };
  const state = nextState(facts.state, done);
  const events: ReactivationEvent[] = [];
  if (facts.state === 'NOT_STARTED' && state !== 'NOT_STARTED') events.push('OPENED');
  for (const menu of ['GENERAL', 'PERSONNEL'] as const)
    if (facts.done[menu] !== done[menu]) events.push(`${menu}_${done[menu] ? 'DONE' : 'MISSING'}`);
  if (state === 'COMPLETED' && facts.state !== 'COMPLETED')
    events.push(facts.state === 'LAPSED' ? 'RESTORED' : 'COMPLETED');
  if (state === 'LAPSED' && facts.state !== 'LAPSED') events.push('LAPSED');
  return { state, done, events };
}

function nextState(state: ReactivationState, done: Readonly<Record<Menu, boolean>>): ReactivationState {
  if (done.GENERAL && done.PERSONNEL) return 'COMPLETED';
  if (state === 'COMPLETED' || state === 'LAPSED') return 'LAPSED';
  return state === 'NOT_STARTED' && (done.GENERAL || done.PERSONNEL) ? 'IN_PROGRESS' : state;
}

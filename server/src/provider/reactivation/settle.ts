import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import { holidaysOf } from '../../platform/holidays/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { bangkokDate, type PlainDate } from '../../platform/time/index.ts';
import { insertReactivationEvent, type LockedFacts, lockFacts, writeState } from '../store/reactivation.ts';
import { judgeReactivation, type ReactivationJudgement } from './judge-reactivation.ts';
import { MENUS, type ReactivationState } from './model.ts';
import { reactivationMinimumPersonnel } from './parameters.ts';
import { tellUnit } from './tell-unit.ts';

export interface Settlement {
  readonly organisationId: string;
  readonly now: Date;
  /** The account whose doing it is; undefined when time alone has passed. */
  readonly by: string | undefined;
}

/**
 * Brings the state of a unit's re-activation in line with its data. To be called in the transaction of every write that may change
 * whether they are complete: general data saved, personnel confirmed, ended or changed. Does nothing when nothing has changed.
 * @returns the state afterwards; undefined for an organisation without basic data
 */
export async function settleReactivation(
  tx: Queryable,
  settlement: Settlement,
  parameters: ParameterView,
): Promise<ReactivationState | undefined> {
  const { organisationId, now } = settlement;
  const today = bangkokDate(now);
  const facts = await lockFacts(tx, organisationId, today);
  if (!facts) return undefined;
  const judged = judgeReactivation(facts, parameters.get(reactivationMinimumPersonnel));
  if (judged.events.length === 0) return judged.state;
  const blockedFrom = await blockedFromOf(tx, judged, facts, now);
  await writeState(
    tx,
    organisationId,
    {
      state: judged.state,
      generalDone: judged.done.GENERAL,
      personnelDone: judged.done.PERSONNEL,
      blockedFrom,
      wasBlocked: repairedDays(judged, facts, today),
    },
    now,
  );
  await tell(tx, settlement, judged, blockedFrom);
  return judged.state;
}

/** Visits go on for the rest of the day it lapsed on, so that nobody who waits is sent away, and stop on the next business day. */
async function blockedFromOf(tx: Queryable, judged: ReactivationJudgement, facts: LockedFacts, now: Date) {
  if (judged.state !== 'LAPSED') return null;
  return facts.blockedFrom ?? (await holidaysOf(tx, now)).nextBusinessDay(bangkokDate(now));
}

function repairedDays(judged: ReactivationJudgement, { blockedFrom }: LockedFacts, today: PlainDate) {
  const repaired = judged.state === 'COMPLETED' && blockedFrom !== null && blockedFrom < today;
  return repaired ? { from: blockedFrom, to: today } : undefined;
}

/** The history, the event for other modules, and the mails: all in the transaction of what they tell. */
async function tell(
  tx: Queryable,
  { organisationId, now, by }: Settlement,
  { events, done }: ReactivationJudgement,
  blockedFrom: PlainDate | null,
): Promise<void> {
  for (const event of events) {
    const line = { organisationId, event, at: now, by, blockedFrom: event === 'LAPSED' ? blockedFrom : null };
    await insertReactivationEvent(tx, line);
  }
  const missing = MENUS.filter((menu) => !done[menu]);
  if (events.includes('LAPSED')) {
    await emit(tx, { type: 'provider.ReactivationLapsed', payload: { organisationId, blockedFrom } }, now);
    await tellUnit(tx, { organisationId, now, what: 'LAPSED', missing, blockedFrom });
  }
  if (events.includes('COMPLETED') || events.includes('RESTORED')) {
    await emit(tx, { type: 'provider.ReactivationCompleted', payload: { organisationId } }, now);
    await tellUnit(tx, { organisationId, now, what: 'COMPLETED', missing, blockedFrom: null });
  }
}

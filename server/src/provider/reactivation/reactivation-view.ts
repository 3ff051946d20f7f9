import { z } from 'zod';
import { findAccounts } from '../../identity/index.ts';
import { findResponsible, getUnits, unitRef, unitRefSchema } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { type PlainDate, plainDateSchema } from '../../platform/time/index.ts';
import { findUnitsOn, SERVICE_FAMILIES } from '../../registry/index.ts';
import { personnelType } from '../personnel/types.ts';
import {
  findPersonnelStanding,
  findReactivationHistory,
  findReactivationRow,
  type PersonnelStanding,
} from '../store/show-reactivation.ts';
import { MISSING, missingGeneral, missingPersonnel } from './missing.ts';
import { MENUS, REACTIVATION_EVENTS, REACTIVATION_STATES } from './model.ts';

const instant = z.iso.datetime();

export const reactivationViewSchema = z.object({
  unit: unitRefSchema.nullable(),
  state: z.enum(REACTIVATION_STATES),
  /** Since when it is in this state; null for one that nobody opened, or that was so from the beginning. */
  since: instant.nullable(),
  /** Of a lapsed unit: the first day on which it can open no visit. */
  blockedFrom: plainDateSchema.nullable(),
  /** The two that make it complete (RACT-08). */
  menus: z.array(
    z.object({
      menu: z.enum(MENUS),
      done: z.boolean(),
      doneAt: instant.nullable(),
      missing: z.array(z.enum(MISSING)),
    }),
  ),
  personnel: z.object({ working: z.number(), waiting: z.number(), ended: z.number(), needed: z.number() }),
  /** Professions the unit is registered for, and whether somebody who may deliver them works there (RACT-10, AMB-15). */
  professions: z.array(z.object({ family: z.enum(SERVICE_FAMILIES), staffed: z.boolean() })),
  /** Visits depend on this state: the unit is registered for innovation services alone (INV-PRV-3). */
  visitsDepend: z.boolean(),
  /** The caller may change the basic data. */
  mayManage: z.boolean(),
  responsible: z.array(z.object({ name: z.string(), as: z.enum(['HOLDER', 'DELEGATE', 'E_PORTAL_USER_MANAGER']) })),
  /** Newest first; `by` is null for what time brought about. */
  history: z.array(
    z.object({
      event: z.enum(REACTIVATION_EVENTS),
      at: instant,
      by: z.string().nullable(),
      blockedFrom: plainDateSchema.nullable(),
    }),
  ),
});
export type ReactivationView = z.infer<typeof reactivationViewSchema>;

const text = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;
const STATE_EVENTS: readonly string[] = ['OPENED', 'COMPLETED', 'LAPSED', 'RESTORED'];

/** Everything the task list says about a unit; undefined for an organisation without basic data. */
export async function reactivationView(
  db: Queryable,
  call: { organisationId: string; today: PlainDate; minimumPersonnel: number; mayManage: boolean },
): Promise<ReactivationView | undefined> {
  const { organisationId, today, minimumPersonnel, mayManage } = call;
  const row = await findReactivationRow(db, organisationId);
  if (!row) return undefined;
  const [people, history, responsible, units, on] = await Promise.all([
    findPersonnelStanding(db, organisationId, today),
    findReactivationHistory(db, organisationId),
    findResponsible(db, organisationId, today),
    getUnits(db, [organisationId]),
    findUnitsOn(db, [organisationId], today),
  ]);
  const names = await namesOf(db, history);
  const registered = on.get(organisationId);
  const lacking = { GENERAL: missingGeneral(row), PERSONNEL: missingPersonnel(people, minimumPersonnel) };
  const doneAt = { GENERAL: row.generalDoneAt, PERSONNEL: row.personnelDoneAt };
  return {
    unit: unitRef(units.get(organisationId)),
    state: row.state,
    since: text(history.find(({ event }) => STATE_EVENTS.includes(event))?.at ?? row.completedAt),
    blockedFrom: row.blockedFrom,
    menus: MENUS.map((menu) => ({
      menu,
      done: doneAt[menu] !== null,
      doneAt: text(doneAt[menu]),
      missing: doneAt[menu] === null ? lacking[menu] : [],
    })),
    personnel: countsOf(people, minimumPersonnel),
    professions: (registered?.families ?? []).map((family) => ({ family, staffed: isStaffed(people, family) })),
    visitsDepend: registered?.generalCare !== true,
    mayManage,
    responsible: responsible.map(({ name, as }) => ({ name, as })),
    history: history.map(({ event, at, by, blockedFrom }) => ({
      event,
      at: at.toISOString(),
      by: by === null ? null : (names.get(by) ?? null),
      blockedFrom,
    })),
  };
}

async function namesOf(db: Queryable, history: readonly { by: string | null }[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(history.flatMap(({ by }) => (by === null ? [] : [by])))];
  const accounts = ids.length === 0 ? [] : await findAccounts(db, ids);
  return new Map(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
}

const countsOf = (people: readonly PersonnelStanding[], needed: number) => ({
  working: people.filter(({ working }) => working).length,
  waiting: people.filter(({ state, working }) => state !== 'ENDED' && !working).length,
  ended: people.filter(({ state }) => state === 'ENDED').length,
  needed,
});

const isStaffed = (people: readonly PersonnelStanding[], family: string): boolean =>
  people.some(
    ({ working, typeCode }) =>
      working && (personnelType(typeCode)?.families as readonly string[] | undefined)?.includes(family) === true,
  );

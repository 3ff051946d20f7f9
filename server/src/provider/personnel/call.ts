import { findUnitId, mayReactivate } from '../../organisations/index.ts';
import type { AccountActor, Actor } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { settleReactivation } from '../reactivation/settle.ts';
import { refuseProvider } from '../refusals.ts';
import { mayReadUnit } from '../unit-to-read.ts';
import type { PersonnelView } from './model.ts';
import type { PersonnelRecord } from './record.ts';
import { refusePersonnel } from './refusals.ts';
import { findRecord, lockRecord, saveRecord } from './store/records.ts';
import { namesOf, viewOf } from './view.ts';

/** Who writes: the holder, or a delegate whose letter covers the basic data (`mayReactivate`). */
export const EDITORS = ['HOLDER', 'DELEGATE'] as const;

export type Editor = AccountActor & { readonly organisationId: string };

export function editorOf(actor: Actor): Editor | Refusal {
  const refused = mayReactivate(actor);
  if (refused) return refused;
  if (actor.kind !== 'ACCOUNT' || actor.organisationId === undefined) return refuseRequest('FORBIDDEN');
  return { ...actor, organisationId: actor.organisationId };
}

/** The organisation whose personnel is asked for: the caller's own, or a unit by its code for those who see others. */
export async function viewedUnit(
  ctx: Pick<Context, 'db' | 'actor'>,
  hcode: string | undefined,
): Promise<string | Refusal> {
  const { actor, db } = ctx;
  if (actor.kind !== 'ACCOUNT') return refuseRequest('FORBIDDEN');
  const id = hcode === undefined ? actor.organisationId : await findUnitId(db, hcode);
  return id !== undefined && (await mayReadUnit(db, actor, id)) ? id : refusePersonnel('UNIT_NOT_KNOWN');
}

/** A record that the caller may read; of any other nothing is said. */
export async function readableRecord(
  ctx: Pick<Context, 'db' | 'actor'>,
  personnelId: string,
): Promise<PersonnelRecord | Refusal> {
  const record = await findRecord(ctx.db, personnelId);
  return record && (await mayReadUnit(ctx.db, ctx.actor, record.organisationId))
    ? record
    : refusePersonnel('PERSONNEL_NOT_FOUND');
}

export interface Saving {
  readonly now: Date;
  readonly today: PlainDate;
  readonly parameters: ParameterView;
  /** Account; null = time alone. */
  readonly by: string | null;
}

const eventsOf = (before: PersonnelRecord, after: PersonnelRecord): readonly string[] => [
  ...(before.state !== 'CONFIRMED' && after.state === 'CONFIRMED' ? ['provider.PersonnelConfirmed'] : []),
  ...(before.state === 'CONFIRMED' && after.stateReason === 'LICENCE_LOST' ? ['provider.LicenceLost'] : []),
  ...(before.state !== 'ENDED' && after.state === 'ENDED' ? ['provider.PersonnelEnded'] : []),
];

/** Saves what became of a locked record as its next version, announces it, and settles the unit's re-activation. */
export async function saveNext(
  tx: Queryable,
  before: PersonnelRecord,
  next: PersonnelRecord,
  { now, by, parameters }: Saving,
): Promise<PersonnelRecord> {
  const saved = { ...next, version: before.version + 1, savedAt: now, savedBy: by };
  await saveRecord(tx, before, saved);
  const { personnelId, organisationId, endDate } = saved;
  for (const type of eventsOf(before, saved))
    await emit(tx, { type, payload: { personnelId, organisationId, endDate } }, now);
  await settleReactivation(tx, { organisationId, now, by: by ?? undefined }, parameters);
  return saved;
}

/** A stale save is refused with the record as it stands now, so that the screen can merge (never overwritten silently). */
export async function versionConflict(ctx: Context, tx: Queryable, record: PersonnelRecord): Promise<Refusal> {
  const savedBy = (await namesOf(tx, [record.savedBy]))(record.savedBy);
  return refuseProvider('VERSION_CONFLICT', {
    current: await viewOf(tx, record, ctx),
    savedBy,
    savedAt: record.savedAt.toISOString(),
  });
}

/**
 * One change of one record of the caller's own unit: locked, judged, saved as its next version, and answered as it then is.
 * @param version when it was read at; undefined where the caller did not look at fields
 */
export async function changeRecord(
  ctx: Context,
  { personnelId, version }: { readonly personnelId: string; readonly version?: number | undefined },
  change: (record: PersonnelRecord, tx: Queryable) => PersonnelRecord | Refusal | Promise<PersonnelRecord | Refusal>,
): Promise<PersonnelView | Refusal> {
  const editor = editorOf(ctx.actor);
  if (isRefusal(editor)) return editor;
  ctx.note({ subject: personnelId });
  return ctx.transaction(async (tx) => {
    const record = await lockRecord(tx, personnelId);
    if (record?.organisationId !== editor.organisationId) return refusePersonnel('PERSONNEL_NOT_FOUND');
    if (version !== undefined && version !== record.version) return versionConflict(ctx, tx, record);
    const next = await change(record, tx);
    if (isRefusal(next)) return next;
    return viewOf(tx, await saveNext(tx, record, next, { ...savingOf(ctx), by: editor.accountId }), ctx);
  });
}

export const savingOf = ({ now, today, parameters }: Context) => ({ now, today, parameters });

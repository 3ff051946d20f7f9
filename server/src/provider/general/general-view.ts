import { findAccounts } from '../../identity/index.ts';
import { mayReactivate } from '../../organisations/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { organisationOf } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { findTambon } from '../places/index.ts';
import type { GeneralView } from './model.ts';
import { warnOfGeneral } from './rules/index.ts';
import { findProfile } from './store/profiles.ts';
import { unitBlock } from './unit-block.ts';
import { saidWarnings } from './words.ts';

export interface Reader {
  readonly actor: Actor;
  readonly today: PlainDate;
}

/** The names of accounts, for "saved by"; unknown ones are absent. */
export async function namesOf(db: Queryable, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.flatMap((id) => (id === null ? [] : [id])))];
  const accounts = known.length === 0 ? [] : await findAccounts(db, known);
  return new Map(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
}

/** The general data of a unit as they stand; undefined for an organisation without any. */
export async function generalView(
  db: Queryable,
  organisationId: string,
  { actor, today }: Reader,
): Promise<GeneralView | undefined> {
  const [profile, block] = [await findProfile(db, organisationId), await unitBlock(db, organisationId, today)];
  if (!profile || !block) return undefined;
  const { data, version, savedAt, savedBy } = profile;
  const names = await namesOf(db, [savedBy]);
  return {
    unit: block.unit,
    version,
    data,
    place: (data.tambonCode && findTambon(data.tambonCode)) || null,
    savedAt: savedAt?.toISOString() ?? null,
    savedBy: (savedBy && names.get(savedBy)) || null,
    warnings: saidWarnings(warnOfGeneral(data, block.provinceCode)),
    mayEdit: organisationOf(actor) === organisationId && mayReactivate(actor) === undefined,
  };
}

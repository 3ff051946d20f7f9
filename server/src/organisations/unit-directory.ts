import type { Queryable } from '../platform/database/index.ts';
import type { UnitFace } from './model.ts';

/** How long a name may be out of date. What a unit may do is not in here: it is read fresh every time. */
const KEEP_MS = 60_000;

interface Kept {
  readonly unit: UnitFace;
  readonly until: number;
}

const directories = new WeakMap<Queryable, Map<string, Kept>>();

function directoryOf(db: Queryable): Map<string, Kept> {
  const kept = directories.get(db) ?? new Map<string, Kept>();
  directories.set(db, kept);
  return kept;
}

/**
 * The organisations of some ids: code, name, region, province. Reference data that every look-up names several of and that
 * hardly ever changes, so it is kept for a minute instead of being read with each of them. Unknown ids are absent.
 */
export async function getUnits(
  db: Queryable,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, UnitFace>> {
  const directory = directoryOf(db);
  const now = performance.now();
  const found = new Map<string, UnitFace>();
  const missing: string[] = [];
  for (const id of ids) {
    if (!id) continue;
    const kept = directory.get(id);
    if (kept && kept.until > now) found.set(id, kept.unit);
    else missing.push(id);
  }
  if (missing.length === 0) return found;
  const rows = await db.query<{ unit: UnitFace | null }>({
    name: 'units-of-ids',
    text: 'select organisations.api_unit(id) as unit from unnest($1::uuid[]) id',
    values: [missing],
  });
  for (const { unit } of rows) {
    if (!unit) continue;
    directory.set(unit.organisationId, { unit, until: now + KEEP_MS });
    found.set(unit.organisationId, unit);
  }
  return found;
}

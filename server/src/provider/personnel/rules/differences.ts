import type { PersonnelRecord } from '../record.ts';

/** What a version says of a record: everything but whose it is and when it was saved. */
export type Snapshot = Omit<
  PersonnelRecord,
  'personnelId' | 'organisationId' | 'personId' | 'version' | 'savedAt' | 'savedBy'
>;

export function snapshotOf(record: PersonnelRecord): Snapshot {
  const { personnelId: _id, organisationId: _unit, personId: _person, version: _version, ...rest } = record;
  const { savedAt: _at, savedBy: _by, ...snapshot } = rest;
  return snapshot;
}

/** One field that two versions say differently; `before` is null in the first version. */
export interface Difference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Values as JSON keeps them, so that a date of today's record equals the text of a stored one. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;
/** Keys in order: jsonb keeps them in an order of its own. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What changed between two versions, field by field (ประวัติการแก้ไข). */
export function differences(before: object | undefined, after: object): readonly Difference[] {
  const [old, now] = [stored(before ?? {}) as Record<string, unknown>, stored(after) as Record<string, unknown>];
  return Object.keys(now)
    .filter((field) => text(old[field] ?? null) !== text(now[field]))
    .map((field) => ({ field, before: old[field] ?? null, after: now[field] }));
}

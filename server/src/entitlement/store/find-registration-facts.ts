import { getUnits, type UnitFace } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { bangkokDate, fiscalYearOf } from '../../platform/time/index.ts';

/** A registration that is made and begins later. */
export interface PendingRegistration {
  readonly networkId: string | null;
  readonly primaryUnit: UnitFace | null;
  readonly regularUnit: UnitFace | null;
  readonly referralUnit: UnitFace | null;
  readonly paidModel: string | null;
  readonly provinceCode: string | null;
  /** Instant. */
  readonly start: string;
}

/** What the older service tells of a registration beside its units. */
export interface RegistrationFacts {
  readonly networkId: string | null;
  /** Changes that counted in this fiscal year. */
  readonly changes: number;
  readonly pending: PendingRegistration | null;
}

type Units = 'primaryUnit' | 'regularUnit' | 'referralUnit';
type Row = Omit<RegistrationFacts, 'pending'> & {
  readonly pending: (Omit<PendingRegistration, Units> & Readonly<Record<Units, string | null>>) | null;
};

const NONE: RegistrationFacts = { networkId: null, changes: 0, pending: null };

export async function findRegistrationFacts(db: Queryable, personId: string, now: Date): Promise<RegistrationFacts> {
  const [found] = await db.query<{ facts: Row }>({
    name: 'registration-facts',
    text: 'select entitlement.api_registration_facts($1, $2, $3) as facts',
    values: [personId, now, fiscalYearOf(bangkokDate(now))],
  });
  if (!found) return NONE;
  const { pending, ...facts } = found.facts;
  if (!pending) return { ...facts, pending: null };
  const { primaryUnit, regularUnit, referralUnit } = pending;
  const units = await getUnits(db, [primaryUnit, regularUnit, referralUnit]);
  const named = (id: string | null) => (id && units.get(id)) || null;
  return {
    ...facts,
    pending: {
      ...pending,
      primaryUnit: named(primaryUnit),
      regularUnit: named(regularUnit),
      referralUnit: named(referralUnit),
    },
  };
}

import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/**
 * Enters that a person has died. What must end with it belongs to others: whoever calls this answers for that
 * (`entitlement.recordDeath`).
 * @returns false when just that was on record already
 */
export async function setDeceased(tx: Queryable, personId: string, deathDate: PlainDate): Promise<boolean> {
  const changed = await tx.query<{ changed: boolean }>({
    name: 'set-deceased',
    text: `update persons.person set civil_status = 'DECEASED', death_date = $2
            where person_id = $1 and (civil_status <> 'DECEASED' or death_date is distinct from $2::date) returning true as changed`,
    values: [personId, deathDate],
  });
  return changed.length > 0;
}

import { nameUnits, type RightsRow } from '../../entitlement/index.ts';
import { getUnits, type UnitFace } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { UnitFacts, VisitFacts } from '../model.ts';

/** Facts as SQL answers them: units are ids, their names are reference data. */
export type FactsRow<F extends Pick<VisitFacts, 'rights' | 'unit'>> = Omit<F, 'rights' | 'unit'> & {
  readonly rights: RightsRow | null;
  readonly unit: Omit<UnitFacts, keyof UnitFace> & Pick<UnitFace, 'organisationId'>;
};

/** Puts code, name and region of every unit into the facts. */
export async function nameFacts<F extends Pick<VisitFacts, 'rights' | 'unit'>>(
  db: Queryable,
  facts: FactsRow<F>,
): Promise<F> {
  const { organisationId } = facts.unit;
  const rights = await nameUnits(db, facts.rights);
  const face = (await getUnits(db, [organisationId])).get(organisationId);
  if (!face) throw new Error('the acting organisation is not in the register');
  return { ...facts, rights, unit: { ...face, ...facts.unit } } as unknown as F;
}

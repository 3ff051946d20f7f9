import type { Queryable } from '../../platform/database/index.ts';

/** Our number of the unit with a code (รหัสหน่วยบริการ 5 หลัก), or undefined. */
export async function findUnitId(db: Queryable, hcode: string): Promise<string | undefined> {
  const [row] = await db.query<{ id: string | null }>({
    name: 'unit-id-of-hcode',
    text: 'select organisations.api_id_of_hcode($1) as id',
    values: [hcode],
  });
  return row?.id ?? undefined;
}

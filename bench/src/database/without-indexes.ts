import type pg from 'pg';

export interface Constraint {
  /** The table or partition it stands on. */
  readonly of: string;
  readonly name: string;
  readonly definition: string;
  readonly exclusion: boolean;
}

/**
 * Takes constraints, indexes and triggers off tables and their partitions while they are loaded, and makes them again at once:
 * of the constraints those that are wanted. Checks and foreign keys stay.
 */
export async function withoutIndexes(
  client: pg.Client,
  tables: readonly string[],
  wanted: (constraint: Constraint) => boolean,
  work: () => Promise<void>,
): Promise<void> {
  const { rows: constraints } = await client.query<Constraint>(
    `select conrelid::regclass::text as of, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition, contype = 'x' as exclusion
       from pg_constraint
      where conrelid in (select relid from unnest($1::regclass[]) t, pg_partition_tree(t) union select unnest($1::regclass[]))
        and conparentid = 0 and contype in ('p', 'u', 'x')`,
    [tables],
  );
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') as definition
       from pg_index join pg_class i on i.oid = indexrelid
      where indrelid in (select relid from unnest($1::regclass[]) t, pg_partition_tree(t) union select unnest($1::regclass[]))
        and not i.relispartition and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { of, name } of constraints) await client.query(`alter table ${of} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await work();
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  for (const { of, name, definition } of constraints.filter(wanted))
    await client.query(`alter table ${of} add constraint ${name} ${definition}`);
  for (const { definition } of indexes) await client.query(definition);
}

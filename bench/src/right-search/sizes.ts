import { withClient } from '../database/server.ts';

/** What a table or an index takes on disk, its partitions together. */
export interface Size {
  readonly name: string;
  readonly kind: 'table' | 'index';
  /** Of the partitions that have it: a register may have a constraint on one of them only. */
  readonly rows: number;
  readonly bytes: number;
}

const TABLES = ['persons.person', 'entitlement.period', 'entitlement.registration'];

/** Sizes of the register's tables and of each of their indexes (a partitioned one counts as one). */
export const measureSizes = (address: string): Promise<readonly Size[]> =>
  withClient(address, async (client) => {
    const { rows } = await client.query<{ name: string; kind: 'table' | 'index'; rows: string; bytes: string }>(
      `with leaf as (
         select t as root, coalesce(p.relid, t)::oid as oid
           from unnest($1::regclass[]) t left join lateral (select relid from pg_partition_tree(t) where isleaf) p on true
       ), of_table as (
         select root::text as name, 'table' as kind, sum(greatest(reltuples, 0)) as rows,
                sum(pg_table_size(leaf.oid)) as bytes, root
           from leaf join pg_class c on c.oid = leaf.oid group by root
       ), of_index as (
         -- a partition's index without a parent is told by what it is, not by its own name
         select t.name || ': ' || regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING ', '') as name, 'index' as kind,
                sum(greatest(c.reltuples, 0)) as rows, sum(pg_relation_size(i.indexrelid)) as bytes
           from leaf join pg_index i on i.indrelid = leaf.oid join of_table t using (root) join pg_class c on c.oid = leaf.oid
          group by 1
       )
       select name, kind, rows, bytes from of_table
       union all select name, kind, rows, bytes from of_index
       order by 1`,
      [TABLES],
    );
    return rows.map((row) => ({ ...row, rows: Number(row.rows), bytes: Number(row.bytes) }));
  });

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/** The floors that keep tables, from the ground up: a module's migrations may use only what lies below it. */
export const MODULES = [
  'platform',
  'services',
  'persons',
  'identity',
  'organisations',
  'registry',
  'provider',
  'directory',
  'entitlement',
  'quota',
  'verification',
] as const;

/** The role the running program takes on: it reads and writes, and cannot change the schema. */
export const APP_ROLE = 'sitthi_app';

const LOCK = 7_478_884; // any constant: two starting programs must not migrate at once
const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

interface Migration {
  readonly module: string;
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

async function migrationsOf(module: string): Promise<Migration[]> {
  const folder = join(source, module, 'migrations');
  const names = await readdir(folder).catch(() => [] as string[]);
  const files = names.filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { module, name, text, hash: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/** Every migration in the order it must run. */
export const allMigrations = async (): Promise<Migration[]> => (await Promise.all(MODULES.map(migrationsOf))).flat();

async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ can: boolean; there: boolean }>(
    `select (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as can,
            exists (select from pg_roles where rolname = $1) as there`,
    [APP_ROLE],
  );
  if (!rows[0]?.there && rows[0]?.can) {
    // Another database of the same server may be migrating too: the role belongs to the server, not to the database.
    await client.query(
      `do $$ begin create role ${APP_ROLE} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    );
  }
  await client.query(
    `do $$ begin
       if exists (select from pg_roles where rolname = '${APP_ROLE}') and not pg_has_role(current_user, '${APP_ROLE}', 'member') then
         execute format('grant ${APP_ROLE} to %I', current_user);
       end if;
     exception when insufficient_privilege then null; end $$`,
  );
}

/** Rights of the program's role: data, not schema; what is append-only is taken back by the module's own migration. */
async function grantToApp(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select from pg_roles where rolname = $1`, [APP_ROLE]);
  if (rows.length === 0) return;
  await client.query(`grant select on public.sitthi_migration to ${APP_ROLE};
    grant usage on schema graphile_worker to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${APP_ROLE};
    grant usage, select on all sequences in schema graphile_worker to ${APP_ROLE};
    grant execute on all functions in schema graphile_worker to ${APP_ROLE};
    do $$ declare t regclass; begin
      -- the queue's tables have row security on, so that only their owner sees rows unless a policy says otherwise
      for t in select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity loop
        execute format('drop policy if exists sitthi_app on %s', t);
        execute format('create policy sitthi_app on %s to ${APP_ROLE} using (true) with check (true)', t);
      end loop;
    end $$;`);
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '5s'`);
    await client.query(migration.text);
    await client.query(`insert into public.sitthi_migration (module, name, hash) values ($1, $2, $3)`, [
      migration.module,
      migration.name,
      migration.hash,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${migration.module}/${migration.name} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * Brings the database to the newest schema: forward only, one program at a time, each file in its own transaction.
 * @throws when a file that already ran was changed afterwards, or when one fails (that file leaves nothing behind)
 */
export async function migrate(options: { connectionString: string }): Promise<void> {
  const client = new pg.Client({ connectionString: options.connectionString, application_name: 'sitthi-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`create table if not exists public.sitthi_migration (
      module text not null, name text not null, hash text not null, applied_at timestamptz not null default now(),
      primary key (module, name))`);
    const { rows } = await client.query<{ module: string; name: string; hash: string }>(
      'select module, name, hash from public.sitthi_migration',
    );
    const done = new Map(rows.map((row) => [`${row.module}/${row.name}`, row.hash]));
    const pending: Migration[] = [];
    for (const migration of await allMigrations()) {
      const hash = done.get(`${migration.module}/${migration.name}`);
      if (hash === undefined) pending.push(migration);
      else if (hash !== migration.hash)
        throw new Error(
          `migration ${migration.module}/${migration.name} was changed after it ran: add a new file instead`,
        );
    }
    if (pending.length === 0 && done.size > 0) return;
    await ensureAppRole(client);
    await runMigrations({ connectionString: options.connectionString });
    for (const migration of pending) await apply(client, migration);
    await grantToApp(client);
  } finally {
    await client.end();
  }
}

/** True when every migration of this program has run: what /readyz asks. */
export async function isMigrated(query: (text: string) => Promise<readonly { n: number }[]>): Promise<boolean> {
  const [row] = await query('select count(*)::int as n from public.sitthi_migration');
  return (row?.n ?? 0) >= (await allMigrations()).length;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MODULES } from '../platform/database/migrate.ts';

const source = join(import.meta.dirname, '..');

/** What a module shows of its schema to others; `refuse_change` is the trigger function that makes a table append-only. */
const isFace = (schema: string, name: string) =>
  name.startsWith('api_') || (schema === 'platform' && name === 'refuse_change');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** The SQL in a TypeScript file: its template literals and strings, without what is put in from outside. */
const sqlIn = (text: string): string =>
  [...text.matchAll(/`[^`]*`|'[^'\n]*'/g)].map(([literal]) => literal.replace(/\$\{[^}]*\}/g, '?')).join('\n');

/** Names of other modules' schemas that a module's SQL uses and that are not their face. */
function foreignNames(module: string, sql: string): string[] {
  const withoutComments = sql.replace(/--.*$/gm, '');
  return MODULES.filter((other) => other !== module).flatMap((other) =>
    [...withoutComments.matchAll(new RegExp(`\\b${other}\\.(\\w+)`, 'g'))]
      .map((match) => match[1] ?? '')
      .filter((name) => !isFace(other, name))
      .map((name) => `${other}.${name}`),
  );
}

test.each(MODULES)('%s: migrations and stores touch no other module’s tables, only its api_* functions', (module) => {
  const folder = join(source, module);
  const migrations = filesIn(folder, '.sql').map((file) => [file, readFileSync(file, 'utf8')] as const);
  const stores = filesIn(folder, '.ts').map((file) => [file, sqlIn(readFileSync(file, 'utf8'))] as const);
  if (module !== 'services') expect(migrations.length).toBeGreaterThan(0);
  for (const [file, sql] of migrations) expect(foreignNames(module, sql), file).toEqual([]);
  // Event names ('verification.VisitClosed') and use-case names are no tables: only stores and SQL words are looked at.
  for (const [file, sql] of stores)
    if (/\/store\//.test(file) || /\b(from|into|update|join)\b/i.test(sql)) {
      const found = foreignNames(module, sql).filter((name) =>
        new RegExp(`\\b(from|into|update|join|select)\\s+${name}`, 'i').test(sql),
      );
      expect(found, file).toEqual([]);
    }
});

test('a migration uses only modules that lie below its own', () => {
  for (const [at, module] of MODULES.entries())
    for (const file of filesIn(join(source, module), '.sql')) {
      const sql = readFileSync(file, 'utf8').replace(/--.*$/gm, '');
      const above = MODULES.slice(at + 1).filter((other) => new RegExp(`\\b${other}\\.\\w+`).test(sql));
      expect(above, file).toEqual([]);
    }
});

test('the scan sees what it is for', () => {
  expect(foreignNames('verification', 'select * from quota.ledger')).toEqual(['quota.ledger']);
  expect(foreignNames('verification', 'perform quota.api_take(1) -- quota.ledger')).toEqual([]);
  expect(foreignNames('quota', 'update quota.ledger set used = 1')).toEqual([]);
  expect(sqlIn(['sql`select $', '{persons.name} from quota.ledger`'].join(''))).toBe('`select ? from quota.ledger`');
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { openApi } from '../server/src/documentation/openapi.ts';
import { USE_CASES } from '../server/src/use-cases.ts';
import { DOORS } from '../server/src/wire/index.ts';

/**
 * Writes what is derived from the use-case declarations: the web client's types. `--check` writes nothing and fails when
 * the committed file is not what the declarations say today.
 */
const target = join(import.meta.dirname, '..', 'web', 'src', 'api', 'generated', 'schema.d.ts');

const description = JSON.parse(JSON.stringify(openApi(USE_CASES, DOORS, 'http://127.0.0.1:8080')));
const header = '// Made by `npm run generate` from the use-case declarations. Do not edit.\n\n';
const text = header + astToString(await openapiTS(description as OpenAPI3));

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== text) {
    console.error(
      'web/src/api/generated/schema.d.ts is not what the declarations say: run `npm run generate` and commit it',
    );
    process.exit(1);
  }
} else {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(`wrote ${description.paths ? Object.keys(description.paths).length : 0} paths`);
}
process.exit(0);

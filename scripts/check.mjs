import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { cruise } from './lib/boundaries.mjs';
import { root } from './lib/root.mjs';
import { runQuietly } from './lib/run.mjs';

await bootstrap(import.meta.url);

const inModules = (...path) => join(root, 'node_modules', ...path);

/** A step that is a program: passes when it ends with 0. */
const program =
  (path, ...words) =>
  async () => {
    const { code, output } = await runQuietly(process.execPath, [path, ...words], { cwd: root, seconds: 300 });
    return code === 0 ? '' : output.trim() || `exit code ${code}`;
  };

async function boundaries() {
  const parts = ['server/src', 'agent', 'simulators', 'web/src', 'bench', 'e2e', 'scripts'];
  const { modules, dependencies, lines } = await cruise(
    root,
    parts.filter((part) => existsSync(join(root, part))),
  );
  if (modules < 50 || dependencies < 50) return `only ${modules} modules and ${dependencies} imports were read`;
  return lines.join('\n');
}

/** The words of the frame (i18n/th.ts, en.ts) and of each feature (features/<x>/texts.ts). */
async function catalogues() {
  const web = join(root, 'web', 'src');
  const { problemsOf } = await import('../web/src/i18n/problems.ts');
  const [{ th }, { en }] = await Promise.all(['th', 'en'].map((words) => import(`../web/src/i18n/${words}.ts`)));
  const problems = problemsOf({ th, en });
  for await (const path of glob('features/*/texts.ts', { cwd: web })) {
    const { texts } = await import(join(web, path));
    problems.push(...(texts ? problemsOf(texts).map((line) => `${path}: ${line}`) : [`${path} exports no texts`]));
  }
  return problems.join('\n');
}

async function links() {
  // Needs the project's own Node, which the start of this file need not be.
  const { deadLinks } = await import('./lib/links.mjs');
  const { pages, problems } = deadLinks(root);
  return pages < 5 ? `only ${pages} pages were read` : problems.join('\n');
}

const steps = {
  'types (server, agent, simulators)': program(inModules('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'),
  'types (web)': program(inModules('typescript', 'bin', 'tsc'), '-p', 'web/tsconfig.json'),
  'format and lint': program(
    inModules('@biomejs', 'biome', 'bin', 'biome'),
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '.',
  ),
  boundaries,
  'unused code': program(inModules('knip', 'bin', 'knip.js'), '--no-config-hints'),
  'words in both languages': catalogues,
  'links in the documents': links,
};

function shortened(text) {
  const lines = text.split('\n');
  const more = lines.length > 100 ? [`... ${lines.length - 100} more lines`] : [];
  return [...lines.slice(0, 100), ...more].map((line) => `       ${line}`).join('\n');
}

async function take([name, step]) {
  const begun = Date.now();
  const problem = await step().catch((error) => error.stack ?? String(error));
  const time = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${problem === '' ? 'ok    ' : 'FAILED'} ${name.padEnd(36)} ${time} s`);
  if (problem !== '') console.log(shortened(problem));
  return problem === '';
}

let ok = true;
for (const step of Object.entries(steps)) ok = (await take(step)) && ok;
process.exitCode = ok ? 0 : 1;

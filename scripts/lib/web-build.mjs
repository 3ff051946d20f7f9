import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';

const web = join(root, 'web');
const dist = join(web, 'dist');

function* files(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (['node_modules', 'dist'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (!/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of [...files(web), join(root, 'package-lock.json'), join(root, 'tsconfig.json')])
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

export const viteProgram = () =>
  join(createRequire(join(web, 'package.json')).resolve('vite/package.json'), '../bin/vite.js');

/** Builds the web app when its sources changed since the last build. Throws with the builder's words when it fails. */
export function buildWeb() {
  if (!existsSync(join(web, 'index.html'))) return;
  const wanted = sourcesHash();
  const stamp = join(dist, '.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const begun = Date.now();
  // Built aside and put in place at once: a running copy of the house never serves half a build.
  const aside = join(root, 'node_modules', '.cache', `sitthi-web-${process.pid}`);
  mkdirSync(join(aside, '..'), { recursive: true });
  const words = [viteProgram(), 'build', '--logLevel', 'warn', '--outDir', aside, '--emptyOutDir'];
  const made = spawnSync(process.execPath, words, {
    cwd: web,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (made.status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    throw new Error(`Building the web app failed:\n${made.stdout}${made.stderr}`);
  }
  writeFileSync(join(aside, '.stamp'), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(aside, dist);
  console.log(`web app built in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

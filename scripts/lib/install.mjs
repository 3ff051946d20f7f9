import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ownNode, root } from './root.mjs';

const stamp = join(root, 'node_modules', '.sitthi-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

function lockedVersions(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
}

/** Somebody ran npm by hand: everything the lock names is there in its version (optional parts may be missing). */
function alreadyMatches() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(ownNode)) return false;
  const here = new Map(lockedVersions(installed));
  return lockedVersions(join(root, 'package-lock.json')).every(([path, wanted]) => {
    const found = here.get(path);
    return found ? found.version === wanted.version : wanted.optional === true || wanted.devOptional === true;
  });
}

/** npm itself runs on the machine's Node: the one it is about to replace must not be in its way. */
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli?.endsWith('.js') && node && !node.startsWith(root)) return [node, cli];
  return ['npm'];
}

function environment() {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.startsWith(join(root, 'node_modules')));
  return { ...process.env, PATH: path.join(delimiter), NODE_ENV: '' };
}

function npmCi() {
  const [program, ...words] = npmCommand();
  const flags = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  return new Promise((done) => {
    const child = spawn(program, [...words, ...flags], {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Installs what package-lock.json names, when it is not installed yet. Ends the program, with npm's words, when it cannot. */
export async function ensureInstalled() {
  const wanted = lockHash();
  if (existsSync(ownNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!alreadyMatches()) {
    const begun = Date.now();
    console.log('installing dependencies (once, about half a minute) ...');
    const { code, output } = await npmCi();
    if (code !== 0 || !existsSync(ownNode)) {
      console.error(output);
      console.error('Installing the dependencies failed (npm ci). Is the package registry reachable? Try again.');
      process.exit(1);
    }
    console.log(`dependencies installed in ${Math.round((Date.now() - begun) / 1000)} s`);
  }
  writeFileSync(stamp, wanted);
}

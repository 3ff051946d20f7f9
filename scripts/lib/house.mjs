import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { followLines, forPeople } from './log-lines.mjs';
import { root } from './root.mjs';

const guard = fileURLToPath(new URL('./child-guard.mjs', import.meta.url));
// The platform allows itself ten seconds, and its database goes with it.
const patience = 12_000;
// Halves what a later start spends on reading the programs.
const compiled = join(root, 'node_modules', '.cache', 'compiled');
// V8 takes four threads for its garbage whatever the machine has; on two processors requests then wait for it, by a tenth of a second.
const threads = `--v8-pool-size=${Math.max(1, Math.min(4, availableParallelism() - 1))}`;

function logFile(folder, name) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.log`);
  if (existsSync(path) && statSync(path).size > 10_000_000) renameSync(path, `${path}.1`);
  return createWriteStream(path, { flags: 'a', mode: 0o600 });
}

/**
 * The running programs of the house. When one ends unasked, `onFall(name, how)` is told once. `flags` go to Node.
 * With `logs` their structured lines go to files there and people see the rest; without, everything is passed on.
 */
export function house({ env, logs, onFall, flags = [] }) {
  const children = new Map();
  let leaving = false;

  async function fallen(name, how) {
    children.delete(name);
    // A signal to the whole group may end a child before this program has noticed its own.
    await sleep(100);
    if (leaving) return;
    leaving = true;
    onFall(name, how);
  }

  function start(name, words) {
    const output = logs ? 'pipe' : 'inherit';
    const own = [threads, '--disable-warning=ExperimentalWarning', '--import', guard];
    const child = spawn(process.execPath, [...flags, ...own, ...words], {
      cwd: root,
      env: { NODE_COMPILE_CACHE: compiled, ...env },
      stdio: ['ignore', output, output, 'ipc'],
    });
    children.set(name, child);
    if (logs) {
      const file = logFile(logs, name);
      for (const stream of [child.stdout, child.stderr]) followLines(stream, name, { file, show: forPeople });
    }
    child.on('error', (error) => fallen(name, error.message));
    child.on('close', (code, signal) => fallen(name, signal ? `signal ${signal}` : `exit code ${code}`));
  }

  /** Asks all to leave, waits, and ends what is still there. */
  async function stop() {
    leaving = true;
    for (const child of children.values()) child.kill('SIGTERM');
    for (let waited = 0; waited < patience && children.size > 0; waited += 25) await sleep(25);
    for (const child of children.values()) child.kill('SIGKILL');
  }

  return { start, stop, isStanding: () => !leaving };
}

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { ownNode, root } from './lib/root.mjs';

const inside = () => Number(process.versions.node.split('.')[0]) >= 24;

/** Runs the same script on the project's Node and ends with its exit code. */
function again(script) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(ownNode, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // A terminal or a supervisor signals the whole group; the child decides when to go, this one waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on('error', (error) => {
      console.error(`The project's Node cannot run here: ${error.message}`);
      process.exit(1);
    });
    child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  });
}

/**
 * First line of each command: dependencies are installed and the script runs on the project's own Node 24, whatever
 * Node (20 or newer) the machine has. `script` is the caller's `import.meta.url`.
 */
export async function bootstrap(script) {
  process.chdir(root);
  await ensureInstalled();
  if (!inside()) await again(fileURLToPath(script));
}

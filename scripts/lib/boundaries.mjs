import { join } from 'node:path';
import { root } from './root.mjs';
import { runQuietly } from './run.mjs';

const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

/**
 * Checks who imports whom below `folder` against the house's floors.
 * Returns the violations, one line each, and how many modules were read: a broken parser reads none and finds nothing.
 */
export async function cruise(folder, parts) {
  const config = join(root, '.dependency-cruiser.cjs');
  const words = [program, '--config', config, '--output-type', 'json', ...parts];
  const { output } = await runQuietly(process.execPath, words, { cwd: folder, seconds: 120 });
  const start = output.indexOf('{');
  if (start < 0) throw new Error(output);
  const { summary } = JSON.parse(output.slice(start));
  const lines = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  return { modules: summary.totalCruised, dependencies: summary.totalDependenciesCruised ?? 0, lines };
}

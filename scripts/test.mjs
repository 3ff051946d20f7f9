import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { prepareTestSystem } from './lib/browser.mjs';
import { countResults, journeysToRepeat, lastLine, withRepeated } from './lib/count.mjs';
import { root } from './lib/root.mjs';
import { runShown } from './lib/run.mjs';
import { buildWeb } from './lib/web-build.mjs';

await bootstrap(import.meta.url);

/** How somebody runs the house must not reach into the tests; only the choice of database is meant to. */
const ofTheHouse = 'HOST PORT AGENT_HOST AGENT_PORT SIM_PORT DATA_DIR PUBLIC_URL SITTHI_MODE AGENT LOG_LEVEL'.split(
  ' ',
);

function testEnvironment(extra) {
  const env = { ...process.env, ...extra };
  for (const name of ofTheHouse) delete env[name];
  if (!process.stdout.isTTY && env.FORCE_COLOR === undefined) env.NO_COLOR = '1';
  return env;
}

async function run() {
  const extra = await prepareTestSystem();
  let built = true;
  try {
    buildWeb();
  } catch (error) {
    built = false;
    console.error(error.message);
  }
  const folder = mkdtempSync(join(tmpdir(), 'sitthi-report-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const where = { cwd: root, env: testEnvironment(extra) };
  const code = await runShown(process.execPath, [vitest, ...words, ...process.argv.slice(2)], where);
  let result = countResults(report, code);
  const journeys = journeysToRepeat(report);
  if (journeys.length > 0) {
    // A journey waits for a browser, two programs and a database on whatever else the machine does: once more, on a house of its
    // own, and said so. What fails for a reason fails again.
    console.warn(`\n*** ONCE MORE: ${journeys.join(', ')}\n`);
    const again = join(folder, 'again.json');
    const repeat = ['run', '--project', 'e2e', '--reporter=default', '--reporter=json', `--outputFile.json=${again}`];
    const second = await runShown(process.execPath, [vitest, ...repeat, ...journeys], where);
    result = withRepeated(report, again, second);
  }
  rmSync(folder, { recursive: true, force: true });
  if (!built) result.failed += 1;
  console.log(lastLine(result));
  process.exitCode = result.failed === 0 ? 0 : 1;
}

await run();

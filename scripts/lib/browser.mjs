import { existsSync, readdirSync } from 'node:fs';
import { runQuietly } from './run.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium that the browser tests use: CHROMIUM, or where systems put it. */
export function findChromium() {
  const given = process.env.CHROMIUM;
  return given ? [given].find(existsSync) : places.find(existsSync);
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own notation
const status = '-f=${db:Status-Status}';

/** What the tests use of Debian, by package. pcscd and vpcd carry the smart-card test; the fonts are for screenshots. */
async function missingPackages() {
  const wanted = ['pcscd', 'vsmartcard-vpcd', 'fonts-thai-tlwg', ...(findChromium() ? [] : ['chromium'])];
  const states = await Promise.all(wanted.map((name) => runQuietly('dpkg-query', ['-W', status, name])));
  return wanted.filter((_, index) => states[index].output.trim() !== 'installed');
}

async function asRoot() {
  if (process.getuid?.() === 0) return [];
  const { code } = await runQuietly('sudo', ['-n', 'true'], { seconds: 10 });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

async function aptGet(prefix, words) {
  const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...words];
  return runQuietly(program, rest, { seconds: 300 });
}

/** Installs Debian packages where that is possible. Returns undefined, or a sentence on why some are missing. */
async function install(packages) {
  if (!existsSync('/usr/bin/apt-get')) return 'this system has no apt-get';
  const prefix = await asRoot();
  if (!prefix) return 'installing needs root (or sudo without a password)';
  console.log(`installing for the tests: ${packages.join(' ')} ...`);
  const begun = Date.now();
  const lists = existsSync('/var/lib/apt/lists') ? readdirSync('/var/lib/apt/lists').length : 0;
  const together = ['install', '--no-install-recommends', ...packages];
  if (lists < 3 || (await aptGet(prefix, together)).code !== 0) {
    await aptGet(prefix, ['update']);
    // All at once, and if one of them is unknown here, the others by themselves.
    if ((await aptGet(prefix, together)).code !== 0)
      for (const name of packages) await aptGet(prefix, ['install', '--no-install-recommends', name]);
  }
  const left = await missingPackages();
  console.log(`done in ${Math.round((Date.now() - begun) / 1000)} s`);
  return left.length === 0 ? undefined : `apt-get could not install ${left.join(', ')}`;
}

function loudly(lines) {
  const bar = '!'.repeat(78);
  console.warn([bar, ...lines.map((line) => `!! ${line}`), bar].join('\n'));
}

/**
 * Makes the browser and the smart-card parts available as far as this machine allows, and says loudly what will be
 * skipped. Returns the variables for the tests: CHROMIUM, or SITTHI_NO_BROWSER=1.
 */
export async function prepareTestSystem() {
  const packages = process.platform === 'linux' ? await missingPackages() : [];
  const problem = packages.length > 0 ? await install(packages) : undefined;
  const chromium = process.env.SITTHI_NO_BROWSER === '1' ? undefined : findChromium();
  if (!chromium)
    loudly(['THE BROWSER TESTS ARE SKIPPED: no Chromium here.', problem ?? '', 'Install it, or set CHROMIUM=/path.']);
  else if (problem) loudly([`Some tests may be skipped: ${problem}.`]);
  return chromium ? { CHROMIUM: chromium } : { SITTHI_NO_BROWSER: '1' };
}

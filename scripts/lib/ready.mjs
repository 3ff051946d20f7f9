import { setTimeout as sleep } from 'node:timers/promises';

/** Undefined when the address answers with success, otherwise what it says instead. */
async function refusal(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    const words = await response.text();
    return response.ok ? undefined : `${response.status} ${words.slice(0, 200)}`;
  } catch (error) {
    return error.cause?.code ?? error.message;
  }
}

/** What must answer before the house is ready: every program of it that was started. */
export function readyWhen({ local, agentUrl, withAgent, mode, simPort }) {
  return [
    `${local}/readyz`,
    ...(mode === 'demo' ? [`http://127.0.0.1:${simPort}/healthz`] : []),
    ...(withAgent ? [`${agentUrl}/healthz`] : []),
  ];
}

/**
 * Waits until every address answers; false when `isStanding` says that there is nothing to wait for any more.
 * Whoever waits long is told what for.
 */
export async function untilReady(urls, isStanding) {
  for (const url of urls) {
    let since = Date.now();
    for (;;) {
      const reason = await refusal(url);
      if (reason === undefined) break;
      if (!isStanding()) return false;
      if (Date.now() - since > 30_000) {
        console.log(`still waiting for ${url}: ${reason}`);
        since = Date.now();
      }
      await sleep(50);
    }
  }
  return isStanding();
}

/** The sign-ins of the demo as a table, and where to go. Nothing when the sandbox does not answer. */
export async function demoGuide(local, publicUrl) {
  const response = await fetch(`${local}/sandbox/fixtures?only=named`);
  if (!response.ok) return [];
  const { accounts = [] } = await response.json();
  const width = (key) => Math.max(0, ...accounts.map((account) => String(account[key]).length)) + 2;
  const [name, word] = [width('username'), width('password')];
  const rows = accounts.map(({ username, password, hcode, what }) => {
    const text = typeof what === 'string' ? what : `${what?.th ?? ''} · ${what?.en ?? ''}`;
    return `  ${username.padEnd(name)}${password.padEnd(word)}${hcode ?? '     '}  ${text}`;
  });
  return [
    '',
    `demo sign-ins at ${publicUrl}/signin (user, password, unit):`,
    ...rows,
    '',
    `sandbox  ${publicUrl}/sandbox`,
  ];
}

import { setTimeout as sleep } from 'node:timers/promises';

/** Stops the embedded database when the programs that used it have gone without doing so; waits a little for them. */
export async function sweepDatabase({ dataDir, variables }) {
  if (variables.DATABASE_URL) return;
  const { stopAbandoned } = await import('../../server/src/platform/database/embedded.ts');
  try {
    for (let tries = 0; tries < 20 && !(await stopAbandoned(dataDir)); tries++) await sleep(100);
  } catch (error) {
    console.error(error.message);
  }
}

import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', '**/dist/**'];
const globalSetup = ['server/src/testing/global-setup.ts'];
/** Most judge whatever is registered in their process: what another file registers for a test of its own is not meant. */
const ownProcess = [
  'server/src/safety/catalogues.test.ts',
  'server/src/services/notice-templates.test.ts',
  'server/src/verification/refusals.test.ts',
  // Four servers and two programs of its own: after the others.
  'server/src/safety/primary-down.test.ts',
];
/** Who may pass the doors, thousands of requests that try them, what hashing costs: no other database changes that. */
const programAlone = ['authorization-matrix', 'fuzz', 'login-storm'].map((name) => `server/src/safety/${name}.test.ts`);
const besideTheCode = {
  globalSetup,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A worker keeps what it has read: most files need the whole server, which takes longer to read than to test.
  isolate: false,
  sequence: { groupOrder: 0 },
};

/** Everything beside the code, and the browser journeys, which run after it with longer time-outs. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['{server,agent,simulators,scripts,bench,web}/**/*.test.{ts,tsx,mjs}'],
          exclude: [...ignored, ...ownProcess, ...programAlone],
          ...besideTheCode,
        },
      },
      {
        extends: true,
        test: { name: 'program', include: programAlone, exclude: ignored, ...besideTheCode },
      },
      {
        extends: true,
        test: {
          name: 'registers',
          include: ownProcess,
          exclude: ignored,
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: ignored,
          globalSetup,
          testTimeout: 180_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    // Houses that tests start are not for the many units: who needs them settles some himself.
    env: { DEMO_UNITS: '0' },
    pool: 'forks',
    // Two cores: two files at a time; more only make each other's time limits fail.
    maxWorkers: 2,
    passWithNoTests: true,
    teardownTimeout: 60_000,
  },
});

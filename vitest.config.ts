import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', '**/dist/**'];

/** Two projects: everything beside the code, and the browser journeys, which run after it with longer time-outs. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['{server,agent,simulators,scripts,bench,web}/**/*.test.{ts,tsx,mjs}'],
          exclude: ignored,
          globalSetup: ['server/src/testing/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: ignored,
          globalSetup: ['server/src/testing/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    pool: 'forks',
    // Two cores: two files at a time; more only make each other's time limits fail.
    maxWorkers: 2,
    passWithNoTests: true,
    teardownTimeout: 60_000,
  },
});

import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts a run from vitest's JSON report. A file that could not be loaded, an error outside any test, a run without
 * a report and a run without a test all count as failures: nothing broken ends as "0 failed".
 */
export function countResults(reportFile, exitCode) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const states = report.testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const count = (...names) => states.filter((state) => names.includes(state)).length;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = count('failed') + broken;
  const passed = count('passed');
  const silent = failed === 0 && (exitCode !== 0 || states.length === 0) ? 1 : 0;
  return { passed, failed: failed + silent, skipped: count('pending', 'skipped', 'todo', 'disabled') };
}

export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

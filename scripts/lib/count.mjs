import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { root } from './root.mjs';

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

const journeysIn = (report) => report.testResults.filter((file) => relative(root, file.name).startsWith(`e2e${sep}`));

/** More than this is no bad moment of the machine. */
const MOST_REPEATED = 4;

/**
 * The journeys in the browser that failed, to be tried once more — if they are the only trouble of the run, and few. Paths from
 * the root of the project.
 */
export function journeysToRepeat(reportFile) {
  if (!existsSync(reportFile)) return [];
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const failed = report.testResults.filter(({ status }) => status === 'failed');
  const journeys = journeysIn(report).filter(({ status }) => status === 'failed');
  const only = journeys.length === failed.length && journeys.length <= MOST_REPEATED;
  return only ? journeys.map(({ name }) => relative(root, name)) : [];
}

/** The counts of a run whose failed journeys were tried again: of those, the second time counts. */
export function withRepeated(reportFile, repeatedFile, repeatedCode) {
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const again = new Set(journeysToRepeat(reportFile));
  const rest = report.testResults.filter(({ name }) => !again.has(relative(root, name)));
  const states = rest.flatMap((file) => file.assertionResults.map((test) => test.status));
  const count = (...names) => states.filter((state) => names.includes(state)).length;
  const second = countResults(repeatedFile, repeatedCode);
  return {
    passed: count('passed') + second.passed,
    failed: second.failed,
    skipped: count('pending', 'skipped', 'todo', 'disabled') + second.skipped,
  };
}

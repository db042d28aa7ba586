// Counts what vitest reported. Knows the JSON reporter's shape; a run that crashed, or ran nothing,
// must come out as a failure and never as silence.

import { basename } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   numTodoTests: number,
 *   testResults: {
 *     name: string,
 *     status: string,
 *     message?: string,
 *     assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[],
 *   }[],
 * }} VitestReport
 */

/**
 * The count of one vitest run.
 * @param {VitestReport | undefined} report undefined when vitest wrote none
 * @param {number | null} status exit status; null when it was killed
 * @returns {Count}
 */
export function countVitest(report, status) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that does not even load has no failed test in it.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  ).length;
  let failed = report.numFailedTests + brokenFiles;
  if (failed === 0 && (status !== 0 || passed === 0)) failed = 1;
  return { passed, failed, skipped };
}

/**
 * What failed in one vitest run, a line each: file, title, and what the test said first.
 * @param {VitestReport | undefined} report
 * @returns {string[]}
 */
export function failuresOf(report) {
  const lines = [];
  for (const { name, status, message = '', assertionResults } of report?.testResults ?? []) {
    const file = basename(name);
    const red = assertionResults.filter((test) => test.status === 'failed');
    for (const { fullName = '', failureMessages = [] } of red)
      lines.push(`${file}: ${fullName}: ${firstLine(failureMessages[0])}`);
    if (status === 'failed' && red.length === 0) lines.push(`${file}: ${firstLine(message)}`);
  }
  return lines;
}

const firstLine = (text = '') => text.split('\n', 1)[0] ?? '';

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function total(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
  }
  return sum;
}

/**
 * The closing line, which the continuous integration reads.
 * @param {Count} count
 */
export function closingLine({ passed, failed, skipped }) {
  const counted = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counted}, ${skipped} skipped` : counted;
}

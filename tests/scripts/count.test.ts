// The closing line of `npm test` decides whether a change is accepted: it may not be kind.

import { expect, test } from 'vitest';
import { closingLine, countVitest, failuresOf, total } from '../../scripts/lib/count.mjs';

const report = (over: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...over,
});

test('passed, failed and skipped tests are counted', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
  const mixed = report({ numPassedTests: 3, numFailedTests: 1, numTodoTests: 2, testResults });
  expect(countVitest(mixed, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a crash without a report is a failure', () => {
  expect(countVitest(undefined, 0).failed).toBe(1);
  expect(countVitest(undefined, null).failed).toBe(1);
});

test('a file that does not load is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countVitest(report({ numPassedTests: 5, testResults }), 1).failed).toBe(1);
});

test('a run that ends badly though every test passed is a failure', () => {
  expect(countVitest(report({ numPassedTests: 5 }), 1).failed).toBe(1);
});

test('a run of no tests is a failure', () => {
  expect(countVitest(report({}), 0).failed).toBe(1);
  expect(countVitest(report({ numPendingTests: 4 }), 0).failed).toBe(1);
});

test('what failed is named by file and title, with what it said first', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'stays' },
    { status: 'failed', fullName: 'half leave', failureMessages: ['expected 3 to be 4\n    at x'] },
  ];
  const testResults = [
    { name: '/a/b/one.test.ts', status: 'failed', message: '', assertionResults },
    { name: '/a/two.test.ts', status: 'failed', message: 'No such file\nx', assertionResults: [] },
  ];
  expect(failuresOf(report({ testResults }))).toEqual([
    'one.test.ts: half leave: expected 3 to be 4',
    'two.test.ts: No such file',
  ]);
  expect(failuresOf(undefined)).toEqual([]);
});

test('the closing line names skipped tests only when there are some', () => {
  const sum = total([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(closingLine(sum)).toBe('3 passed, 1 failed');
  expect(closingLine({ ...sum, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped');
});

// Engines that are not there are named as not run: never taken for passed, and no failure either.

import { expect, onTestFinished, test, vi } from 'vitest';
import { findEngines } from '../../scripts/lib/engines.mjs';

test('an engine that does not start is named, one that does is handed on', () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  vi.stubEnv('FIREFOX_PATH', 'nowhere/firefox');
  vi.stubEnv('JSC_PATH', process.execPath);
  expect(findEngines()).toStrictEqual({
    env: { FIREFOX_PATH: undefined, JSC_PATH: process.execPath },
    notRun: ['Firefox'],
  });
});

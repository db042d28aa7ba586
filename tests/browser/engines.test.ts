// The same bits in Node and in a worker of the browser: the first days of every shipped scenario. The
// whole of them, and other engines, are compared by tests/long/browser/engines.test.ts.

import { expect, test } from 'vitest';
import { inChromium } from '../support/engines/browsers.ts';
import { bundle } from '../support/engines/bundle.ts';
import { parted } from '../support/engines/compared.ts';
import { inNode } from '../support/engines/shells.ts';
import { shippedFiles } from '../support/scenarios.ts';

test('the first days of every scenario are the same to the bit in Node and in Chromium', async () => {
  const ask = { stories: shippedFiles(), seeds: ['1', '2'], every: 100, ticks: 300 };
  const code = await bundle();
  const [node, chromium] = await Promise.all([
    inNode(code, ask),
    inChromium(process.env.CHROME_PATH ?? '', code, ask),
  ]);
  expect(node.split('\n').length).toBeGreaterThanOrEqual(1 + 2 * 4 * ask.stories.length);
  expect(parted(chromium, node)).toEqual([]);
});

// axe-core on an opened page: each violation of WCAG or of axe's own practice as one readable line.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds: rule, element and what would mend it. Empty is what a test expects. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  });
}

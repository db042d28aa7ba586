/** The part of a report that tells how the accounts fare on other platforms at the same time. */
import { PLATFORMS } from '../sim/platforms/index.ts';
import { asRun } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import { TEXT } from '../text/headless.ts';
import { figures, STANDING } from './figures.ts';
import type { Paint } from './layout.ts';
import { wrapped } from './layout.ts';
import type { Summary } from './summary.ts';

const WORDS = TEXT.report;

/** For each run alongside the main one: where and how, and the accounts' friends day by day. */
export function elsewhere(
  scenario: Scenario,
  { alongside, seeds }: Summary,
  paint: Paint,
  width: number,
): string[] {
  return Object.entries(alongside).flatMap(([id, metrics]) => {
    const { platform, accounts } = asRun(scenario, id);
    const label = PLATFORMS.find((one) => one.id === platform)?.label ?? platform;
    const text = scenario.runs.find((run) => run.id === id)?.text ?? '';
    const lines = ['', paint('bold', WORDS.alongside(label)), ...wrapped(text, width)];
    for (const [k, { name, strategy }] of accounts.entries()) {
      const table = figures(scenario, { metrics, seeds }, k, '', STANDING, width);
      const faded = table.map((line) => (line.startsWith(' ') ? paint('dim', line) : line));
      lines.push('', paint('bold', WORDS.account(name, strategy)), ...faded);
    }
    return lines;
  });
}

/** What an account spends on its site and on being heard: money, hours, and the limits to both. */
import type { Row } from './row.ts';
import { real } from './row.ts';

const HOURS_A_DAY = 24;

export const SPENDING = {
  adSpendPerDay: real({
    scope: 'posts',
    apply: 'live',
    default: 0,
    min: 0,
    max: 10_000,
    step: 1,
    unit: 'dollars a day',
    label: 'Advertising, dollars a day',
    doc: 'Money spent on advertisements for the account’s site.',
    source: 'scenario',
  }),
  siteHoursPerDay: real({
    scope: 'posts',
    apply: 'live',
    default: 0,
    min: 0,
    max: HOURS_A_DAY,
    step: 0.1,
    unit: 'hours a day',
    label: 'Work on the site, hours a day',
    doc: 'Useful content and search engine optimisation for the account’s own site.',
    source: 'scenario',
  }),
  budgetHours: real({
    scope: 'posts',
    apply: 'live',
    default: 168,
    min: 0,
    max: 7 * HOURS_A_DAY,
    step: 1,
    unit: 'hours a week',
    label: 'Hours a week at most',
    doc: 'Once they are spent, nothing is written or done on the site until the next week; 168 are all that a week has.',
    source: 'scenario',
  }),
  budgetMoney: real({
    scope: 'posts',
    apply: 'live',
    default: 100_000,
    min: 0,
    max: 100_000,
    step: 10,
    unit: 'dollars a week',
    label: 'Money a week at most',
    doc: 'Once it is spent, no more advertisements are bought until the next week; at its maximum it stops nobody.',
    source: 'scenario',
  }),
} as const satisfies Record<string, Row<'posts'>>;

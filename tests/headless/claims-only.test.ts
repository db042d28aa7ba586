/** Runs of which nothing but the claims counts: they come to the same as whole runs. */
import { expect, it } from 'vitest';
import type { Plan, SeedResult } from '../../src/headless/run.ts';
import { run } from '../../src/headless/run.ts';
import { mustRead, smallJson } from '../support/scenarios.ts';

const claim = (id: string, fields: object) => ({
  id,
  text: `${id}.`,
  metric: 'seen',
  at: 'Mon 12:00',
  is: 'atLeast',
  low: 1,
  ...fields,
});

function finished(plan: Plan): SeedResult {
  const slices = run(plan, '1');
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

it('claims come out the same, however early their worlds end', () => {
  const scenario = mustRead(
    smallJson({
      starts: 'Sat 00:00',
      until: 'Thu 00:00',
      runs: [{ id: 'silent', text: 'Without links.', set: { linksPerDay: 0 } }],
      claims: [
        claim('early', {}),
        claim('other', { run: 'silent', at: 'Sun 12:00' }),
        claim('difference', { minus: 'silent', at: 'Wed 00:00' }),
        claim('lead', { metric: 'popularLead', at: 'Tue 00:00' }),
      ],
    }),
  );
  const plan: Plan = { scenario, changes: {}, edges: undefined, ledger: [] };
  const whole = finished(plan);
  const short = finished({ ...plan, claimsOnly: true });
  expect(whole.outcomes.every((outcome) => outcome !== null)).toBe(true);
  expect(short.outcomes).toEqual(whole.outcomes);
  expect(short.figures).toHaveLength(0);
});

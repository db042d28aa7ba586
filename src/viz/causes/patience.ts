/**
 * Annoyance by cause against patience: over time where a diary is at hand, else as it is now; and
 * what each visit added. Knows reports and pixels.
 */
import { CAUSES } from '../../sim/frame.ts';
import type { Exposure, PersonReport } from '../../sim/person.ts';
import { text } from '../../text/index.ts';
import type { Diary } from '../../workers/counterfactual-api.ts';
import { h, s } from '../dom.ts';
import type { Run } from '../run.ts';
import { kindsOf } from './account.ts';
import { diaryChart, usedAt } from './diary.ts';

const WIDTH = 248;
const COST_HEIGHT = 40;

/** Annoyance by cause, with its numbers in words. */
export function patienceFigure(run: Run, report: PersonReport, diary?: Diary): HTMLElement {
  const used = report.annoyance.reduce((sum, points) => sum + points, 0);
  const shares = CAUSES.map((cause, i) => ({ cause, points: report.annoyance[i] ?? 0 }))
    .filter(({ points }) => points >= 0.5)
    .map(({ cause, points }) =>
      h(
        'li',
        {},
        h('i', { class: `swatch cause-${cause}` }),
        `${text.reasons[cause]} ${text.points(points)}`,
      ),
    );
  return h(
    'figure',
    { class: 'patience-figure' },
    h('figcaption', {}, text.inspector.patience(used, report.threshold)),
    diary ? diaryChart(run, diary, WIDTH) : bar(report, used),
    h('ul', { class: 'causes', 'aria-label': text.inspector.causes }, ...shares),
  );
}

/** A bar of annoyance by cause, against the patience this person has. */
function bar(report: PersonReport, used: number): SVGElement {
  const most = Math.max(report.threshold, used, 1) * 1.04;
  let from = 0;
  const parts = CAUSES.map((cause, i) => {
    const width = ((report.annoyance[i] ?? 0) / most) * WIDTH;
    const at = { x: from, y: 6, width: Math.max(0, width - 1), height: 14 };
    from += width;
    return s('rect', { ...at, class: `cause-${cause}` });
  });
  const limit = (report.threshold / most) * WIDTH;
  return s(
    'svg',
    { viewBox: `0 0 ${WIDTH} 26`, class: 'patience', 'aria-hidden': 'true' },
    s('rect', { x: 0, y: 6, width: limit, height: 14, class: 'room' }),
    ...parts,
    s('line', { x1: limit, x2: limit, y1: 0, y2: 26, class: 'limit' }),
  );
}

/** What the posts seen in a visit cost, over time and visit by visit. */
export function visitsFigure(run: Run, report: PersonReport, diary?: Diary): HTMLElement {
  if (report.exposures.length === 0) return h('p', { class: 'empty' }, text.inspector.nothing);
  const visits = new Map<number, Exposure[]>();
  for (const seen of report.exposures) {
    visits.set(seen.tick, [...(visits.get(seen.tick) ?? []), seen]);
  }
  const costs = [...visits].map(([tick, seen]) => ({
    tick,
    kinds: kindsOf(seen),
    cost: seen.reduce((sum, { points }) => sum + points, 0),
  }));
  const items = costs.map(({ tick, kinds, cost }) => {
    const words = text.person.visit(run.label(tick), kinds, cost);
    // What was seen in a step weighs from the next one on.
    const [used, limit] = [diary && usedAt(diary, tick + 1), diary?.threshold[tick + 1]];
    const after = used !== undefined && limit ? text.person.after(used, limit) : '';
    return h('li', {}, words + after);
  });
  return h(
    'figure',
    {},
    h('figcaption', {}, text.inspector.filled),
    bars(run, costs),
    h('details', { class: 'visits' }, h('summary', {}, text.person.posts), h('ol', {}, ...items)),
  );
}

function bars(run: Run, costs: readonly { tick: number; cost: number }[]): SVGElement {
  const most = Math.max(...costs.map(({ cost }) => cost), 1);
  const x = (tick: number) => (tick / Math.max(run.opened.end, 1)) * (WIDTH - 4) + 2;
  const base = COST_HEIGHT + 2;
  const lines = costs.map(({ tick, cost }) => {
    const y2 = base - Math.max(1.5, (cost / most) * COST_HEIGHT);
    return s('line', { x1: x(tick), x2: x(tick), y1: base, y2, class: 'cost' });
  });
  const now = x(run.frame.tick);
  return s(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${COST_HEIGHT + 4}`, class: 'costs', 'aria-hidden': 'true' },
    s('line', { x1: 0, x2: WIDTH, y1: base + 0.5, y2: base + 0.5, class: 'base' }),
    ...lines,
    s('line', { x1: now, x2: now, y1: 0, y2: base, class: 'now' }),
  );
}

/**
 * One person towards the account: state, annoyance by cause against patience, warmth, what each
 * post seen cost, and the moves so far. Knows reports; fetches nothing itself.
 */
import { CAUSES } from '../sim/frame.ts';
import type { PersonReport } from '../sim/person.ts';
import { text } from '../text/index.ts';
import { h, s } from './dom.ts';
import type { Run } from './run.ts';
import { sentenceOf } from './sentences.ts';

const WIDTH = 248;
const COST_HEIGHT = 40;

export class Inspector {
  readonly element = h('aside', {
    class: 'inspector',
    hidden: true,
    'aria-label': text.inspector.label,
  });
  readonly #close: () => void;

  constructor(close: () => void) {
    this.#close = close;
  }

  hide(): void {
    this.element.hidden = true;
  }

  show(run: Run, report: PersonReport): void {
    const top = this.element.scrollTop;
    const close = h(
      'button',
      { type: 'button', class: 'close', 'aria-label': text.inspector.close },
      '×',
    );
    close.addEventListener('click', this.#close);
    const used = report.annoyance.reduce((sum, points) => sum + points, 0);
    const known = report.standing !== 0;
    const facts: [string, string][] = [
      [text.inspector.warmth, text.percent(report.warmth)],
      [text.inspector.visits, report.visitsPerDay.toFixed(1)],
      [text.inspector.mutual, text.count(report.mutualFriends)],
      [text.inspector.seen, text.count(report.seen)],
      [text.inspector.answers, text.count(report.acknowledgements)],
    ];
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(
      close,
      h('h2', {}, report.name),
      h('p', { class: 'state' }, text.inspector.state(report.standing, run.account)),
      ...(known ? [patience(report, used), exposures(run, report)] : []),
      h(
        'dl',
        { class: 'facts' },
        ...facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
      ),
      ...moves(run, report),
    );
    this.element.hidden = false;
    this.element.scrollTop = top;
    if (hadFocus) close.focus();
  }
}

/** A bar of annoyance by cause, against the patience this person has. */
function patience(report: PersonReport, used: number): HTMLElement {
  const most = Math.max(report.threshold, used, 1) * 1.04;
  let from = 0;
  const parts = CAUSES.map((cause, i) => {
    const width = ((report.annoyance[i] ?? 0) / most) * WIDTH;
    const part = s('rect', {
      x: from,
      y: 6,
      width: Math.max(0, width - 1),
      height: 14,
      class: `cause-${cause}`,
    });
    from += width;
    return part;
  });
  const limit = (report.threshold / most) * WIDTH;
  const svg = s(
    'svg',
    { viewBox: `0 0 ${WIDTH} 26`, class: 'patience', 'aria-hidden': 'true' },
    s('rect', { x: 0, y: 6, width: limit, height: 14, class: 'room' }),
    ...parts,
    s('line', { x1: limit, x2: limit, y1: 0, y2: 26, class: 'limit' }),
  );
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
    {},
    h('figcaption', {}, text.inspector.patience(used, report.threshold)),
    svg,
    h('ul', { class: 'causes', 'aria-label': text.inspector.causes }, ...shares),
  );
}

/** What the posts seen in a visit cost, over time. */
function exposures(run: Run, report: PersonReport): HTMLElement {
  if (report.exposures.length === 0) return h('p', { class: 'empty' }, text.inspector.nothing);
  const costs = new Map<number, number>();
  for (const { tick, points } of report.exposures) {
    costs.set(tick, (costs.get(tick) ?? 0) + points);
  }
  const most = Math.max(...costs.values(), 1);
  const x = (tick: number) => (tick / Math.max(run.opened.end, 1)) * (WIDTH - 4) + 2;
  const bars = [...costs].map(([tick, points]) => {
    const y2 = COST_HEIGHT + 2 - Math.max(1.5, (points / most) * COST_HEIGHT);
    return s('line', { x1: x(tick), x2: x(tick), y1: COST_HEIGHT + 2, y2, class: 'cost' });
  });
  const svg = s(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${COST_HEIGHT + 4}`, class: 'costs', 'aria-hidden': 'true' },
    s('line', { x1: 0, x2: WIDTH, y1: COST_HEIGHT + 2.5, y2: COST_HEIGHT + 2.5, class: 'base' }),
    ...bars,
    s('line', {
      x1: x(run.frame.tick),
      x2: x(run.frame.tick),
      y1: 0,
      y2: COST_HEIGHT + 2,
      class: 'now',
    }),
  );
  return h('figure', {}, h('figcaption', {}, text.inspector.filled), svg);
}

function moves(run: Run, report: PersonReport): HTMLElement[] {
  if (report.moves.length === 0) return [];
  const entries = report.moves.map((move) => {
    const { when, what, why } = sentenceOf(move, run.label(move.tick), run.account);
    return h(
      'li',
      {},
      h('span', { class: 'when' }, when),
      h('b', {}, what),
      h('span', { class: 'why' }, why),
    );
  });
  return [h('h3', {}, text.inspector.moves), h('ol', { class: 'moves' }, ...entries)];
}

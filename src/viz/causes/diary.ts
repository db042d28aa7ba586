/**
 * One person's annoyance by cause against patience, over time up to the playhead. Knows diaries and
 * pixels.
 */
import { area, line, scaleLinear } from 'd3';
import { CAUSES } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import type { Diary } from '../../workers/counterfactual-api.ts';
import { s } from '../dom.ts';
import type { Run } from '../run.ts';

const HEIGHT = 92;
const TOP = 14;
const POINTS = 240;
/** The scale has this much room above the highest point. */
const ROOM = 1.06;
/** From the line of patience to its name. */
const RISE = 4;

/** Annoyance of all causes below `cause` at a tick. */
function under({ annoyance }: Diary, tick: number, cause: number): number {
  let sum = 0;
  for (let c = 0; c < cause; c++) sum += annoyance[tick * CAUSES.length + c] ?? 0;
  return sum;
}

/** Annoyance of all causes at a tick. */
export const usedAt = (diary: Diary, tick: number): number => under(diary, tick, CAUSES.length);

/** The chart, so many pixels wide. */
export function diaryChart(run: Run, diary: Diary, width: number): SVGElement {
  const { end } = run.opened;
  const now = Math.min(run.frame.tick, end);
  const every = Math.max(1, Math.ceil(end / POINTS));
  const ticks = Array.from({ length: Math.floor(now / every) + 1 }, (_, i) => i * every);
  if (ticks.at(-1) !== now) ticks.push(now);
  const limit = (tick: number) => diary.threshold[tick] ?? 0;
  // Over the whole story, so that the scale stands still while it plays.
  let most = 1;
  for (let tick = 0; tick <= end; tick++) {
    most = Math.max(most, limit(tick), usedAt(diary, tick));
  }
  const x = scaleLinear([0, Math.max(1, end)], [0, width]);
  const y = scaleLinear([0, most * ROOM], [HEIGHT, TOP]);
  const bands = CAUSES.map((cause, c) => {
    const band = area<number>(
      (tick) => x(tick),
      (tick) => y(under(diary, tick, c)),
      (tick) => y(under(diary, tick, c + 1)),
    );
    return s('path', { d: band(ticks) ?? '', class: `band cause-${cause}` });
  });
  const known = ticks.filter((tick) => limit(tick) > 0);
  const patience = line<number>(
    (tick) => x(tick),
    (tick) => y(limit(tick)),
  );
  const first = y(limit(known[0] ?? 0));
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT + 2}`, class: 'diary', 'aria-hidden': 'true' },
    ...bands,
    s('line', { x1: 0, x2: width, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5, class: 'base' }),
    s('line', { x1: x(now), x2: x(now), y1: TOP, y2: HEIGHT, class: 'now' }),
    s('path', { d: patience(known) ?? '', class: 'limit' }),
    s('text', { x: 1, y: Math.max(10, first - RISE), class: 'limit-label' }, text.person.limit),
  );
}

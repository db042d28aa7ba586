/**
 * Says in words what is happening: the moment, the headline, the verdict at the end, and the live
 * region at each new day. Knows runs and verdicts; all words come from the catalogue.
 */
import { TICKS_A_DAY, TICKS_A_WEEK } from '../sim/calendar.ts';
import type { Verdict } from '../sim/claims.ts';
import { METRICS } from '../sim/metrics.ts';
import type { Counts } from '../text/index.ts';
import { text } from '../text/index.ts';
import { h, say } from './dom.ts';
import type { Run } from './run.ts';
import { byWeek } from './timeline/axes.ts';

/** So many verdicts are in sight; further ones are folded. */
const UNFOLDED = 2;
/** An event is news for this share of the story. */
const NEWS = 0.08;

export class Headline {
  readonly live = h('div', { class: 'unseen', 'aria-live': 'polite' });
  readonly #when = h('p', { class: 'when' });
  readonly #what = h('p', { class: 'what' });
  /** What to look at while it runs; the verdict when it has ended. */
  readonly #below = h('div', { class: 'below' });
  readonly element = h('div', { class: 'headline' }, this.#when, this.#what, this.#below);
  #day = 0;

  open(run: Run): void {
    this.#day = Number.POSITIVE_INFINITY;
    this.element.classList.remove('ended');
    this.show(run);
  }

  show(run: Run): void {
    const label = run.label();
    say(this.#when, text.moment(label));
    const counts = countsOf(run);
    say(this.#what, text.headline(counts));
    this.element.classList.remove('ended');
    this.#below.lang = run.lang;
    say(this.#below, noticeOf(run));
    // A long story passes too fast to be told by the day.
    const length = byWeek(run.opened.end) ? TICKS_A_WEEK : TICKS_A_DAY;
    const day = Math.floor((run.opened.start + run.frame.tick) / length);
    if (day > this.#day) say(this.live, text.live(label, counts));
    this.#day = day;
  }

  /** At the end: what came of it, and whether that is what the scenario claims. */
  rest(run: Run, verdicts: readonly Verdict[]): void {
    if (!run.frame.done) return;
    const { scenario } = run.opened;
    const held = verdicts.length > 0 ? verdicts.every((verdict) => verdict.held) : undefined;
    const words = text.ending(scenario.title, held, countsOf(run));
    say(this.#what, words);
    this.element.classList.add('ended');
    // Those that did not hold come first, and are not folded away.
    const sorted = [...verdicts].sort((a, b) => Number(a.held) - Number(b.held));
    const claims = sorted.map((verdict) => claimOf(verdict, run.lang));
    say(this.live, [words, ...claims.map((claim) => claim.textContent)].join(' '));
    const judged = new Set(verdicts.map(({ claim }) => claim.id));
    const others = scenario.claims.filter(({ id }) => !judged.has(id));
    this.#below.removeAttribute('lang');
    this.#below.replaceChildren(
      ...claims.slice(0, UNFOLDED),
      ...folded(
        claims.slice(UNFOLDED),
        others.map((claim) => h('li', { lang: run.lang }, claim.text)),
      ),
    );
  }
}

/** A claim, and what came of it. */
function claimOf({ claim, value, held }: Verdict, lang: string): HTMLElement {
  const { unit } = METRICS[claim.metric];
  const words = text.claim.measured({ ...claim, value, unit });
  const mark = h('b', {}, held ? text.claim.held : text.claim.failed);
  const said = h('span', { lang }, claim.text.replace(/\.$/, ''));
  return h('p', {}, mark, ' ', said, ` (${words}).`);
}

/** Further verdicts, and the claims that this run alone cannot answer. */
function folded(more: readonly HTMLElement[], others: readonly HTMLElement[]): HTMLElement[] {
  if (more.length + others.length === 0) return [];
  const list = h('ul', {}, ...others);
  const summary = h('summary', {}, text.claim.folded(more.length, others.length));
  const compared = others.length > 0 ? [list, h('p', {}, text.claim.command)] : [];
  return [h('details', { class: 'others' }, summary, ...more, ...compared)];
}

/** What has just happened; else the scenario's hints, one after the other as the story goes on. */
function noticeOf({ opened, frame, calendar }: Run): string {
  const { notice, events } = opened.scenario;
  const since = (at: string) => frame.tick - (calendar.tickOf(at) ?? Number.POSITIVE_INFINITY);
  const fresh = events.filter(({ at }) => since(at) >= 0 && since(at) < NEWS * opened.end);
  const last = fresh.sort((a, b) => since(a.at) - since(b.at))[0];
  if (last) return text.news(last.at, last.text);
  return (
    notice[Math.min(notice.length - 1, Math.floor((frame.tick / opened.end) * notice.length))] ?? ''
  );
}

/** The numbers that sentences about this moment need. */
function countsOf(run: Run): Counts {
  const { friends, listening, left } = run.now;
  return { account: run.account, start: run.start, friends, listening, left };
}

/**
 * Says in words what is happening: the moment, the headline, the verdict at the end, and the live
 * region at each new day. Knows runs and verdicts; all words come from the catalogue.
 */
import { TICKS_A_DAY } from '../sim/calendar.ts';
import type { Verdict } from '../sim/claims.ts';
import type { Counts } from '../text/en.ts';
import { text } from '../text/en.ts';
import { h, say } from './dom.ts';
import type { Run } from './run.ts';

export class Headline {
  readonly live = h('div', { class: 'unseen', 'aria-live': 'polite' });
  readonly #when = h('p', { class: 'when' });
  readonly #what = h('p', { class: 'what' });
  /** What to look at while it runs; the verdict when it has ended. */
  readonly #below = h('p', { class: 'below' });
  readonly element = h('div', { class: 'headline' }, this.#when, this.#what, this.#below);
  #day = 0;

  open(run: Run): void {
    this.#day = 0;
    this.element.classList.remove('ended');
    this.show(run);
  }

  show(run: Run): void {
    const label = run.label();
    say(this.#when, text.moment(label));
    const counts = countsOf(run);
    say(this.#what, text.headline(counts));
    say(this.#below, noticeOf(run));
    const day = Math.floor((run.opened.start + run.frame.tick) / TICKS_A_DAY);
    if (day > this.#day) {
      if (this.#day > 0) say(this.live, text.live(label, counts));
      this.#day = day;
    }
  }

  /** At the end: what came of it, and whether that is what the scenario claims. */
  rest(run: Run, verdicts: readonly Verdict[]): void {
    if (!run.frame.done) return;
    const verdict = verdicts[0];
    const words = text.ending(run.opened.scenario.title, verdict?.held, countsOf(run));
    say(this.#what, words);
    this.element.classList.add('ended');
    const claims = verdicts.map(({ claim, value, held }) => [
      h('b', {}, held ? text.claim.held : text.claim.failed),
      claim.metric.endsWith('Kept') ? ` ${text.claim.kept(value, claim.low, claim.high)}` : '',
    ]);
    this.#below.replaceChildren(...claims.flat());
    say(this.live, `${words} ${this.#below.textContent}`);
  }
}

/** The scenario's hints, one after the other as the story goes on. */
function noticeOf({ opened, frame }: Run): string {
  const { notice } = opened.scenario;
  return (
    notice[Math.min(notice.length - 1, Math.floor((frame.tick / opened.end) * notice.length))] ?? ''
  );
}

/** The numbers that sentences about this moment need. */
function countsOf(run: Run): Counts {
  const { friends, listening, left } = run.now;
  return { account: run.account, start: run.start, friends, listening, left };
}

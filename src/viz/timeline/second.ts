/** The curve of a second run that is compared: dashed, with its name at its end. Knows runs. */
import { line } from 'd3';
import type { Moment } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import { give, s, say } from '../dom.ts';
import type { Run } from '../run.ts';
import { thinned } from './curves.ts';

export class Second {
  readonly #ahead = s('path', { class: 'curve second ahead' });
  readonly #curve = s('path', { class: 'curve second' });
  readonly #end = s('circle', { r: 3.5, class: 'end second' });
  readonly #label = s('text', { class: 'label second' });
  readonly element = s('g', {}, this.#ahead, this.#curve, this.#end, this.#label);
  run: Run | undefined;

  /** Draws what is known of it; the label stands at `labelY`. */
  show(x: (tick: number) => number, y: (n: number) => number, every: number, labelY: number): void {
    const run = this.run;
    this.element.style.display = run ? '' : 'none';
    if (!run) return;
    const friends = line<Moment>(
      (moment) => x(moment.tick),
      (moment) => y(moment.friends),
    );
    give(this.#curve, { d: friends(thinned(run.moments, every)) ?? '' });
    give(this.#ahead, { d: friends(thinned(run.ahead, every)) ?? '' });
    const at = x(run.now.tick);
    this.#end.setAttribute('cx', String(at));
    this.#end.setAttribute('cy', String(y(run.now.friends)));
    this.#label.setAttribute('x', String(at + 9));
    this.#label.setAttribute('y', String(labelY));
    say(this.#label, text.compare.friends('B', run.now.friends));
  }
}

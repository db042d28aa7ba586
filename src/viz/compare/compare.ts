/**
 * Two runs side by side: the second stage, the names of both, the difference in words, and what can
 * be done with them. Knows runs; compares what they show of the same moment.
 */
import { Standing } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import { h, say } from '../dom.ts';
import type { Run } from '../run.ts';
import type { Differing } from '../stage/marks.ts';
import type { Stage } from '../stage/stage.ts';

/** What the buttons ask for. */
export interface CompareActions {
  swap(): void;
  keep(): void;
  close(): void;
}

export class CompareView {
  readonly #first: Stage;
  readonly #second: () => Stage;
  readonly #difference = h('p', { class: 'difference', role: 'status' });
  readonly #who = h('p', { class: 'who' });
  readonly #names = [h('h2', { class: 'side' }), h('h2', { class: 'side' })] as const;
  readonly #bar: HTMLElement;
  readonly #other = h('div', { class: 'stage-side', hidden: true });
  readonly element: HTMLElement;
  #stage: Stage | undefined;
  #run: Run | undefined;

  /** @param second makes the second stage when it is needed */
  constructor(first: Stage, second: () => Stage, actions: CompareActions) {
    this.#first = first;
    this.#second = second;
    const button = (words: string, act: () => void) => {
      const made = h('button', { type: 'button', class: 'quiet' }, words);
      made.addEventListener('click', act);
      return made;
    };
    const { swap, keep, close } = text.compare;
    this.#bar = h(
      'section',
      { class: 'compare', 'aria-label': text.compare.label, hidden: true },
      h('div', {}, this.#difference, this.#who),
      h(
        'div',
        { class: 'compare-buttons' },
        button(swap, actions.swap),
        button(keep, actions.keep),
        button(close, actions.close),
      ),
    );
    const [a, b] = this.#names;
    a.hidden = true;
    this.#other.append(b);
    this.element = h(
      'div',
      { class: 'compared' },
      this.#bar,
      h(
        'div',
        { class: 'stages' },
        h('div', { class: 'stage-side' }, a, first.element),
        this.#other,
      ),
    );
  }

  /** The second stage, if there is one: for pictures and colours. */
  get stage(): Stage | undefined {
    return this.#run ? this.#stage : undefined;
  }

  /** Shows B, or nothing beside A. */
  async open(run: Run | undefined, a: string, b: string): Promise<void> {
    this.#run = run;
    this.#bar.hidden = !run;
    this.#names[0].hidden = !run;
    this.#other.hidden = !run;
    this.element.classList.toggle('on', Boolean(run));
    this.#first.differ(undefined);
    if (!run) return;
    say(this.#names[0], text.compare.name('A', a));
    say(this.#names[1], text.compare.name('B', b));
    if (!this.#stage) {
      this.#stage = this.#second();
      this.#other.append(this.#stage.element);
    }
    await this.#stage.open(run);
  }

  /** Both at the present. */
  show(a: Run): void {
    const b = this.#run;
    if (!b || b.frame.tick !== a.frame.tick) return;
    this.#stage?.show(b);
    const onlyA = leftOnlyIn(a, b);
    const onlyB = leftOnlyIn(b, a);
    this.#first.differ(placed(a, onlyA, onlyB));
    this.#stage?.differ(placed(b, onlyB, onlyA));
    const friends = b.now.friends - a.now.friends;
    say(this.#difference, text.compare.difference(friends, b.now.listening - a.now.listening));
    const all = a.drawsAll && b.drawsAll;
    say(this.#who, all ? text.compare.who(onlyA.length, onlyB.length) : '');
  }
}

/** Members who have left in one run and are still friends in the other, as far as they are drawn. */
function leftOnlyIn(one: Run, other: Run): number[] {
  const there = other.frame.buffers.standing_a;
  const members: number[] = [];
  one.frame.buffers.standing_a.forEach((standing, place) => {
    if (standing !== Standing.left) return;
    const member = one.memberAt(place);
    const stands = there[other.placeOf(member) ?? -1] ?? Standing.stranger;
    if (stands !== Standing.left && stands !== Standing.stranger) members.push(member);
  });
  return members;
}

/** Where those who differ are drawn in a run: who left here only, and who there only. */
function placed(run: Run, here: readonly number[], there: readonly number[]): Differing {
  const places = (members: readonly number[]) =>
    members.map((member) => run.placeOf(member)).filter((place) => place !== undefined);
  return { here: places(here), there: places(there) };
}

/** *Would have stayed if…*: offers the search to whoever looks at somebody who is lost. */
import type { PersonReport } from '../../sim/person.ts';
import { text } from '../../text/index.ts';
import type { Changes } from '../../workers/api.ts';
import type { PersonAnswer } from '../../workers/counterfactual-api.ts';
import type { Ask } from '../../workers/counterfactual-client.ts';
import { h } from '../dom.ts';
import type { Run } from '../run.ts';
import { Finder } from './finder.ts';
import { enoughOf, resultsOf, vainOf } from './results.ts';
import { isAsTold, samePeople, toldOf } from './told.ts';

/** What a search needs of the page. */
export interface Searching {
  readonly ask: Ask;
  /** Values that differ from the scenario now. */
  changes(): Changes;
  /** The same people and dice, with these values. */
  play(changes: Changes): void;
}

export class Stay {
  readonly #finder = new Finder<PersonAnswer>();
  readonly element = h(
    'section',
    { class: 'stay', hidden: true },
    h('h3', {}, text.causes.stay.title),
    this.#finder.element,
  );
  readonly #page: Searching;
  #run: Run | undefined;
  #member: number | undefined;

  constructor(page: Searching) {
    this.#page = page;
  }

  /** Offers the search for somebody who is lost; an answer stays until other people are shown. */
  show(run: Run, report: PersonReport): void {
    const { member, name, standing } = report;
    if (member !== this.#member || !samePeople(this.#run, run)) this.#finder.reset();
    this.#run = run;
    this.#member = member;
    this.element.hidden = standing < 2 && !this.#finder.busy;
    this.#finder.offer({
      button: text.causes.stay.search,
      start: (tell) => {
        const story = toldOf(run);
        return this.#page.ask({ ask: 'person', story, member }, tell);
      },
      show: (answer) => this.#answer(run, name, answer),
    });
  }

  /** Nobody is looked at: what is under way is given up. */
  hide(): void {
    this.#member = undefined;
    this.#finder.reset();
  }

  #answer(run: Run, name: string, answer: PersonAnswer): HTMLElement[] {
    const { goal, changes, replies, mostReplies, answerable } = answer;
    const notes = isAsTold(run, this.#page.changes()) ? [] : [text.causes.patched];
    const lines = notes.map((words) => h('p', { class: 'vain' }, words));
    if (!goal) return [h('p', {}, text.causes.stay.stays(name, run.account)), ...lines];
    const enough = enoughOf(changes, false);
    const vain = vainOf(changes, false);
    if (replies.length > 0) {
      const words = text.causes.stay.replied(replies.map((tick) => run.label(tick)));
      enough.push({ words, acts: replies.length, notes: [], sliders: undefined });
    } else {
      const { vainReplies, unanswerable } = text.causes.stay;
      vain.push(answerable ? vainReplies(mostReplies) : unanswerable);
    }
    const head = text.causes.stay.would(goal, name, run.account);
    const playing = { before: toldOf(run).changes, play: this.#page.play };
    return [...resultsOf(head, enough, vain, playing), ...lines];
  }
}

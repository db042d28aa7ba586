/** The head of the page: what this scenario is, in the scenario's own words. */

import { text } from '../text/index.ts';
import { h, say } from './dom.ts';
import type { Run } from './run.ts';

export class Lead {
  readonly #title = h('h1', {}, text.app);
  readonly #story = h('p', { class: 'standfirst' });
  readonly element = h(
    'section',
    { class: 'lead', 'aria-label': text.chooser.label },
    this.#title,
    this.#story,
  );

  constructor(chooser: HTMLElement) {
    this.element.prepend(chooser);
  }

  open({ opened: { scenario }, lang }: Run): void {
    this.#title.lang = lang;
    this.#story.lang = lang;
    say(this.#title, scenario.title);
    say(this.#story, scenario.story);
    document.title = scenario.title;
  }
}

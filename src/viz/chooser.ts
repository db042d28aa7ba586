/** The list of scenarios at the head of the page. Knows ids and titles; loads nothing itself. */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

/** A scenario that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

export class Chooser {
  readonly #select: HTMLSelectElement;
  readonly element: HTMLElement;

  constructor(choices: readonly Choice[], choose: (id: string) => void) {
    const options = choices.map(({ id, title }) => h('option', { value: id }, title));
    this.#select = h('select', { 'aria-label': text.chooser.label }, ...options);
    this.#select.addEventListener('change', () => choose(this.#select.value));
    this.element = h('div', { class: 'chooser' }, this.#select);
  }

  show(id: string): void {
    if (this.#select.value !== id) this.#select.value = id;
  }
}

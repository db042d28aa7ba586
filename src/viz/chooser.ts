/** The list of scenarios at the head of the page. Knows ids and titles; loads nothing itself. */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

/** A scenario that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Value of the entry for a scenario that is none of the list's. */
const OWN = ' own';

export class Chooser {
  readonly #select: HTMLSelectElement;
  /** There as long as a scenario of one's own is shown. */
  readonly #own = h('option', { value: OWN, lang: '' });
  readonly element: HTMLElement;

  constructor(choices: readonly Choice[], choose: (id: string) => void) {
    const options = choices.map(({ id, title }) => h('option', { value: id }, title));
    this.#select = h('select', { 'aria-label': text.chooser.label }, ...options);
    this.#select.addEventListener('change', () => choose(this.#select.value));
    this.element = h('div', { class: 'chooser' }, this.#select);
  }

  /** @param own title of a scenario that is not in the list */
  show(id: string, own?: string): void {
    if (own === undefined) this.#own.remove();
    else {
      this.#own.textContent = own;
      this.#select.prepend(this.#own);
    }
    const value = own === undefined ? id : OWN;
    if (this.#select.value !== value) this.#select.value = value;
  }
}

/** A chooser at the top of a folder: one of several, with a sentence on the chosen one. */
import { offerWords, text } from '../../text/index.ts';
import type { Choices, Offer } from '../../workers/api.ts';
import { h, say } from '../dom.ts';

/** What is chosen here: a run is chosen by comparing. */
export type Chosen = Exclude<keyof Choices, 'run'>;

export class Choice {
  readonly #which: Chosen;
  readonly #doc: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly element: HTMLElement;

  constructor(which: Chosen, choose: (id: string) => void) {
    const id = `choice-${which}`;
    this.#which = which;
    this.#select = h('select', { id, 'aria-describedby': `${id}-doc` });
    this.#doc = h('p', { id: `${id}-doc`, class: 'note' });
    this.element = h(
      'div',
      { class: 'choice' },
      h('label', { for: id }, text.panel.choices[which], restarts()),
      this.#select,
      this.#doc,
    );
    this.#select.addEventListener('change', () => choose(this.#select.value));
  }

  /** Shows what there is, what is in force, and marks what the scenario has. */
  show(plain: readonly Offer[], now: string | undefined, own: string | undefined): void {
    const offers = plain.map((offer) => offerWords(this.#which, offer));
    const options = offers.map(({ id, label }) =>
      h('option', { value: id }, id === own ? text.panel.own(label) : label),
    );
    this.#select.replaceChildren(...options);
    this.#select.value = now ?? '';
    this.element.classList.toggle('is-changed', now !== own);
    say(this.#doc, offers.find(({ id }) => id === now)?.doc ?? '');
    this.#select.title = text.panel.chooses[this.#which];
  }
}

/** The mark of what starts the run again. */
export const restarts = (): HTMLElement =>
  h('span', { class: 'restarts', 'aria-hidden': 'true' }, '↻');

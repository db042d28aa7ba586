/**
 * The page for a projector: large type, stage, headline and timeline, and nothing to click. Knows
 * the page's element and how to come back; what is hidden stands in present.css.
 */
import { text } from '../text/index.ts';
import type { Action } from './actions.ts';
import { h } from './dom.ts';

export class Present {
  /** Says at the bottom how to go on and how to come back. */
  readonly element = h(
    'aside',
    { class: 'present-keys', 'aria-label': text.present.label },
    text.present.keys,
  );
  readonly #root: HTMLElement;
  readonly #changed: () => void;
  #before: Element | null = null;

  /** `changed` is called when the sizes of everything have changed. */
  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
  }

  get on(): boolean {
    return this.#root.hasAttribute('data-present');
  }

  toggle(): void {
    const on = !this.on;
    if (on) this.#before = document.activeElement;
    this.#root.toggleAttribute('data-present', on);
    document.documentElement.classList.toggle('presenting', on);
    // What had the focus is not there any more, and is there again.
    if (on && this.#before instanceof HTMLElement) this.#before.blur();
    else if (this.#before instanceof HTMLElement) this.#before.focus();
    this.#changed();
  }

  /** The rows of the table of actions. */
  actions(): Action[] {
    return [
      {
        id: 'present',
        label: text.present.label,
        help: text.present.help,
        key: 'p',
        place: 'head',
        run: () => this.toggle(),
      },
      {
        id: 'leave',
        label: text.present.leave,
        key: 'Escape',
        place: 'none',
        when: () => this.on,
        run: () => this.toggle(),
      },
    ];
  }
}

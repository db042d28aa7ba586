/**
 * The bar at the top: the app's name and a button for each action that has its place there. What
 * does not fit goes into a menu. Knows the table of actions and no action by name.
 */
import { text } from '../text/index.ts';
import type { Action, Actions } from './actions.ts';
import { h, say } from './dom.ts';
import { keyWords } from './help.ts';

export class Toolbar {
  readonly #row = h('div', { class: 'bar-row' });
  readonly #menu = h('div', { class: 'bar-menu' });
  readonly #more = h(
    'details',
    { class: 'bar-more', hidden: true },
    h('summary', {}, text.bar.more),
    this.#menu,
  );
  readonly element = h(
    'nav',
    { class: 'bar', 'aria-label': text.bar.label },
    h('span', { class: 'bar-name' }, text.app),
    this.#row,
    this.#more,
  );
  readonly #buttons = new Map<Action, HTMLButtonElement>();
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
    actions.subscribe(() => this.#show());
    this.#show();
    new ResizeObserver(() => this.#fit()).observe(this.element);
    this.#closeMenu();
  }

  #show(): void {
    const before = this.#buttons.size;
    for (const action of this.#actions.all) {
      if (action.place !== 'none' && !this.#buttons.has(action)) this.#make(action);
    }
    for (const [action, button] of this.#buttons) {
      button.disabled = !(action.when?.() ?? true);
      if (action.pressed) button.setAttribute('aria-pressed', String(action.pressed()));
      say(button, action.label);
    }
    if (this.#buttons.size > before) this.#fit();
  }

  #make(action: Action): void {
    const key = keyWords(action);
    const button = h('button', {
      type: 'button',
      'data-action': action.id,
      title: [action.help ?? action.label, key && `(${key})`].filter(Boolean).join(' '),
    });
    button.addEventListener('click', () => {
      this.#more.open = false;
      action.run();
    });
    this.#buttons.set(action, button);
  }

  /** All in the row; then from the last on into the menu until the rest has room. */
  #fit(): void {
    const places = ['head', 'end'];
    const buttons = [...this.#buttons]
      .sort(([a], [b]) => places.indexOf(a.place) - places.indexOf(b.place))
      .map(([, button]) => button);
    const focused = document.activeElement;
    this.#row.replaceChildren(...buttons);
    this.#more.hidden = true;
    if (this.#row.scrollWidth > this.#row.clientWidth) {
      this.#more.hidden = false;
      while (buttons.length > 0 && this.#row.scrollWidth > this.#row.clientWidth) {
        const last = buttons.pop();
        if (last) this.#menu.prepend(last);
      }
    }
    if (focused instanceof HTMLElement && this.#row.contains(focused)) focused.focus();
  }

  #closeMenu(): void {
    this.#more.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#more.contains(relatedTarget)))
        this.#more.open = false;
    });
    this.#more.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#more.open) return;
      event.preventDefault();
      this.#more.open = false;
      this.#more.querySelector('summary')?.focus();
    });
  }
}

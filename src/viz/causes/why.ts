/**
 * The door to *why they left*: a button for the story, and the place over the stage that it opens.
 * What is in there loads with the first click. Knows nothing of causes.
 */
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';
import type { Run } from '../run.ts';
import type { Leaving } from './departures.ts';
import type { Searching } from './stay.ts';
import type { CausesView } from './view.ts';

export class Why {
  readonly button = h(
    'button',
    { type: 'button', class: 'quiet why-button', 'aria-expanded': 'false' },
    text.causes.title,
  );
  readonly #close = h(
    'button',
    { type: 'button', class: 'close', 'aria-label': text.causes.close },
    '×',
  );
  readonly element = h(
    'section',
    { class: 'causes-view', hidden: true, 'aria-label': text.causes.title },
    h('h2', {}, text.causes.title),
    this.#close,
  );
  readonly #page: Searching;
  readonly #filter: (cause: Leaving) => void;
  #view: Promise<CausesView> | undefined;
  #run: Run | undefined;

  constructor(page: Searching, filter: (cause: Leaving) => void) {
    this.#page = page;
    this.#filter = filter;
    this.button.addEventListener('click', () => this.#toggle(this.element.hidden !== false));
    this.#close.addEventListener('click', () => this.#toggle(false));
    // Before anything else hears of it: the view lies over the rest, but for cards and dialogs.
    const leave = (event: KeyboardEvent): void => {
      const on = event.target instanceof Element ? event.target : undefined;
      if (event.key !== 'Escape' || this.element.hidden || on?.closest('dialog, .inspector'))
        return;
      event.stopPropagation();
      this.#toggle(false);
    };
    document.addEventListener('keydown', leave, true);
  }

  /** Another run, or another moment of it. */
  show(run: Run): void {
    this.#run = run;
    if (!this.element.hidden) void this.#view?.then((view) => this.#run && view.show(this.#run));
  }

  #toggle(open: boolean): void {
    this.element.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    (open ? this.#close : this.button).focus();
    if (!open) return;
    this.#view ??= this.#load();
    if (this.#run) this.show(this.#run);
  }

  async #load(): Promise<CausesView> {
    const { CausesView: View } = await import('./view.ts');
    const view = new View(this.#page, this.#filter);
    this.element.append(view.element);
    return view;
  }
}

/** A word to those who are here for the first time; dismissed once, it is gone for good. */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

const KEY = 'half-by-tuesday.hint';

export class Hint {
  readonly #close = h('button', { type: 'button', class: 'quiet' }, text.hint.close);
  readonly element = h(
    'aside',
    { class: 'hint', 'aria-label': text.hint.label, hidden: wasDismissed() },
    h('p', {}, text.hint.words),
    this.#close,
  );

  constructor() {
    this.#close.addEventListener('click', () => this.dismiss());
  }

  dismiss(): void {
    this.element.hidden = true;
    remember();
  }
}

/** Storage may be blocked: then the hint comes again, and nothing else happens. */
function wasDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, 'dismissed');
  } catch {
    // Blocked or full: it is dismissed for as long as the page is open.
  }
}

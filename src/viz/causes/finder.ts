/**
 * A button that starts a search, its progress with a way out, and the answer. Knows inquiries;
 * neither what is searched nor how the answer reads.
 */
import { text } from '../../text/index.ts';
import type { Progress } from '../../workers/counterfactual-api.ts';
import type { Inquiry } from '../../workers/counterfactual-client.ts';
import { h, say } from '../dom.ts';

/** What to search for, and how to show what came out. */
export interface Sought<T> {
  readonly button: string;
  start(tell: (progress: Progress) => void): Inquiry<T>;
  show(answer: T): readonly Node[];
}

export class Finder<T> {
  readonly #start = h('button', { type: 'button', class: 'quiet find' });
  readonly #bar = h('progress', { max: 1, value: 0, 'aria-label': text.causes.stay.search });
  readonly #cancel = h('button', { type: 'button', class: 'quiet' }, text.causes.cancel);
  readonly #working = h('div', { class: 'working', hidden: true }, this.#bar, this.#cancel);
  readonly #status = h('p', { class: 'finding', role: 'status' });
  readonly #found = h('div', { class: 'found' });
  readonly element = h(
    'div',
    { class: 'finder' },
    this.#start,
    this.#working,
    this.#status,
    this.#found,
  );
  #sought: Sought<T> | undefined;
  #inquiry: Inquiry<T> | undefined;

  constructor() {
    this.#start.addEventListener('click', () => void this.#search());
    this.#cancel.addEventListener('click', () => {
      this.reset();
      say(this.#status, text.causes.cancelled);
      this.#start.focus();
    });
  }

  /** Offers a search; one that is under way, or its answer, stays. */
  offer(sought: Sought<T>): void {
    this.#sought = sought;
    say(this.#start, sought.button);
  }

  /** Whether there is something to see besides the button. */
  get busy(): boolean {
    return this.#inquiry !== undefined || this.#found.childElementCount > 0;
  }

  /** Gives up what is under way, and forgets the answer. */
  reset(): void {
    this.#inquiry?.cancel();
    this.#inquiry = undefined;
    this.#found.replaceChildren();
    this.#show(false);
    say(this.#status, '');
  }

  #show(working: boolean): void {
    this.#start.hidden = working || this.#found.childElementCount > 0;
    this.#working.hidden = !working;
  }

  async #search(): Promise<void> {
    const sought = this.#sought;
    if (!sought) return;
    this.reset();
    this.#bar.value = 0;
    this.#show(true);
    this.#cancel.focus();
    const inquiry = sought.start((progress) => this.#tell(progress));
    this.#inquiry = inquiry;
    const nodes = await inquiry.result.then((answer) => sought.show(answer)).catch(() => undefined);
    if (inquiry !== this.#inquiry) return;
    const focused = document.activeElement === this.#cancel;
    this.#inquiry = undefined;
    if (nodes) this.#found.replaceChildren(...nodes);
    this.#show(false);
    say(this.#status, nodes ? '' : text.causes.failed);
    if (focused) this.#found.querySelector('button')?.focus();
  }

  #tell({ run, most, share }: Progress): void {
    this.#bar.value = Math.max(this.#bar.value, Math.min(1, (run - 1 + share) / most));
    say(this.#status, text.causes.progress(run, most));
  }
}

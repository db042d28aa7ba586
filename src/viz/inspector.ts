/**
 * The door to one person: an empty card that is filled by what loads when somebody is first looked
 * at. Knows reports only to hand them on.
 */
import type { PersonReport } from '../sim/person.ts';
import { text } from '../text/index.ts';
import type { Diary } from '../workers/counterfactual-api.ts';
import type { Searching } from './causes/stay.ts';
import { h } from './dom.ts';
import type { PersonCard } from './person-card.ts';
import type { Run } from './run.ts';

export class Inspector {
  readonly element = h('aside', {
    class: 'inspector',
    hidden: true,
    'aria-label': text.inspector.label,
  });
  readonly #page: Searching;
  readonly #close: () => void;
  #card: PersonCard | undefined;
  #loading: Promise<void> | undefined;
  /** What to show once the card is there. */
  #last: Parameters<PersonCard['show']> | undefined;

  constructor(page: Searching, close: () => void) {
    this.#page = page;
    this.#close = close;
  }

  hide(): void {
    this.#last = undefined;
    this.#card?.hide();
  }

  /** Shows a report; with a diary, annoyance and patience over time. */
  show(run: Run, report: PersonReport, diary?: Diary): void {
    this.#last = [run, report, diary];
    if (this.#card) this.#card.show(...this.#last);
    else this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { PersonCard: Card } = await import('./person-card.ts');
      this.#card = new Card(this.element, this.#page, this.#close);
      if (this.#last) this.#card.show(...this.#last);
    } finally {
      this.#loading = undefined;
    }
  }
}

/**
 * The library: a card for every shipped scenario, by what kind of row of the source it reproduces,
 * and the way to a file of one's own. Given facts and asks for a choice; loads and opens nothing.
 */
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';
import type { CardFacts } from './card.ts';
import { cardOf } from './card.ts';
import { Sheet } from './sheet.ts';

/** Everything that the library shows. */
export interface Shelf {
  readonly engineVersion: string;
  readonly seeds: number;
  /** In the order of the source; `kind` is the first letter of the row. */
  readonly cards: readonly (CardFacts & { readonly kind: string })[];
}

export interface LibraryActions {
  choose(id: string): void;
  file(file: File): void;
}

export class Library {
  readonly #sheet: Sheet;
  readonly #shelf: Shelf;
  readonly #actions: LibraryActions;

  constructor(shelf: Shelf, actions: LibraryActions) {
    this.#shelf = shelf;
    this.#actions = actions;
    const pick = h('input', { type: 'file', accept: '.json,application/json', hidden: true });
    const open = h('button', { type: 'button', class: 'pick' }, text.library.file);
    open.addEventListener('click', () => pick.click());
    pick.addEventListener('change', () => {
      const [file] = pick.files ?? [];
      // The same file may be picked again after it was mended.
      pick.value = '';
      if (!file) return;
      this.#sheet.close();
      actions.file(file);
    });
    const hint = h('span', { class: 'sheet-note' }, text.library.hint);
    this.#sheet = new Sheet('library', text.library.title, open, pick, hint);
  }

  /** @param here id of the shipped scenario that is shown now */
  open(here: string | undefined): void {
    const { cards, seeds, engineVersion } = this.#shelf;
    const kinds = [...new Set(cards.map(({ kind }) => kind))];
    const parts = kinds.flatMap((kind) => [
      h('h3', {}, text.library.kinds[kind] ?? kind),
      h(
        'ul',
        { class: 'cards' },
        ...cards.filter((card) => card.kind === kind).map(of(here, this)),
      ),
    ]);
    const made = h('p', { class: 'made' }, text.library.made(seeds, engineVersion));
    this.#sheet.open(...parts, made);
  }

  choose(id: string): void {
    this.#sheet.close();
    this.#actions.choose(id);
  }
}

const of = (here: string | undefined, library: Library) => (facts: CardFacts) =>
  cardOf(facts, facts.id === here, () => library.choose(facts.id));

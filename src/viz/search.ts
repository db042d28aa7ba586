/**
 * Finds a friend by name: a box that suggests, reached with the slash key. Knows a run's names and
 * standings; who is found is chosen.
 */
import { Standing } from '../sim/frame.ts';
import { text } from '../text/index.ts';
import { h } from './dom.ts';
import type { Run } from './run.ts';

export class Search {
  readonly #names = h('datalist', { id: 'search-names' });
  readonly #box = h('input', {
    type: 'search',
    list: 'search-names',
    placeholder: text.story.search,
    'aria-label': text.story.search,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly element = h('div', { class: 'search' }, this.#box, this.#names);
  #run: Run | undefined;

  constructor(choose: (member: number) => void) {
    // Friends may have come since the last time.
    this.#box.addEventListener('focus', () => this.#fill());
    this.#box.addEventListener('input', () => this.#box.setCustomValidity(''));
    this.#box.addEventListener('change', () => {
      const member = this.#find(this.#box.value);
      if (member !== undefined) choose(member);
      else if (this.#box.value.trim()) {
        this.#box.setCustomValidity(text.story.unknown);
        this.#box.reportValidity();
      }
    });
  }

  /** Takes the keys, so that one can type a name. */
  focus(): void {
    this.#box.focus();
    this.#box.select();
  }

  open(run: Run): void {
    this.#run = run;
    this.#box.value = '';
    this.#box.setCustomValidity('');
  }

  #fill(): void {
    const run = this.#run;
    if (!run) return;
    const { standing_a } = run.frame.buffers;
    const friends = run.names.filter((_, a) => standing_a[a] !== Standing.stranger);
    this.#names.replaceChildren(...friends.map((name) => h('option', { value: name })));
  }

  /** Whoever has this name, or the first whose name begins with it: friends before strangers. */
  #find(words: string): number | undefined {
    const run = this.#run;
    const wanted = words.trim().toLowerCase();
    if (!run || !wanted) return undefined;
    const { names, opened } = run;
    const { standing_a } = run.frame.buffers;
    const found = names
      .map((_, c) => c)
      .filter((c) => c !== opened.account && names[c]?.toLowerCase().startsWith(wanted));
    const exact = found.find((c) => names[c]?.toLowerCase() === wanted);
    const place = exact ?? found.find((c) => standing_a[c] !== Standing.stranger) ?? found[0];
    return place === undefined ? undefined : run.memberAt(place);
  }
}

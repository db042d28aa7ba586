/** Asks how many seeds to run: three usual numbers, or any that is typed. Runs nothing itself. */
import { text } from '../../text/index.ts';
import { h, say } from '../dom.ts';

const USUAL = [20, 50, 200] as const;
const FIRST = 50;
/** More would keep a training room waiting. */
const MOST = 1000;

export class Ask {
  readonly #input = h('input', {
    type: 'number',
    class: 'many-number',
    min: 1,
    max: MOST,
    step: 1,
    value: FIRST,
    required: true,
    'aria-label': text.many.howMany,
  });
  readonly #run = h('button', { type: 'submit', class: 'many-run' });
  readonly #usual = USUAL.map((n) => h('button', { type: 'button' }, text.count(n)));
  readonly element = h(
    'form',
    { class: 'many-ask' },
    h(
      'div',
      { class: 'many-usual', role: 'group', 'aria-label': text.many.howMany },
      ...this.#usual,
      this.#input,
    ),
    this.#run,
  );

  constructor(run: (seeds: number) => void) {
    this.#usual.forEach((button, i) => {
      button.addEventListener('click', () => {
        this.#input.value = String(USUAL[i]);
        this.#show();
      });
    });
    this.#input.addEventListener('input', () => this.#show());
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      run(this.#seeds);
    });
    this.#show();
  }

  focus(): void {
    this.#run.focus();
  }

  get #seeds(): number {
    return this.#input.valueAsNumber;
  }

  #show(): void {
    say(this.#run, text.many.run(this.#input.validity.valid ? this.#seeds : FIRST));
    this.#usual.forEach((button, i) => {
      button.setAttribute('aria-pressed', String(USUAL[i] === this.#seeds));
    });
  }
}

/**
 * The scenario as text, to be edited: problems show as one types, and nothing happens until it is
 * applied. What was written stays while the dialog is closed. Knows texts; checks nothing itself.
 */
import { text } from '../../text/index.ts';
import { h, say } from '../dom.ts';
import { Sheet } from './sheet.ts';

/** Milliseconds without a key before the text is checked. */
const PAUSE = 250;

export interface EditorActions {
  /** Lines for all that is wrong with a text. */
  check(content: string): Promise<readonly string[]>;
  /** Opens the text; resolves to whether it was opened. */
  apply(content: string): Promise<boolean>;
}

export class Editor {
  readonly #actions: EditorActions;
  readonly #sheet: Sheet;
  readonly #area = h('textarea', {
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    wrap: 'off',
    'aria-label': text.files.textarea,
    'aria-describedby': 'editor-problems',
  });
  readonly #state = h('p', { class: 'editor-state', role: 'status' });
  readonly #problems = h('ul', { class: 'problems', id: 'editor-problems' });
  readonly #apply = h('button', { type: 'button', class: 'apply' }, text.files.apply);
  readonly #again = h('button', { type: 'button' }, text.files.again);
  /** The text as it was before it was edited. */
  #base = '';
  #timer = 0;
  #turn = 0;

  constructor(actions: EditorActions) {
    this.#actions = actions;
    this.#sheet = new Sheet('editor', text.files.title, this.#apply, this.#again);
    this.#area.addEventListener('input', () => {
      this.#apply.disabled = true;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#check(), PAUSE);
    });
    this.#apply.addEventListener('click', () => void this.#use());
    this.#again.addEventListener('click', () => this.#fill(this.#base));
  }

  /** Shows a scenario's text; where it is the one that was being edited, the edits are still there. */
  open(base: string): void {
    if (base !== this.#base || this.#area.value === '') {
      this.#base = base;
      this.#area.value = base;
    }
    const help = h('p', { class: 'sheet-note' }, text.files.help);
    this.#sheet.open(help, this.#area, this.#state, this.#problems);
    this.#area.focus();
    this.#area.setSelectionRange(0, 0);
    this.#area.scrollTop = 0;
    void this.#check();
  }

  #fill(content: string): void {
    this.#area.value = content;
    this.#area.focus();
    void this.#check();
  }

  async #check(): Promise<void> {
    const turn = ++this.#turn;
    const lines = await this.#actions.check(this.#area.value);
    if (turn !== this.#turn) return;
    this.#apply.disabled = lines.length > 0;
    say(this.#state, lines.length > 0 ? text.files.problems(lines.length) : text.files.fine);
    this.#problems.replaceChildren(...lines.map((line) => h('li', {}, line)));
  }

  async #use(): Promise<void> {
    const content = this.#area.value;
    this.#sheet.close();
    // What could not be opened can be mended: it is still there.
    if (await this.#actions.apply(content)) this.#base = '';
  }
}

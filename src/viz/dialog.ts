/** The page's dialog: problems as readable lines, or whatever it is given. Changes nothing. */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

export class Dialog {
  readonly #body = h('div', { class: 'dialog-body' });
  readonly #title = h('h2', { id: 'dialog-title', tabindex: -1, autofocus: true });
  readonly element = h('dialog', { 'aria-labelledby': 'dialog-title' });

  constructor() {
    const close = h('button', { type: 'submit' }, text.dialog.close);
    this.element.append(this.#title, this.#body, h('form', { method: 'dialog' }, close));
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) this.element.close();
    });
  }

  /** Shows what is wrong, line by line. */
  problems(lines: readonly string[]): void {
    this.show(
      text.dialog.problem,
      h('ul', { class: 'problems' }, ...lines.map((line) => h('li', {}, line))),
    );
  }

  close(): void {
    this.element.close();
  }

  /** Shows anything under a title. */
  show(title: string, content: HTMLElement): void {
    this.#title.textContent = title;
    this.#body.replaceChildren(content);
    if (!this.element.open) this.element.showModal();
  }
}

/** Dialogs: problems as readable lines, and the keys. Knows words; changes nothing. */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

export class Dialog {
  readonly #body = h('div', { class: 'dialog-body' });
  readonly #title = h('h2', { id: 'dialog-title' });
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
    this.#show(
      text.dialog.problem,
      h('ul', { class: 'problems' }, ...lines.map((line) => h('li', {}, line))),
    );
  }

  help(): void {
    const rows = text.help.flatMap(([key, words]) => [
      h('dt', {}, h('kbd', {}, key)),
      h('dd', {}, words),
    ]);
    this.#show(text.dialog.help, h('dl', { class: 'keys' }, ...rows));
  }

  #show(title: string, content: HTMLElement): void {
    this.#title.textContent = title;
    this.#body.replaceChildren(content);
    if (!this.element.open) this.element.showModal();
  }
}

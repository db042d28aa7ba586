/** A wide dialog with a title and a way out. Knows nothing of what stands in it. */
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';

let sheets = 0;

export class Sheet {
  readonly element: HTMLDialogElement;
  readonly #body = h('div', { class: 'sheet-body' });

  /** @param foot what stands beside the button that closes */
  constructor(kind: string, title: string, ...foot: HTMLElement[]) {
    const id = `sheet-${++sheets}`;
    const close = h('button', { type: 'button' }, text.dialog.close);
    close.addEventListener('click', () => this.element.close());
    this.element = h(
      'dialog',
      { class: `sheet ${kind}`, 'aria-labelledby': id },
      h('h2', { id, tabindex: -1, autofocus: true }, title),
      this.#body,
      h('div', { class: 'sheet-foot' }, ...foot, close),
    );
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) this.element.close();
    });
    document.body.append(this.element);
  }

  /** Shows this, at its beginning. */
  open(...content: HTMLElement[]): void {
    this.#body.replaceChildren(...content);
    if (!this.element.open) this.element.showModal();
    this.#body.scrollTop = 0;
  }

  close(): void {
    this.element.close();
  }
}

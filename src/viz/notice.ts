/** One line over the bottom of the page: what has just been done, or an offer. Knows words only. */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

/** What a notice may offer. */
export interface Offer {
  readonly label: string;
  act(): void;
}

export class Notice {
  readonly element = h('div', { class: 'notice', role: 'status', hidden: true });

  /** Shows a line until it is dismissed; `more` stands behind the words, such as a field. */
  show(words: string, { offer, more }: { offer?: Offer; more?: HTMLElement } = {}): void {
    const parts: HTMLElement[] = [h('span', {}, words)];
    if (more) parts.push(more);
    if (offer) {
      const act = h('button', { type: 'button', class: 'quiet' }, offer.label);
      act.addEventListener('click', () => {
        this.hide();
        offer.act();
      });
      parts.push(act);
    }
    const dismiss = h(
      'button',
      { type: 'button', class: 'dismiss', 'aria-label': text.kept.dismiss },
      '×',
    );
    dismiss.addEventListener('click', () => this.hide());
    this.element.replaceChildren(...parts, dismiss);
    this.element.hidden = false;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

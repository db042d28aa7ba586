/** `?embed=1`: stage, timeline and play only, and the way to the whole page. */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

/** Whether the address asks for it. */
export const isEmbedded = (search: string): boolean =>
  new URLSearchParams(search).get('embed') === '1';

export class Embed {
  readonly #link = h('a', { class: 'embed-link', target: '_blank', rel: 'noopener' });

  constructor(root: HTMLElement) {
    root.dataset['embed'] = '';
    this.#link.textContent = text.share.full;
    root.append(h('nav', { class: 'embed-way', 'aria-label': text.app }, this.#link));
  }

  /** @param address of what is shown, as the frame has it */
  moved(address: string): void {
    const url = new URL(address, location.href);
    url.searchParams.delete('embed');
    this.#link.href = url.href;
  }
}

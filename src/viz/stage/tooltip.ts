/** The small card beside the pointer: a name and a few words. Knows pixels and words only. */
import { h } from '../dom.ts';

export class Tooltip {
  readonly element = h('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });

  show(x: number, y: number, name: string, lines: readonly string[]): void {
    this.element.replaceChildren(h('b', {}, name), ...lines.map((line) => h('span', {}, line)));
    this.element.hidden = false;
    const stage = this.element.parentElement;
    const width = stage?.clientWidth ?? 0;
    const toLeft = x > width - 180;
    this.element.style.left = `${toLeft ? x - 14 - this.element.offsetWidth : x + 14}px`;
    this.element.style.top = `${Math.max(4, y - this.element.offsetHeight / 2)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

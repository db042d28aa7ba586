/** Files dropped anywhere on the page. Shows where; hands them on and reads nothing. */
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Hands dropped files on; the page itself never opens them in its own place. */
export function takeDrops(take: (files: readonly File[]) => void): void {
  const sign = h('div', { class: 'drop', hidden: true }, h('span', {}, text.files.drop));
  document.body.append(sign);
  const show = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    sign.hidden = false;
  };
  addEventListener('dragenter', show);
  addEventListener('dragover', show);
  addEventListener('dragleave', (event) => {
    // Only where the pointer leaves the window, not one part of the page for another.
    if (event.relatedTarget === null) sign.hidden = true;
  });
  addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    sign.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

/**
 * From a sentence to the slider that it comes from: marks it, or brings it into sight. Knows the
 * panel by the keys of its controls only.
 */
import type { ParameterKey } from '../../sim/params/index.ts';

const controlOf = (key: ParameterKey): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.panel [data-key="${key}"]`);

/** Hints at a slider while its sentence is under the pointer. */
export const hint = (key: ParameterKey, on: boolean): void => {
  controlOf(key)?.classList.toggle('hinted', on);
};

/** Marks one slider only, opens the folders that it is in, and goes there. */
export function goTo(key: ParameterKey): void {
  for (const other of document.querySelectorAll('.pointed')) other.classList.remove('pointed');
  document.querySelector<HTMLElement>('.tab[data-part="panel"]')?.click();
  const control = controlOf(key);
  for (
    let folder = control?.closest('.lil-closed');
    folder;
    folder = control?.closest('.lil-closed')
  ) {
    folder.querySelector<HTMLElement>('.lil-title')?.click();
  }
  control?.classList.add('pointed');
  control?.scrollIntoView({ block: 'center' });
  control?.querySelector<HTMLElement>('input, [tabindex]')?.focus({ preventScroll: true });
}

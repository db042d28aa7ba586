/** The two tables of “About”: facts against what was measured, and claims against their seeds. */
import { about as WORDS } from '../../text/about.ts';
import { h } from '../dom.ts';
import type { Calibration, ClaimFigures, Figure } from './figures.ts';
import { factWords, shown, unitWords } from './figures.ts';

function table(heads: readonly string[], rows: readonly HTMLElement[], kind: string): HTMLElement {
  const cells = heads.map((head) => h('th', { scope: 'col' }, head));
  return h(
    'div',
    {
      class: 'about-wide',
      tabindex: 0,
      role: 'group',
      'aria-label': heads.filter(Boolean).join(', '),
    },
    h('table', { class: kind }, h('thead', {}, h('tr', {}, ...cells)), h('tbody', {}, ...rows)),
  );
}

/** Every fact with its figures: published, band, measured, verdict. */
export function factTable({ facts }: Calibration): HTMLElement {
  const rows = facts.flatMap(({ id, label, source, figures }) =>
    figures.map((figure, n) => {
      const name =
        n === 0
          ? h('th', { scope: 'row' }, factWords(label), h('small', {}, source))
          : h('th', { scope: 'row', class: 'part' }, factWords(figure.label));
      const first = n === 0 ? { class: 'first' } : {};
      return h('tr', first, h('td', {}, n === 0 ? id : ''), name, ...cellsOf(figure));
    }),
  );
  return table(WORDS.columns, rows, 'about-facts');
}

function cellsOf({ unit, published, band, measured, verdict }: Figure): HTMLElement[] {
  const [low = null, high = null] = band ?? [];
  const between = band ? WORDS.range(shown(low, unit), shown(high, unit)) : WORDS.nothing;
  const found =
    measured === null ? WORDS.nothing : WORDS.figure(shown(measured, unit), unitWords(unit));
  return [
    h('td', { class: 'number' }, shown(published, unit)),
    h('td', { class: 'number' }, between),
    h('td', { class: 'number' }, found),
    h('td', { class: verdict ?? 'reported' }, WORDS.verdicts[verdict ?? 'none']),
  ];
}

/** Every claim with the seeds in which it held; those of a scenario stand together. */
export function claimTable(claims: readonly ClaimFigures[]): HTMLElement {
  const rows = claims.map(({ scenario, text: words, held, of, low, high }, n) => {
    const first = claims[n - 1]?.scenario !== scenario;
    const title = first ? h('b', {}, scenario) : undefined;
    return h(
      'tr',
      first ? { class: 'first' } : {},
      h('th', { scope: 'row' }, title, h('span', {}, words)),
      h('td', { class: 'number' }, WORDS.claimLine(held, of)),
      h('td', { class: 'number' }, WORDS.interval(low, high)),
    );
  });
  return table(WORDS.claimColumns, rows, 'about-claims');
}

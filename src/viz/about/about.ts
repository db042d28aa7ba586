/**
 * “About”: what the model is held against, what its scenarios claim, what is extrapolated, what
 * contradicts the post, sources and licence. Knows words and figures; loads nothing.
 */
import { about as WORDS } from '../../text/about.ts';
import { h } from '../dom.ts';
import type { Calibration, ClaimFigures } from './figures.ts';
import { factWords, holdsIn } from './figures.ts';
import { claimTable, factTable } from './tables.ts';

/** What there is to show; what is missing is said. */
export interface AboutInput {
  readonly engineVersion: string;
  readonly calibration: Calibration | undefined;
  readonly claims: readonly ClaimFigures[];
  /** Seeds that each scenario was run with. */
  readonly seeds: number;
}

/** The content of the dialog. */
export const aboutOf = ({ engineVersion, calibration, claims, seeds }: AboutInput): HTMLElement =>
  h(
    'div',
    { class: 'about' },
    h('p', { class: 'about-lead' }, WORDS.lead),
    part(WORDS.extrapolated, list(WORDS.extrapolations)),
    part(WORDS.contradictions, h('p', {}, WORDS.contradictionsNote), contradictions()),
    part(WORDS.calibrated, ...facts(calibration)),
    part(WORDS.claims, ...claimed(claims, seeds)),
    part(
      WORDS.sources,
      h('p', {}, WORDS.sourcesNote),
      h('p', {}, WORDS.made(engineVersion)),
      h('p', {}, WORDS.licence, ' ', h('a', { href: 'licences.txt' }, WORDS.licences)),
    ),
  );

const part = (title: string, ...content: HTMLElement[]): HTMLElement =>
  h('section', {}, h('h3', {}, title), ...content);

const list = (items: readonly string[]): HTMLElement =>
  h('ul', {}, ...items.map((item) => h('li', {}, item)));

function contradictions(): HTMLElement {
  const items = WORDS.contradicting.map(([what, who, how]) =>
    h('li', {}, h('b', {}, what), ` (${who}). `, how),
  );
  return h('ul', {}, ...items);
}

function facts(calibration: Calibration | undefined): HTMLElement[] {
  if (!calibration) return [h('p', {}, WORDS.noCalibration)];
  const met = calibration.facts.filter(({ verdict }) => verdict === 'within').length;
  const sum = WORDS.within(met, calibration.facts.length);
  return [
    h('p', {}, h('b', {}, sum), ` ${WORDS.calibratedNote}`),
    factTable(calibration),
    h('p', { class: 'note' }, factWords(calibration.remarks[0] ?? '')),
  ];
}

function claimed(claims: readonly ClaimFigures[], seeds: number): HTMLElement[] {
  if (claims.length === 0) return [h('p', {}, WORDS.noClaims)];
  const sum = WORDS.claimsSum(claims.filter(holdsIn).length, claims.length);
  return [
    h('p', {}, h('b', {}, sum), ` ${WORDS.claimsNote(seeds)}`),
    h('details', {}, h('summary', {}, WORDS.showClaims), claimTable(claims)),
  ];
}

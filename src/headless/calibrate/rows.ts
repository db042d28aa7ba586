/** From figures of every seed to rows with verdicts. Knows neither worlds nor how rows are shown. */
import { quantile } from '../../stats/quantiles.ts';
import type { Band, Fact, Figure, Figures } from './fact.ts';

export type Verdict = 'within' | 'outside';

/** A figure over all seeds. NaN (null in JSON) where it was not measured. */
export interface FigureRow {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly published: number | null;
  /** Null: reported, not judged. */
  readonly band: Band | null;
  /** Median over seeds. */
  readonly measured: number;
  /** 5 % and 95 % quantile over seeds. */
  readonly low: number;
  readonly high: number;
  readonly verdict: Verdict | null;
}

/** A fact: its first figure, and the verdict on all that are judged. The shape of `--json`. */
export interface FactRow extends FigureRow {
  readonly id: string;
  readonly source: string;
  readonly note: string;
  readonly verdict: Verdict;
  readonly figures: readonly FigureRow[];
  /** Constants that were changed for this run, as `key=value`; left out where none was. */
  readonly changed?: readonly string[];
}

/** What became of a fact's data: figures recomputed, and what there is to say of it. */
export interface Published {
  readonly figures: Figures;
  readonly remarks: readonly string[];
}

/** The row of a fact. */
export function rowOf(
  fact: Fact,
  seeds: readonly Figures[],
  { figures: recomputed, remarks }: Published,
  changed: readonly string[],
): FactRow {
  const figures = Object.entries(fact.figures).map(([name, figure]) =>
    figureRow(name, { ...figure, published: recomputed[name] ?? figure.published }, seeds),
  );
  const [first] = figures;
  if (!first) throw new Error(`${fact.id}: has no figure`);
  const verdict = figures.some((one) => one.verdict === 'outside') ? 'outside' : 'within';
  return {
    id: fact.id,
    ...first,
    label: fact.label,
    verdict,
    source: fact.source,
    note: [fact.note, ...remarks].join(' '),
    figures,
    ...(changed.length > 0 ? { changed } : {}),
  };
}

function figureRow(name: string, figure: Figure, seeds: readonly Figures[]): FigureRow {
  const values = Float64Array.from(seeds, (one) => one[name] ?? Number.NaN).sort();
  const [measured, low, high] = [0.5, 0.05, 0.95].map((p) => quantile(values, p)) as [
    number,
    number,
    number,
  ];
  const { label, unit, published, band = null } = figure;
  const met = band && measured >= band[0] && measured <= band[1];
  const verdict = band && (met ? 'within' : 'outside');
  return { name, label, unit, published, band, measured, low, high, verdict };
}

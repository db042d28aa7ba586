/**
 * What a fact of calibration is: published figures with the bands that the model has to meet, and
 * how the same is measured in worlds that the engine makes. Knows no particular fact.
 */
import type { DataFile } from './data.ts';
import type { PopulationId } from './populations.ts';
import type { Worlds } from './worlds.ts';

/** Lowest and highest value that counts as met, both included. */
export type Band = readonly [low: number, high: number];

/** One number of a fact. */
export interface Figure {
  readonly label: string;
  /** `share` is shown in per cent. */
  readonly unit: string;
  /** As published; null where the source gives no number. */
  readonly published: number | null;
  /** Undefined: reported, not judged; the fact's note says why. */
  readonly band?: Band;
}

/** Values of figures, by name; NaN where there was nothing to measure. */
export type Figures = Readonly<Record<string, number>>;

/** How some figures of a fact are measured in one population. */
export interface Measure {
  readonly population: PopulationId;
  /** Runs of the population that `of` needs at their end; the main one unless told. */
  readonly runs?: readonly string[];
  readonly of: (worlds: Worlds) => Figures;
}

/** A published fact. */
export interface Fact {
  /** As in the evidence, `E1`. */
  readonly id: string;
  readonly label: string;
  readonly source: string;
  /** How it is measured and judged, in a sentence or two. */
  readonly note: string;
  /** Figures by name; the first one stands for the fact. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly measures: readonly Measure[];
  /** Published figures that are computed again from a file of the data folder. */
  readonly data?: { readonly file: DataFile; readonly of: (text: string) => Figures };
}

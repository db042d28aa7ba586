/** Facts and claims as the project's commands have written them, and how their numbers are shown. */
import { about } from '../../text/about.ts';
import { text } from '../../text/index.ts';

type Verdict = 'within' | 'outside';

/** A number of a fact; null where there is none. */
export interface Figure {
  readonly label: string;
  /** `share` is shown in per cent. */
  readonly unit: string;
  readonly published: number | null;
  readonly band: readonly number[] | null;
  readonly measured: number | null;
  readonly verdict: Verdict | null;
}

/** What the command `calibrate` writes. */
export interface Calibration {
  readonly engineVersion: string;
  readonly remarks: readonly string[];
  readonly facts: readonly {
    readonly id: string;
    readonly label: string;
    readonly source: string;
    readonly verdict: Verdict;
    readonly figures: readonly Figure[];
  }[];
}

/** In how many seeds a claim held, with the 95 % interval of the share. */
interface ClaimCount {
  readonly id: string;
  readonly held: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** What the command `verdicts` writes, as far as it is read here. */
export interface Verdicts {
  readonly seeds: number;
  readonly scenarios: readonly { readonly id: string; readonly claims: readonly ClaimCount[] }[];
}

/** A claim with its words. */
export interface ClaimFigures extends ClaimCount {
  /** Title of its scenario. */
  readonly scenario: string;
  readonly text: string;
}

const DIGITS = 3;

/** Three digits that count, without noughts at the end; shares in per cent. */
export function shown(value: number | null, unit: string): string {
  if (value === null) return about.nothing;
  const scaled = unit === 'share' ? 100 * value : value;
  return text.count(Number(scaled.toPrecision(DIGITS)));
}

/** A label of a fact, or the remark on all, in the page's language. */
export const factWords = (label: string): string => text.names.facts[label] ?? label;

/** The name of a unit as it stands behind a number. */
export const unitWords = (unit: string): string =>
  unit === 'share' ? '%' : (text.names.units[unit] ?? unit);

/** Seeds in which a claim has to hold, as a share. */
const NEEDED = 0.9;

/** Whether a claim holds in as many of its seeds as it needs. */
export const holdsIn = ({ held, of }: Pick<ClaimFigures, 'held' | 'of'>): boolean =>
  of > 0 && held >= NEEDED * of;

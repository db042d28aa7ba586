/**
 * What a row of the parameter table is. Types, validation, sliders, columns and documentation are
 * all derived from rows; a default stands nowhere else.
 */

/** Where a parameter belongs, and so where a scenario file may state it. */
export type Scope =
  /** A constant of the model: a slider may move it, a shipped scenario may not. */
  | 'model'
  /** A number of a platform's mechanism: stated by the platform's own file. */
  | 'platform'
  /** Who lives in the world: `population.KEY`. */
  | 'population'
  /** One account under study: `accounts[n].KEY`. */
  | 'account'
  /** What that account writes and spends: `accounts[n].posts.KEY`. */
  | 'posts';

/** What a change costs: nothing (`live`), or a new run of the same dice (`restart`). */
export type Apply = 'live' | 'restart';

/** One row of the parameter table. All parameters are numbers; a switch is 0 or 1. */
export interface Row<S extends Scope = Scope> {
  readonly scope: S;
  readonly kind: 'real' | 'integer' | 'share' | 'switch';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Step of the slider; validation does not round to it. */
  readonly step: number;
  readonly unit: string;
  readonly apply: Apply;
  /** Shown beside the slider. */
  readonly label: string;
  /** One sentence: what it does. */
  readonly doc: string;
  /** Where the number comes from, or `inferred`. */
  readonly source: string;
}

/** What an author of a row must say; the kind fixes the rest. */
export type RowSpec<S extends Scope> = Omit<Row<S>, 'kind' | 'min' | 'max' | 'step' | 'unit'> &
  Partial<Pick<Row<S>, 'min' | 'max' | 'step' | 'unit'>>;

/** A real number within [min, max]. */
export const real = <S extends Scope>(spec: RowSpec<S> & { min: number; max: number }): Row<S> => ({
  step: 0.01,
  unit: '',
  ...spec,
  kind: 'real',
});

/** A whole number within [min, max]. */
export const integer = <S extends Scope>(
  spec: RowSpec<S> & { min: number; max: number },
): Row<S> => ({ step: 1, unit: '', ...spec, kind: 'integer' });

/** A share, 0 to 1. */
export const share = <S extends Scope>(spec: RowSpec<S>): Row<S> => ({
  min: 0,
  max: 1,
  step: 0.01,
  unit: 'share',
  ...spec,
  kind: 'share',
});

/** Off (0) or on (1). */
export const toggle = <S extends Scope>(spec: RowSpec<S>): Row<S> => ({
  unit: 'off/on',
  ...spec,
  min: 0,
  max: 1,
  step: 1,
  kind: 'switch',
});

/** The values of a table's rows, by key. */
export type ValuesOf<T extends Record<string, Row>> = { -readonly [K in keyof T]: number };

/** A fresh set of a table's defaults. */
export function defaultsOf<T extends Record<string, Row>>(rows: T): ValuesOf<T> {
  const values = {} as ValuesOf<T>;
  for (const key in rows) values[key] = rows[key].default;
  return values;
}

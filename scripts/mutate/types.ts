/** What the parts of `npm run mutate` say to each other. */

/** What was asked for on the command line. */
export interface Options {
  /** Mutants to be drawn; all unless told. */
  readonly sample: number | undefined;
  readonly seed: string;
  /** Beginnings of files; none is all. */
  readonly only: readonly string[];
  readonly processes: number;
  readonly fresh: boolean;
  readonly list: boolean;
}

/** One change to one file; `start` and `end` are offsets into its text. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly operator: string;
  readonly original: string;
  readonly replacement: string;
  /** Why it is left out, if it is. */
  readonly ignored: string | undefined;
}

/** What a test file covers: by being loaded, and by each of its tests, as ids of mutants. */
export interface Covered {
  readonly kind: 'covered';
  readonly loading: readonly number[];
  readonly tests: readonly { readonly covers: readonly number[]; readonly milliseconds: number }[];
  readonly milliseconds: number;
}

export type Ask =
  | { readonly kind: 'open'; readonly texts: Record<string, string> }
  | { readonly kind: 'cover'; readonly test: string }
  | {
      readonly kind: 'mutate';
      readonly mutant: Mutant;
      /** Test files, and which of their tests by place. */
      readonly tests: readonly { readonly test: string; readonly only: readonly number[] }[];
    };

export type Answer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'begin'; readonly test: string }
  | Covered
  | Outcome;

/** What became of a mutant; `nobody`: no test runs it; `invalid`: it is no program. */
export interface Outcome {
  readonly kind: 'killed' | 'survived' | 'timeout' | 'nobody' | 'invalid';
  readonly by?: string;
  readonly message?: string;
}

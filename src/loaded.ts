/** A scenario's file and the name that problems are reported under. */
export interface Loaded {
  readonly file: string;
  readonly json: unknown;
  /** Language of its words, where that is known. */
  readonly lang?: string;
  /** Whether it was checked when the page was built: nothing from outside was. */
  readonly checked?: boolean;
}

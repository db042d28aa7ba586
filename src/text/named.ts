/**
 * Names that stand in the engine's own tables, in English: a catalogue may say them in another
 * language, by key or id. What it does not name is shown as the table has it.
 */

/** A label, and a sentence on it. */
export type Named = readonly [label: string, doc: string];

/** Translations; English needs none. */
export interface Names {
  readonly parameters: Readonly<Record<string, Named>>;
  readonly strategies: Readonly<Record<string, Named>>;
  readonly platforms: Readonly<Record<string, Named>>;
  /** By the unit as the tables have it. */
  readonly units: Readonly<Record<string, string>>;
  /** Labels of published facts and their figures, by the label as the files have it. */
  readonly facts: Readonly<Record<string, string>>;
}

export const NO_NAMES: Names = {
  parameters: {},
  strategies: {},
  platforms: {},
  units: {},
  facts: {},
};

/** A table's row, a strategy or a platform, with its label, unit and sentence in a language. */
export function namedIn<T extends { readonly label: string; readonly doc: string }>(
  names: Readonly<Record<string, Named>>,
  key: string,
  row: T,
): T {
  const [label, doc] = names[key] ?? [row.label, row.doc];
  return { ...row, label, doc };
}

/**
 * The words of the shipped scenarios in another language than their files, laid over them field by
 * field. Knows neither files nor page; what a catalogue does not name stays as the file has it.
 */

/** All that people read of a scenario: lists in the order of its file, parts by their id. */
export interface Story {
  readonly title: string;
  readonly story: string;
  readonly notice: readonly string[];
  readonly try: readonly string[];
  readonly runs?: Readonly<Record<string, string>>;
  /** By the moment at which they happen. */
  readonly events?: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>>;
}

/** By id of the scenario. */
export type Stories = Readonly<Record<string, Story>>;

/** English needs none: the files are in English. */
export const NO_STORIES: Stories = {};

type Part = { readonly text: string };
type Named = Part & { readonly id: string };

/** A scenario's file, or as much of it as the page has loaded. */
interface Told {
  readonly title?: string;
  readonly story?: string;
  readonly notice?: readonly string[];
  readonly try?: readonly string[];
  readonly runs?: readonly Named[];
  readonly events?: readonly (Part & { readonly at: string })[];
  readonly claims?: readonly Named[];
}

/** A shipped scenario with its texts in a catalogue's language; fields that it has not stay away. */
export function storyIn<T extends Told>(stories: Stories, id: string, file: T): T {
  const words = stories[id];
  if (!words) return file;
  const { title, story, notice, try: tries, runs = {}, events = {}, claims } = words;
  const said: Readonly<Record<string, unknown>> = {
    title,
    story,
    notice,
    try: tries,
    runs: file.runs?.map((run) => ({ ...run, text: runs[run.id] ?? run.text })),
    events: file.events?.map((event) => ({ ...event, text: events[event.at] ?? event.text })),
    claims: file.claims?.map((claim) => ({ ...claim, text: claims[claim.id] ?? claim.text })),
  };
  return { ...file, ...Object.fromEntries(Object.entries(said).filter(([key]) => key in file)) };
}

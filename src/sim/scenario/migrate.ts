/**
 * Files of older formats as files of the newest: one step from each format to the next, and a frozen
 * file of each in `tests/fixtures/formats`. A file of a newer format is refused, whatever is in it.
 */
import type { Checked } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Makes a file of one format one of the next; `format` itself is counted on elsewhere. */
export type Step = (file: Fields) => Fields;

/** The first leads from format 1 to 2. There is one format so far. */
const STEPS: readonly Step[] = [];

/** The file in the newest format; what is no file at all is left to the checks. */
export function migrated(json: unknown, steps: readonly Step[] = STEPS): Checked<unknown> {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return { ok: true, value: json };
  }
  const newest = steps.length + 1;
  let file = json as Fields;
  const format = file['format'];
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return { ok: true, value: json };
  }
  if (format > newest) {
    const message = `${format} is newer than ${newest}, the newest that this version reads`;
    return { ok: false, problems: [{ path: 'format', message }] };
  }
  for (let n = format; n < newest; n++) file = { ...steps[n - 1]?.(file), format: n + 1 };
  return { ok: true, value: file };
}

/**
 * Long work in steps: a generator that yields the share done so far, so that whoever pumps it can
 * do something else in between, tell how far it is, or give it up. Knows no clock.
 */

/** Work on a result; yields shares from 0 to 1, never fewer than before. */
export type Building<T> = Generator<number, T, void>;

/** Members or ties of one step: some milliseconds. */
const STEP = 8192;

/** Does the work in one go. */
export function finished<T>(work: Building<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Work that is a part of something longer: from one share of it to another. */
export function* part<T>(work: Building<T>, from: number, to: number): Building<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield from + (to - from) * value;
  }
}

/** Does something with 0 to `count` - 1, from `first` to before `end` at a time. */
export function* stepwise(
  count: number,
  work: (first: number, end: number) => void,
): Building<void> {
  for (let first = 0; first < count; first += STEP) {
    work(first, Math.min(first + STEP, count));
    yield Math.min(first + STEP, count) / count;
  }
}

/** Runs that pause now and then, so that their caller may do something else in between. */

/** What comes of a run without its pauses; `between` is called in each. */
export function toEnd<R>(slices: Generator<unknown, R>, between: () => void = () => {}): R {
  for (;;) {
    const slice = slices.next();
    between();
    if (slice.done) return slice.value;
  }
}

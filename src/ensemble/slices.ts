/** Runs that pause now and then, so that their caller may do something else in between. */

/** What comes of a run without its pauses. */
export function toEnd<R>(slices: Generator<void, R>): R {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

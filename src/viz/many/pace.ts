/** How long the rest takes, from how long the beginning took. Pure; times come in. */

/** Nothing is said before so much has passed, milliseconds. */
const SURE = 1500;

/** Tells the time left; the start of the workers is no part of the pace. */
export class Pace {
  #first: { readonly at: number; readonly done: number } | undefined;

  /**
   * Seconds left, or undefined while nobody can say.
   * @param now milliseconds of any clock
   */
  left(done: number, of: number, now: number): number | undefined {
    if (done === 0) return undefined;
    this.#first ??= { at: now, done };
    const passed = now - this.#first.at;
    const runs = done - this.#first.done;
    return passed > SURE && runs > 0 ? ((passed / runs) * (of - done)) / 1000 : undefined;
  }
}

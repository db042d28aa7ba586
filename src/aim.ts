/** Where a story is to go next: a moment that was asked for, and steps from there. */

/** One way to go: a jump to `goal`, or so many ticks on. */
export interface Way {
  readonly jump: boolean;
  readonly goal: number;
  readonly ticks: number;
  /** How often it had been taken in hand. */
  readonly moves: number;
}

export class Aim {
  #ticks = 0;
  #goal: number | undefined;
  #moves = 0;

  /** How often it was taken in hand, ever: steps, jumps, and to play or to pause. */
  get moves(): number {
    return this.#moves;
  }

  /** Whether there is anywhere to go. */
  get isSet(): boolean {
    return this.#ticks !== 0 || this.#goal !== undefined;
  }

  /** By hand: so many steps on, or back. */
  by(ticks: number): void {
    this.#moves++;
    this.#ticks += ticks;
  }

  /** By hand: to a moment, whatever was asked for before. */
  at(tick: number): void {
    this.#moves++;
    this.#goal = tick;
    this.#ticks = 0;
  }

  /** By hand: to play, or to pause. */
  touch(): void {
    this.#moves++;
  }

  /** Steps that have come due by playing. */
  owe(ticks: number): void {
    this.#ticks += ticks;
  }

  /** A moment that was not reached in one go; what has been asked for since comes first. */
  stillAt(tick: number): void {
    this.#goal ??= tick;
  }

  forget(): void {
    this.#ticks = 0;
    this.#goal = undefined;
  }

  /**
   * The way to what was asked for, which is forgotten.
   * @param now the moment that is shown
   * @param end the last moment there is
   */
  take(now: number, end: number): Way {
    const ticks = this.#ticks;
    const jump = this.#goal !== undefined || ticks < 0;
    const goal = Math.max(0, Math.min((this.#goal ?? now) + ticks, end));
    this.forget();
    return { jump, goal, ticks, moves: this.#moves };
  }
}

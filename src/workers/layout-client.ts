/**
 * The page's end of the layout wire: keeps the latest positions, asks for new ones only while
 * something moves, and recycles the buffers. A worker that is lost is replaced, and everybody put
 * where they stand. Knows no canvas.
 */
import { transfer, wrap } from 'comlink';
import { Guard, PATIENCE } from './guard.ts';
import type { Arrangement, LayoutApi, Positions, Shift } from './layout.ts';
import type { Losses } from './revived.ts';
import { Revived } from './revived.ts';

/** So many places make it one question more patient: they are arranged in one go. */
const PLACES = 400;

/** The layout behind promises that always settle. */
type Arranger = ReturnType<typeof arranger>;

export class LayoutClient {
  readonly #revived: Revived<Arranger>;
  #arranged: Arrangement | undefined;
  /** Latest standings that have been sent, by member. */
  readonly #stands = new Map<number, number>();
  #shifts: Shift[] = [];
  #spare: Float32Array | undefined;
  #moving = false;
  #settle = false;
  #busy = false;
  #world = 0;
  /** x, y of each member in a disc of radius 1; replaced by every pull. */
  xy: Float32Array = new Float32Array(0);

  constructor(start: () => Worker, losses: Losses) {
    this.#revived = new Revived(() => this.#begin(arranger(start())), losses);
    void this.#revived.start();
  }

  /** Arranges a world anew. */
  async arrange(input: Arrangement): Promise<void> {
    const world = ++this.#world;
    const positions = await this.#revived.ask((layout) => layout.arrange(input));
    if (world !== this.#world) return;
    this.#arranged = input;
    this.#stands.clear();
    this.#shifts = [];
    this.#spare = undefined;
    this.#take(positions.xy, positions.moving);
  }

  /** Says who changed standing; the next pull sends it, and lets nobody wander when told to settle. */
  shift(shifts: readonly Shift[], settle = false): void {
    this.#settle ||= settle;
    for (const shift of shifts) this.#shifts.push(shift);
  }

  /** Whether positions will change; an answer that is awaited may be the last. */
  get moving(): boolean {
    return this.#moving || this.#busy || this.#shifts.length > 0;
  }

  /** Asks for positions `steps` on, unless an answer is still awaited or nothing moves. */
  async pull(steps: number): Promise<void> {
    if (this.#busy || !this.moving || this.xy.length === 0) return;
    this.#busy = true;
    const world = this.#world;
    const shifts = this.#shifts;
    this.#shifts = [];
    const settle = this.#settle;
    this.#settle = false;
    try {
      const positions = await this.#revived.ask((layout) => {
        const spare = this.#spare;
        this.#spare = undefined;
        return layout.pull(settle ? Infinity : steps, shifts, spare);
      });
      if (world !== this.#world) return;
      for (const [member, standing] of shifts) this.#stands.set(member, standing);
      this.#spare = this.xy;
      this.#take(positions.xy, positions.moving);
    } finally {
      this.#busy = false;
    }
  }

  /** Takes a new worker to where the last one was; nobody is on their way there. */
  async #begin(layout: Arranger): Promise<Arranger> {
    if (!this.#arranged) return layout;
    await layout.arrange(this.#arranged);
    await layout.pull(Infinity, [...this.#stands]);
    return layout;
  }

  #take(xy: Float32Array, moving: boolean): void {
    this.xy = xy;
    this.#moving = moving;
  }
}

/** A worker with a wire that settles every call. */
function arranger(worker: Worker) {
  const guard = new Guard(worker);
  const remote = wrap<LayoutApi>(worker);
  return {
    arrange: (input: Arrangement) =>
      guard.call<Positions>(
        remote.arrange(input),
        PATIENCE + Math.floor(input.community_a.length / PLACES),
      ),
    pull: (steps: number, shifts: readonly Shift[], spare?: Float32Array) => {
      const given = spare && transfer(spare, [spare.buffer]);
      return guard.call<Positions>(remote.pull(steps, shifts, given));
    },
  };
}

/** Starts the layout in a worker of its own. */
export const startLayout = (losses: Losses): LayoutClient =>
  new LayoutClient(
    () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
    losses,
  );

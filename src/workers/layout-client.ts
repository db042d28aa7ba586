/**
 * The page's end of the layout wire: keeps the latest positions, asks for new ones only while
 * something moves, and recycles the buffers. Knows no canvas.
 */
import type { Remote } from 'comlink';
import { transfer, wrap } from 'comlink';
import type { WorkerFailure } from './client.ts';
import { Guard } from './client.ts';
import type { Arrangement, LayoutApi, Shift } from './layout.ts';

export class LayoutClient {
  readonly #remote: Remote<LayoutApi>;
  readonly #guard: Guard;
  #shifts: Shift[] = [];
  #spare: Float32Array | undefined;
  #moving = false;
  #settle = false;
  #busy = false;
  #world = 0;
  /** x, y of each member in a disc of radius 1; replaced by every pull. */
  xy: Float32Array = new Float32Array(0);

  constructor(worker: Worker, onFailure?: (failure: WorkerFailure) => void) {
    this.#remote = wrap<LayoutApi>(worker);
    this.#guard = new Guard(worker, onFailure);
  }

  /** Arranges a world anew. */
  async arrange(input: Arrangement): Promise<void> {
    const world = ++this.#world;
    const positions = await this.#guard.call(this.#remote.arrange(input));
    if (world !== this.#world) return;
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
    if (this.#busy || !this.moving || this.#guard.down || this.xy.length === 0) return;
    this.#busy = true;
    const world = this.#world;
    const shifts = this.#shifts;
    this.#shifts = [];
    const settle = this.#settle;
    this.#settle = false;
    const spare = this.#spare;
    this.#spare = undefined;
    try {
      const given = spare && transfer(spare, [spare.buffer]);
      const positions = await this.#guard.call(
        this.#remote.pull(settle ? Infinity : steps, shifts, given),
      );
      if (world !== this.#world) return;
      this.#spare = this.xy;
      this.#take(positions.xy, positions.moving);
    } finally {
      this.#busy = false;
    }
  }

  #take(xy: Float32Array, moving: boolean): void {
    this.xy = xy;
    this.#moving = moving;
  }
}

/** Starts the layout in a worker of its own. */
export const startLayout = (onFailure: (failure: WorkerFailure) => void): LayoutClient =>
  new LayoutClient(
    new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
    onFailure,
  );

/**
 * The page's end of the rasteriser: sends what is on the stage, two pictures at most at a time, and
 * says when one has come back. Puts itself out of use where it is not the faster one, cannot be had,
 * or does not answer any more.
 */
import type { Lens } from '../stage/ink.ts';
import type { Shown } from '../stage/shown.ts';
import type { Theme } from '../theme.ts';
import type { Answer, Order, Slot } from './wire.ts';
import { buffersOf } from './wire.ts';

/** Pictures under way at most: one is drawn while the other is on the wire. */
const UNDER_WAY = 2;
/** Milliseconds between two looks at whether any has come back, and looks in vain before it is given up. */
const EVERY = 500;
const PATIENCE = 5;

/** A picture that came back, and what it shows. */
export interface Finished {
  readonly slot: Slot;
  readonly lens: Lens;
}

export class Distant {
  readonly #worker: Worker;
  readonly #spare: Slot[] = [];
  #underWay = 0;
  readonly #arrived: (finished: Finished) => void;
  readonly #failed: () => void;
  #watch: ReturnType<typeof setInterval> | undefined;
  #vain = 0;
  #theme: Theme | undefined;
  #friends: Shown['friends'] | undefined;
  /** Answers to come that show what nobody wants to see any more. */
  #stale = 0;
  /** Of a slot's positions. */
  #length = 0;
  /** Undefined until it is known. */
  inUse: boolean | undefined;

  /**
   * Starts the worker and has both ways of drawing measured.
   * @param failed is told when what is under way will never arrive
   */
  constructor(lens: Lens, theme: Theme, arrived: (finished: Finished) => void, failed: () => void) {
    this.#arrived = arrived;
    this.#failed = failed;
    this.#worker = new Worker(new URL('./raster.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    this.#worker.addEventListener('error', () => this.#stop());
    this.#tell({ kind: 'theme', theme });
    this.#tell({ kind: 'probe', lens });
    this.#theme = theme;
  }

  /** Whether another picture can be ordered. */
  get free(): boolean {
    return this.#underWay < UNDER_WAY;
  }

  /** What is under way is of no use any more. */
  forget(): void {
    this.#stale = this.#underWay;
  }

  /** Orders a picture. */
  order(shown: Shown, xy: Float32Array, lens: Lens, theme: Theme): void {
    if (theme !== this.#theme) this.#tell({ kind: 'theme', theme });
    this.#theme = theme;
    const { account, friends, strangers, web, stood, rings } = shown;
    if (friends !== this.#friends) {
      this.#tell({ kind: 'cast', cast: { account, friends, strangers, web } });
    }
    this.#friends = friends;
    if (xy.length !== this.#length) this.#spare.length = 0;
    this.#length = xy.length;
    const slot = this.#spare.pop() ?? slotFor(xy.length / 2);
    slot.xy.set(xy);
    for (const name of COPIED) slot[name].set(shown[name]);
    this.#underWay++;
    // Looks are counted, not time: a page that stood still itself has looked once.
    this.#watch ??= setInterval(() => this.#vain++ < PATIENCE || this.#stop(), EVERY);
    this.#tell({ kind: 'picture', lens, stood, rings, slot }, buffersOf(slot));
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'probe') {
      this.inUse = answer.raster < answer.canvas;
      if (!this.inUse) this.#stop();
      return;
    }
    this.#underWay--;
    this.#vain = 0;
    if (this.#underWay === 0) this.#rest();
    if (this.#stale > 0) this.#stale--;
    else this.#arrived(answer);
    if (answer.slot.xy.length === this.#length) this.#spare.push(answer.slot);
  }

  #stop(): void {
    const awaited = this.#underWay > 0;
    this.inUse = false;
    this.#underWay = 0;
    this.#rest();
    this.#worker.terminate();
    if (awaited) this.#failed();
  }

  #rest(): void {
    clearInterval(this.#watch);
    this.#watch = undefined;
    this.#vain = 0;
  }

  #tell(order: Order, given: Transferable[] = []): void {
    this.#worker.postMessage(order, given);
  }
}

const COPIED = ['standing_a', 'strain_a', 'warmth_a', 'ripple_a', 'snap_a'] as const;

const slotFor = (members: number): Slot => ({
  xy: new Float32Array(2 * members),
  standing_a: new Uint8Array(members),
  strain_a: new Float32Array(members),
  warmth_a: new Float32Array(members),
  ripple_a: new Float32Array(members),
  snap_a: new Float32Array(members),
  colour_p: new Int32Array(0),
});

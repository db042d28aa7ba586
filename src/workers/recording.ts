/**
 * What the stage showed at every tick, so that any past moment can be drawn without the engine:
 * blocks of six hours, each a whole frame and what changed tick by tick. Bounded: of too many
 * blocks those not looked at for longest go, and have to be recorded again.
 */
import type { FrameBuffers } from '../sim/frame.ts';
import { newBuffers } from '../sim/picture.ts';
import { Block, TICKS_A_BLOCK } from './recording-block.ts';

/** Bytes that the blocks may take: four weeks of 2,000 members need about a tenth of it. */
const MOST_BYTES = 64e6;

export class Recording {
  readonly #members: number;
  readonly #most: number;
  /** By the number of the block; the least recently used first. */
  readonly #blocks = new Map<number, Block>();
  readonly #last: FrameBuffers;
  #bytes = 0;

  constructor(members: number, most = MOST_BYTES) {
    this.#members = members;
    this.#most = most;
    this.#last = newBuffers(members);
  }

  get bytes(): number {
    return this.#bytes;
  }

  has(tick: number): boolean {
    return this.#blocks.get(blockOf(tick))?.has(tick) ?? false;
  }

  /** Records a tick; `saw_a` is what was seen in it. The tick before, or a block's first. */
  take(tick: number, buffers: FrameBuffers): void {
    const number = blockOf(tick);
    let block = this.#blocks.get(number);
    if (tick % TICKS_A_BLOCK === 0) {
      if (block) this.#drop(number, block);
      block = new Block(tick, this.#members);
      this.#blocks.set(number, block);
      this.#bytes += block.bytes;
    } else if (!block?.has(tick - 1)) {
      throw new RangeError(
        `recording: found tick ${tick}, expected one that follows a recorded one`,
      );
    } else block.read(tick - 1, this.#last);
    this.#bytes -= block.bytes;
    block.take(tick, buffers, this.#last);
    this.#bytes += block.bytes;
    this.#shrink();
  }

  /**
   * Fills buffers with a recorded tick; `saw_a` counts what was seen after `since`.
   * @throws RangeError when the tick is not recorded
   */
  read(tick: number, since: number, into: FrameBuffers): void {
    const number = blockOf(tick);
    const block = this.#blocks.get(number);
    if (!block?.has(tick)) throw new RangeError(`recording: tick ${tick} is not recorded`);
    this.#blocks.delete(number);
    this.#blocks.set(number, block);
    block.read(tick, into);
    into.saw_a.fill(0);
    for (let t = since + 1; t <= tick; t++) this.#blocks.get(blockOf(t))?.saw(t, into.saw_a);
  }

  /** Forgets everything after a tick. */
  forget(after: number): void {
    for (const [number, block] of [...this.#blocks]) {
      if (block.first > after) this.#drop(number, block);
      else {
        this.#bytes -= block.bytes;
        block.forget(after);
        this.#bytes += block.bytes;
      }
    }
  }

  /** The newest block always stays. */
  #shrink(): void {
    for (const [number, block] of this.#blocks) {
      if (this.#bytes <= this.#most || this.#blocks.size === 1) return;
      this.#drop(number, block);
    }
  }

  #drop(number: number, block: Block): void {
    this.#blocks.delete(number);
    this.#bytes -= block.bytes;
  }
}

const blockOf = (tick: number): number => Math.floor(tick / TICKS_A_BLOCK);

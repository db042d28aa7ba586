/**
 * Six hours of a recording: the first frame as it was, then for each tick who changed to what.
 * Four lists a tick: standing, strain, warmth, and how many posts were seen.
 */
import type { FrameBuffers } from '../sim/frame.ts';

export const TICKS_A_BLOCK = 24;
const FIELDS = ['standing_a', 'strain_a', 'warmth_a'] as const;
const LISTS = FIELDS.length + 1;
/** From here on members need four bytes. */
const FEW = 65_536;

export class Block {
  readonly first: number;
  readonly #size: number;
  readonly #anchor: readonly Uint8Array[];
  /** Who changed, and to what; `#ends` says where each list of each tick ends. */
  #who: Uint16Array | Uint32Array;
  #what = new Uint8Array(64);
  readonly #ends: number[] = [0];
  #written = 0;

  constructor(first: number, members: number) {
    this.first = first;
    this.#size = members;
    this.#anchor = FIELDS.map(() => new Uint8Array(members));
    this.#who = new (members < FEW ? Uint16Array : Uint32Array)(64);
  }

  get bytes(): number {
    return FIELDS.length * this.#size + this.#who.byteLength + this.#what.byteLength;
  }

  /** Ticks recorded. */
  get length(): number {
    return (this.#ends.length - 1) / LISTS;
  }

  has(tick: number): boolean {
    return tick >= this.first && tick < this.first + this.length;
  }

  /** Records the next tick; `before` is the tick before, unless this is the first. */
  take(tick: number, buffers: FrameBuffers, before: FrameBuffers): void {
    FIELDS.forEach((field, f) => {
      if (tick === this.first) this.#anchor[f]?.set(buffers[field]);
      else this.#note(buffers[field], before[field]);
      this.#ends.push(this.#written);
    });
    this.#note(buffers.saw_a);
    this.#ends.push(this.#written);
    if (this.length === TICKS_A_BLOCK) this.#resize(this.#written);
  }

  /** The picture at a tick. */
  read(tick: number, into: FrameBuffers): void {
    FIELDS.forEach((field, f) => {
      const bytes = into[field];
      bytes.set(this.#anchor[f] as Uint8Array);
      for (let t = this.first + 1; t <= tick; t++) {
        const [from, to] = this.#list(t, f);
        for (let i = from; i < to; i++) bytes[this.#who[i] as number] = this.#what[i] as number;
      }
    });
  }

  /** Adds the posts seen in one tick; 255 at most. */
  saw(tick: number, saw_a: Uint8Array): void {
    if (!this.has(tick)) return;
    const [from, to] = this.#list(tick, FIELDS.length);
    for (let i = from; i < to; i++) {
      const member = this.#who[i] as number;
      saw_a[member] = Math.min(255, (saw_a[member] as number) + (this.#what[i] as number));
    }
  }

  /** Forgets the ticks after this one. */
  forget(after: number): void {
    const kept = Math.max(0, Math.min(this.length, after + 1 - this.first));
    this.#ends.length = 1 + kept * LISTS;
    this.#written = this.#ends.at(-1) ?? 0;
  }

  #list(tick: number, list: number): readonly [number, number] {
    const i = (tick - this.first) * LISTS + list;
    return [this.#ends[i] as number, this.#ends[i + 1] as number];
  }

  /** Notes whoever differs from before, or from nought. */
  #note(now: Uint8Array, before?: Uint8Array): void {
    for (let a = 0; a < this.#size; a++) {
      const value = now[a] as number;
      if (value === (before ? before[a] : 0)) continue;
      if (this.#written === this.#what.length) this.#resize(Math.max(64, 2 * this.#written));
      this.#who[this.#written] = a;
      this.#what[this.#written++] = value;
    }
  }

  #resize(length: number): void {
    const [who, what] = [this.#who, this.#what];
    const most = Math.min(length, who.length);
    this.#who = new (who.constructor as Uint16ArrayConstructor)(length);
    this.#who.set(who.subarray(0, most));
    this.#what = new Uint8Array(length);
    this.#what.set(what.subarray(0, most));
  }
}

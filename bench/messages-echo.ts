/** What the measured worker answers. */
import { transfer } from 'comlink';
import type { FrameBuffers } from '../src/sim/frame.ts';

/** A member as an object, for those who send such. */
export interface Dot {
  id: number;
  standing: number;
  strain: number;
  warmth: number;
  saw: number;
}

export const echo = {
  nothing(): void {},
  clone: (frame: FrameBuffers): FrameBuffers => frame,
  transfer: (frame: FrameBuffers): FrameBuffers => transfer(frame, buffersOf(frame)),
  objects: (dots: Dot[]): Dot[] => dots,
};

/** What of a frame is given away. */
export const buffersOf = (frame: FrameBuffers): ArrayBufferLike[] =>
  Object.values(frame).map((array: Uint8Array) => array.buffer);

/** What the page and the rasteriser's worker tell each other. Types only; buffers are given away. */
import type { Lens } from '../stage/ink.ts';
import type { Shown } from '../stage/shown.ts';
import type { Theme } from '../theme.ts';

/** The buffers of one picture, by member; they go to and fro. */
export interface Slot {
  /** Positions from the layout, x and y by member. */
  xy: Float32Array<ArrayBuffer>;
  standing_a: Uint8Array<ArrayBuffer>;
  strain_a: Float32Array<ArrayBuffer>;
  warmth_a: Float32Array<ArrayBuffer>;
  ripple_a: Float32Array<ArrayBuffer>;
  snap_a: Float32Array<ArrayBuffer>;
  /** The picture, row by row; empty until it has been drawn once. */
  colour_p: Int32Array<ArrayBuffer>;
}

/** Who is drawn; sent again when a stranger becomes a friend. */
export type Cast = Pick<Shown, 'account' | 'friends' | 'strangers' | 'web'>;

export type Order =
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'cast'; readonly cast: Cast }
  | {
      readonly kind: 'picture';
      readonly lens: Lens;
      readonly stood: number;
      readonly rings: readonly number[];
      readonly slot: Slot;
    }
  | { readonly kind: 'probe'; readonly lens: Lens };

export type Answer =
  | { readonly kind: 'picture'; readonly slot: Slot; readonly lens: Lens }
  /** Milliseconds a picture, drawn by a canvas and by the rasteriser. */
  | { readonly kind: 'probe'; readonly canvas: number; readonly raster: number };

/** What of a slot changes hands. */
export const buffersOf = (slot: Slot): ArrayBuffer[] =>
  Object.values(slot).map(({ buffer }: Slot[keyof Slot]) => buffer);

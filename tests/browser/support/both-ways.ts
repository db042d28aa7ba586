// Draws one network with a canvas and with the rasteriser. Built into a script of its own and run in
// the browser, where both are to be had.

import { RasterLayer } from '../../../src/viz/raster/raster-layer.ts';
import { Backdrop } from '../../../src/viz/stage/backdrop.ts';
import { CanvasLayer } from '../../../src/viz/stage/canvas-layer.ts';
import type { Layer, Lens } from '../../../src/viz/stage/ink.ts';
import { Places } from '../../../src/viz/stage/places.ts';
import type { Shown } from '../../../src/viz/stage/shown.ts';
import type { Theme } from '../../../src/viz/theme.ts';

/** What is drawn. */
export interface Drawn {
  readonly friends: number;
  readonly strangers: number;
  readonly tiesEach: number;
  readonly lens: Lens;
  readonly theme: Theme;
  /** Whether posts are on their way and ties snap. */
  readonly lively: boolean;
}

/** Numbers from 0 to 1, always the same ones. */
function dice(): () => number {
  let state = 5;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Friends of every standing in a ring, those who left at the rim, strangers between. */
function network({ friends, strangers, tiesEach, lively }: Drawn): [Shown, xy: Float32Array] {
  const random = dice();
  const size = 1 + friends + strangers;
  const xy = new Float32Array(2 * size);
  const standing_a = new Uint8Array(size);
  for (let a = 1; a < size; a++) {
    standing_a[a] = a <= friends ? 1 + (a % 4) : 0;
    const near = a <= friends ? Math.sqrt(0.04 + 0.5 * random()) : 0.8 + 0.12 * random();
    const r = standing_a[a] === 4 ? 0.97 : near;
    const angle = 2 * Math.PI * random();
    xy[2 * a] = r * Math.cos(angle);
    xy[2 * a + 1] = r * Math.sin(angle);
  }
  const some = (share: number, most: number) =>
    Float32Array.from({ length: size }, () => (lively && random() < share ? most * random() : -1));
  const shown = {
    account: 0,
    friends: Uint32Array.from({ length: friends }, (_, i) => 1 + i),
    strangers: Uint32Array.from({ length: strangers }, (_, i) => 1 + friends + i),
    web: Uint32Array.from(
      { length: 2 * tiesEach * friends },
      () => 1 + Math.floor(random() * friends),
    ),
    standing_a,
    strain_a: Float32Array.from({ length: size }, random),
    warmth_a: Float32Array.from({ length: size }, random),
    ripple_a: some(0.3, 0.75),
    snap_a: some(0.1, 0.9),
    rings: lively ? [0.2, 0.7] : [],
    stood: 0,
  };
  return [shown, xy];
}

function paint<L extends Layer<L>>(make: () => L, drawn: Drawn): L {
  const [shown, xy] = network(drawn);
  const places = new Places();
  places.fill(xy, drawn.lens, shown);
  const layer = make();
  new Backdrop(make).paint(layer, drawn.lens, shown, places, drawn.theme);
  return layer;
}

/** Both pictures, as the addresses of PNGs. */
function bothWays(drawn: Drawn): readonly [canvas: string, raster: string] {
  const { canvas, ink } = paint(() => new CanvasLayer(), drawn);
  // Paper behind what is drawn.
  ink.globalCompositeOperation = 'destination-over';
  ink.fillStyle = drawn.theme.paper;
  ink.fillRect(0, 0, canvas.width, canvas.height);
  const layers: RasterLayer[] = [];
  const raster = paint(() => {
    const layer = new RasterLayer();
    layer.paper = drawn.theme.paper;
    layers.push(layer);
    return layer;
  }, drawn);
  const { width, height, colour_p } = raster.pixels;
  const shown = document.createElement('canvas');
  Object.assign(shown, { width, height });
  const bytes = new Uint8ClampedArray(colour_p.buffer);
  shown.getContext('2d')?.putImageData(new ImageData(bytes, width, height), 0, 0);
  return [(canvas as HTMLCanvasElement).toDataURL(), shown.toDataURL()];
}

Object.assign(globalThis, { bothWays });

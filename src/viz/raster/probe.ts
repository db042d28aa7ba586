/**
 * Which draws faster here, a canvas or the rasteriser: both draw the same moving network in
 * turn, on as many pixels as the stage has. Runs in the worker, so that the page does not wait.
 */
import { Backdrop } from '../stage/backdrop.ts';
import { CanvasLayer } from '../stage/canvas-layer.ts';
import type { Layer, Lens } from '../stage/ink.ts';
import { Places } from '../stage/places.ts';
import type { Shown } from '../stage/shown.ts';
import type { Theme } from '../theme.ts';
import { RasterLayer } from './raster-layer.ts';
import { Sheets } from './sheets.ts';

const FRIENDS = 1000;
const TIES_EACH = 4;
/** Pictures by either, in turn: the rasteriser has to be compiled first, and others may be busy. */
const PICTURES = 16;
/** Two steps of the plastic number's sequence: points that cover a square evenly. */
const STEPS = [0.7548776662466927, 0.5698402909980532] as const;

/** Milliseconds a picture by either; the fastest of some. */
export function probe(lens: Lens, theme: Theme): { canvas: number; raster: number } {
  const sheets = new Sheets();
  const byRaster = painter(
    lens,
    theme,
    () => new RasterLayer(sheets),
    () => {},
  );
  const byCanvas = painter(
    lens,
    theme,
    () => new CanvasLayer(new OffscreenCanvas(1, 1)),
    // A canvas may put its work off until somebody wants to see it.
    ({ ink }) => ink.getImageData(0, 0, 1, 1),
  );
  let [raster, canvas] = [Infinity, Infinity];
  for (let n = 0; n < PICTURES; n++) {
    raster = Math.min(raster, byRaster(n));
    canvas = Math.min(canvas, byCanvas(n));
  }
  return { canvas, raster };
}

/** What paints the n-th picture and gives the milliseconds that it took. */
function painter<L extends Layer<L>>(
  lens: Lens,
  theme: Theme,
  make: () => L,
  flush: (layer: L) => void,
): (n: number) => number {
  const shown = network();
  const places = new Places();
  const [layer, backdrop] = [make(), new Backdrop(make)];
  return (n) => {
    const xy = Float32Array.from({ length: 2 * FRIENDS + 2 }, (_, i) => {
      return 1.4 * ((n * 0.01 + (i >> 1) * STEPS[(i & 1) as 0 | 1]) % 1) - 0.7;
    });
    const begun = performance.now();
    places.fill(xy, lens, shown);
    backdrop.paint(layer, lens, shown, places, theme);
    flush(layer);
    return performance.now() - begun;
  };
}

/** Friends who all listen, with ties across. */
function network(): Shown {
  const fill = (value: number) => new Float32Array(FRIENDS + 1).fill(value);
  return {
    account: 0,
    friends: Uint32Array.from({ length: FRIENDS }, (_, i) => i + 1),
    strangers: new Uint32Array(0),
    web: Uint32Array.from(
      { length: 2 * TIES_EACH * FRIENDS },
      (_, e) => 1 + ((e * 7919) % FRIENDS),
    ),
    standing_a: new Uint8Array(FRIENDS + 1).fill(1),
    strain_a: fill(0.3),
    warmth_a: fill(0),
    ripple_a: fill(-1),
    snap_a: fill(-1),
    rings: [],
    stood: 0,
  };
}

/**
 * Which draws faster here, a canvas or the rasteriser: both draw the same moving network for a
 * moment, on as many pixels as the stage has. Runs in the worker, so that the page does not wait.
 */
import { Backdrop } from '../stage/backdrop.ts';
import { CanvasLayer } from '../stage/canvas-layer.ts';
import type { Layer, Lens } from '../stage/ink.ts';
import { Places } from '../stage/places.ts';
import type { Theme } from '../theme.ts';
import { RasterLayer } from './raster-layer.ts';
import { Sheets } from './sheets.ts';

const FRIENDS = 1000;
const TIES_EACH = 4;
/** Milliseconds that either is given: the rasteriser has to be compiled first. */
const TIME = 200;
/** Two steps of the plastic number's sequence: points that cover a square evenly. */
const STEPS = [0.7548776662466927, 0.5698402909980532] as const;

/** Milliseconds a picture by either; the fastest of some. */
export function probe(lens: Lens, theme: Theme): { canvas: number; raster: number } {
  const sheets = new Sheets();
  const raster = time(
    lens,
    theme,
    () => new RasterLayer(sheets),
    () => {},
  );
  const canvases = () => new CanvasLayer(new OffscreenCanvas(1, 1));
  // A canvas may put its work off until somebody wants to see it.
  const canvas = time(lens, theme, canvases, ({ ink }) => ink.getImageData(0, 0, 1, 1));
  return { canvas, raster };
}

function time<L extends Layer<L>>(
  lens: Lens,
  theme: Theme,
  make: () => L,
  flush: (layer: L) => void,
): number {
  const friends = Uint32Array.from({ length: FRIENDS }, (_, i) => i + 1);
  const fill = (value: number) => new Float32Array(FRIENDS + 1).fill(value);
  const shown = {
    account: 0,
    friends,
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
  const places = new Places();
  const [layer, backdrop] = [make(), new Backdrop(make)];
  let fastest = Infinity;
  const end = performance.now() + TIME;
  for (let n = 0; performance.now() < end; n++) {
    const xy = Float32Array.from({ length: 2 * FRIENDS + 2 }, (_, i) => {
      return 1.4 * ((n * 0.01 + (i >> 1) * STEPS[(i & 1) as 0 | 1]) % 1) - 0.7;
    });
    const begun = performance.now();
    places.fill(xy, lens, shown);
    backdrop.paint(layer, lens, shown, places, theme);
    flush(layer);
    fastest = Math.min(fastest, performance.now() - begun);
  }
  return fastest;
}

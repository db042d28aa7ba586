/** Pixels in memory as a layer of the stage: paper, and what the rasteriser draws on it. */
import type { Layer, Lens } from '../stage/ink.ts';
import { pixelsOf } from '../stage/ink.ts';
import { Pixels, packed } from './pixels.ts';
import { RasterInk } from './raster-ink.ts';
import { Sheets } from './sheets.ts';

export class RasterLayer implements Layer<RasterLayer> {
  readonly pixels = new Pixels();
  readonly ink: RasterInk;
  readonly #sheets: Sheets;
  /** Colour of what nothing is drawn on. */
  paper = '#ffffff';

  /** @param sheets to share with layers that are not drawn on at the same time */
  constructor(sheets = new Sheets()) {
    this.#sheets = sheets;
    this.ink = new RasterInk(this.pixels, sheets);
  }

  start(lens: Lens): void {
    this.#size(lens);
    this.pixels.colour_p.fill(this.pixels.ground);
  }

  take(lens: Lens, { pixels }: RasterLayer): void {
    this.#size(lens);
    this.pixels.colour_p.set(pixels.colour_p);
  }

  #size(lens: Lens): void {
    const [across, down] = pixelsOf(lens);
    this.pixels.resize(across, down);
    this.pixels.ground = packed(this.paper);
    this.#sheets.resize(across, down);
    this.ink.ratio = lens.ratio;
  }
}

/** Draws pictures of the stage in memory, each from the buffers of a slot. Knows no worker and no page. */
import { Backdrop } from '../stage/backdrop.ts';
import type { Lens } from '../stage/ink.ts';
import { Places } from '../stage/places.ts';
import type { Theme } from '../theme.ts';
import { RasterLayer } from './raster-layer.ts';
import { Sheets } from './sheets.ts';
import type { Cast, Slot } from './wire.ts';

export class Artist {
  readonly #sheets = new Sheets();
  readonly #layers: RasterLayer[] = [];
  readonly #top = this.#layer();
  readonly #backdrop = new Backdrop(() => this.#layer());
  readonly #places = new Places();
  #theme: Theme | undefined;
  #cast: Cast | undefined;

  theme(theme: Theme): void {
    this.#theme = theme;
    for (const layer of this.#layers) layer.paper = theme.paper;
  }

  cast(cast: Cast): void {
    this.#cast = cast;
  }

  /** Fills the slot's picture. */
  draw(lens: Lens, stood: number, rings: readonly number[], slot: Slot): void {
    if (!this.#theme || !this.#cast) return;
    const { pixels } = this.#top;
    const size = Math.round(lens.width * lens.ratio) * Math.round(lens.height * lens.ratio);
    if (slot.colour_p.length !== size) slot.colour_p = new Int32Array(size);
    pixels.colour_p = slot.colour_p;
    const shown = { ...this.#cast, ...slot, stood, rings };
    this.#places.fill(slot.xy, lens, shown);
    this.#backdrop.paint(this.#top, lens, shown, this.#places, this.#theme);
  }

  #layer(): RasterLayer {
    const layer = new RasterLayer(this.#sheets);
    this.#layers.push(layer);
    return layer;
  }
}

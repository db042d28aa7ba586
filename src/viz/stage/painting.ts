/**
 * Paints the network: at once by the canvas, or a picture later by the rasteriser in its worker,
 * once it is known to be the faster one here. What is written on the network comes on top. Knows no
 * layout, no pointer.
 */
import type { Finished } from '../raster/distant.ts';
import { Distant } from '../raster/distant.ts';
import type { Theme } from '../theme.ts';
import { Backdrop } from './backdrop.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { Lens } from './ink.ts';
import { Places } from './places.ts';
import type { Shown } from './shown.ts';

/**
 * Milliseconds after the first picture before anything is loaded to draw faster: not every page plays,
 * and others come first.
 */
const LATER = 4000;

export class Painting {
  /** Where everybody stands in the picture that is seen. */
  readonly places = new Places();
  readonly #canvas: HTMLCanvasElement;
  readonly #layer: CanvasLayer;
  readonly #backdrop: Backdrop<CanvasLayer>;
  #distant: Distant | undefined;
  /** A picture is wanted that has not been ordered yet. */
  #owed = false;
  #first: number | undefined;
  #asked = false;
  #shown: Shown | undefined;
  readonly #painted: (lens: Lens) => void;
  readonly #lost: () => void;

  /**
   * @param painted is told how each new picture lies, to write on it
   * @param lost is told when a picture is missing: one that never came back, or a canvas that the
   * browser had taken away, for want of memory, and that is there again, empty
   */
  constructor(canvas: HTMLCanvasElement, painted: (lens: Lens) => void, lost: () => void) {
    this.#painted = painted;
    this.#lost = lost;
    this.#canvas = canvas;
    const restored = (): void => {
      this.#backdrop.lose();
      lost();
    };
    const layer = (own?: HTMLCanvasElement): CanvasLayer => {
      const made = new CanvasLayer(own);
      made.canvas.addEventListener('contextrestored', restored);
      return made;
    };
    this.#layer = layer(canvas);
    this.#backdrop = new Backdrop(() => layer());
  }

  get ink(): CanvasRenderingContext2D {
    return this.#layer.ink;
  }

  /**
   * Called once for every frame; says whether there is, or will be, a new picture.
   * @param wanted whether it should differ from the last
   * @param atOnce whether the last one is of no use: another size, another world
   */
  paint(
    shown: Shown,
    xy: Float32Array,
    lens: Lens,
    theme: Theme,
    wanted: boolean,
    atOnce: boolean,
  ): boolean {
    const distant = this.#distant;
    this.#shown = shown;
    this.#owed ||= wanted || atOnce;
    if (!this.#owed) return false;
    if (!distant?.inUse || atOnce) {
      distant?.forget();
      this.places.fill(xy, lens, shown);
      this.#backdrop.paint(this.#layer, lens, shown, this.places, theme);
      this.#canvas.dataset['renderer'] = 'canvas';
      this.#painted(lens);
      this.#seek(lens, theme);
    } else if (distant.free) distant.order(shown, xy, lens, theme);
    else return false;
    this.#owed = false;
    return true;
  }

  /** Shows a picture that came back. */
  #show({ slot, lens }: Finished): void {
    if (!this.#shown) return;
    const { width, height, dataset } = this.#canvas;
    const bytes = new Uint8ClampedArray(slot.colour_p.buffer);
    this.ink.putImageData(new ImageData(bytes, width, height), 0, 0);
    dataset['renderer'] = 'raster';
    this.places.fill(slot.xy, lens, this.#shown);
    this.#painted(lens);
  }

  /** Once it has played for a while, finds out what draws faster. */
  #seek(lens: Lens, theme: Theme): void {
    const now = performance.now();
    this.#first ??= now;
    if (this.#asked || now - this.#first < LATER || typeof OffscreenCanvas === 'undefined') return;
    this.#asked = true;
    this.#distant = new Distant(lens, theme, (finished) => this.#show(finished), this.#lost);
  }
}

/** A canvas as a layer of the stage. */
import type { Layer, Lens } from './ink.ts';
import { pixelsOf } from './ink.ts';

export class CanvasLayer implements Layer<CanvasLayer> {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly ink: CanvasRenderingContext2D;

  constructor(canvas: HTMLCanvasElement | OffscreenCanvas = document.createElement('canvas')) {
    this.canvas = canvas;
    const ink = canvas.getContext('2d');
    if (!ink) throw new Error('canvas without 2d context');
    // What is drawn on either is the same.
    this.ink = ink as CanvasRenderingContext2D;
  }

  start(lens: Lens): void {
    this.#size(lens);
    this.ink.clearRect(0, 0, lens.width, lens.height);
  }

  /** Pixel by pixel, whatever the scale. */
  take(lens: Lens, { canvas }: CanvasLayer): void {
    this.#size(lens);
    this.ink.save();
    this.ink.resetTransform();
    this.ink.globalCompositeOperation = 'copy';
    this.ink.drawImage(canvas, 0, 0);
    this.ink.restore();
  }

  #size(lens: Lens): void {
    const [across, down] = pixelsOf(lens);
    if (this.canvas.width !== across) this.canvas.width = across;
    if (this.canvas.height !== down) this.canvas.height = down;
    this.ink.setTransform(lens.ratio, 0, 0, lens.ratio, 0, 0);
  }
}

/**
 * From the layout's disc to pixels: fits the disc into the canvas, stretched to use its width, then
 * zoom and pan. Knows d3-zoom and sizes; knows nobody on the stage.
 */
import type { ZoomTransform } from 'd3';
import { select, zoom, zoomIdentity } from 'd3';
import type { Lens } from './ink.ts';
import { pixelsOf } from './ink.ts';

/** The disc becomes an ellipse at most this much wider than high. */
const WIDEST = 1.75;
const MARGIN = 1.05;
/** Pixels of a canvas, and of a side: where it has more, some browsers draw nothing at all. */
const MOST_PIXELS = 2 ** 24;
const LONGEST_SIDE = 2 ** 14;

export class Camera {
  readonly #canvas: HTMLCanvasElement;
  readonly #zoom;
  #transform: ZoomTransform = zoomIdentity;
  width = 1;
  height = 1;
  ratio = 1;
  /** Counts up when anything is seen elsewhere than before. */
  view = 0;
  #rx = 1;
  #ry = 1;
  #top = 0;
  /** The canvas may have another size: asking it before each picture would lay out the page. */
  #resized = true;
  #device = 0;

  constructor(canvas: HTMLCanvasElement, moved: () => void) {
    this.#canvas = canvas;
    new ResizeObserver(() => {
      this.#resized = true;
    }).observe(canvas);
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.8, 12])
      // One finger scrolls the page, two pan and zoom.
      .filter((event: MouseEvent | TouchEvent) =>
        'touches' in event ? event.touches.length > 1 : !event.ctrlKey && event.button === 0,
      )
      .on('zoom', (event: { transform: ZoomTransform }) => {
        this.#transform = event.transform;
        this.view++;
        moved();
      });
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
  }

  /** Takes the canvas's present size; `top` pixels are kept free above. Returns false when unchanged. */
  fit(top = 0): boolean {
    if (!this.#resized && devicePixelRatio === this.#device) return false;
    this.#resized = false;
    this.#device = devicePixelRatio;
    const { clientWidth, clientHeight } = this.#canvas;
    // Out of sight it has no size.
    const [width, height] = [Math.max(1, clientWidth), Math.max(1, clientHeight)];
    const room = Math.min(
      LONGEST_SIDE / Math.max(width, height),
      Math.sqrt(MOST_PIXELS / (width * height)),
    );
    const ratio = Math.min(devicePixelRatio || 1, 2, room);
    if (width === this.width && height === this.height && ratio === this.ratio) return false;
    this.width = width;
    this.height = height;
    this.ratio = ratio;
    [this.#canvas.width, this.#canvas.height] = pixelsOf(this);
    this.#top = top;
    this.#ry = Math.min((this.height - top) / 2, this.width / 2) / MARGIN;
    this.#rx = Math.min(this.width / 2 / MARGIN, this.#ry * WIDEST);
    this.view++;
    return true;
  }

  /** How the disc lies on the canvas now. */
  get lens(): Lens {
    const { width, height, ratio, view } = this;
    const { k } = this.#transform;
    return {
      width,
      height,
      ratio,
      view,
      k,
      x0: this.#transform.applyX(width / 2),
      y0: this.#transform.applyY(this.#top + (height - this.#top) / 2),
      rx: this.#rx * k,
      ry: this.#ry * k,
    };
  }

  get moved(): boolean {
    return this.#transform !== zoomIdentity;
  }

  /** Back to everybody in the picture. */
  reset(): void {
    select(this.#canvas).call(this.#zoom.transform, zoomIdentity);
    this.#transform = zoomIdentity;
    this.view++;
  }
}

/**
 * What the stage is drawn with and on: the part of a canvas's context that it uses, layers of
 * pixels, and how the disc lies on them. The browser's canvas has it, and so has the rasteriser.
 */

/** What draws. Arcs are whole circles. */
export interface Ink
  extends Pick<
    CanvasRenderingContext2D,
    | 'fillStyle'
    | 'strokeStyle'
    | 'globalAlpha'
    | 'lineWidth'
    | 'lineCap'
    | 'setLineDash'
    | 'beginPath'
    | 'moveTo'
    | 'lineTo'
    | 'arc'
    | 'ellipse'
    | 'fill'
    | 'stroke'
  > {
  /**
   * Strokes the path by how many lines lie on each other: nothing to `most` of the colour. Where it
   * is missing, `stroke` has to do.
   */
  strokeDensity?(most: number): void;
}

/** From the layout's disc to pixels of CSS: where its middle is, and its radii. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  /** Device pixels for each of CSS. */
  readonly ratio: number;
  readonly x0: number;
  readonly y0: number;
  readonly rx: number;
  readonly ry: number;
  /** Zoom. */
  readonly k: number;
  /** Another number when anything is seen elsewhere than before. */
  readonly view: number;
}

/** Width and height in device pixels: never none, for there is no such picture. */
export function pixelsOf({ width, height, ratio }: Pick<Lens, 'width' | 'height' | 'ratio'>) {
  const of = (size: number) => Math.max(1, Math.floor(size * ratio));
  return [of(width), of(height)] as const;
}

/** Pixels, and what draws on them. */
export interface Layer<L> {
  readonly ink: Ink;
  /** Makes it empty, and as large as is seen. */
  start(lens: Lens): void;
  /** Makes it as large, with the pixels of another one. */
  take(lens: Lens, from: L): void;
}

/**
 * Pixels in a flat array, without transparency, and colours laid on them. Knows colours as CSS has
 * them (#rrggbb and rgb()); knows no shapes.
 */

/** A colour as one number: alpha, blue, green, red, from the highest byte to the lowest. */
export function packed(css: string): number {
  const hex = /^#([0-9a-f]{6})$/i.exec(css.trim())?.[1];
  const parts = hex
    ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : (css.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).map(Number);
  const [red = 0, green = 0, blue = 0] = parts;
  return (255 << 24) | (blue << 16) | (green << 8) | red;
}

/** A colour over another; `share` is 0 to 256. Two channels at a time, with room between them. */
export function mixed(under: number, over: number, share: number): number {
  const rest = 256 - share;
  const odd = (Math.imul(under & 0xff00ff, rest) + Math.imul(over & 0xff00ff, share)) >>> 8;
  const green = (Math.imul(under & 0xff00, rest) + Math.imul(over & 0xff00, share)) >>> 8;
  return (0xff << 24) | (odd & 0xff00ff) | (green & 0xff00);
}

/** A picture of some size. */
export class Pixels {
  width = 0;
  height = 0;
  /** What nothing is drawn on. */
  ground = 0;
  /** Row by row, in the order in which an `ImageData` has them. */
  colour_p = new Int32Array(0);

  /** Of another size, or with other memory; what is on it is of no use then. */
  resize(width: number, height: number, colour_p?: Int32Array<ArrayBuffer>): void {
    this.width = width;
    this.height = height;
    if (colour_p) this.colour_p = colour_p;
    else if (this.colour_p.length !== width * height)
      this.colour_p = new Int32Array(width * height);
  }
}

// Two pictures, pixel by pixel, but for the smoothing of edges.

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Share of pixels that differ, and a picture of them; all, where the sizes do. */
export function difference(before: Buffer, after: Buffer): { share: number; picture?: Buffer } {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = a;
  if (b.width !== width || b.height !== height) return { share: 1 };
  const drawn = new PNG({ width, height });
  const many = pixelmatch(a.data, b.data, drawn.data, width, height);
  return { share: many / (width * height), picture: PNG.sync.write(drawn) };
}

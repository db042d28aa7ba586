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

/** Mean distance of all channels of all pixels, smoothing included; 0 to 255. */
export function distance(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before).data, PNG.sync.read(after).data];
  if (a.length !== b.length) return 255;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum / a.length;
}

// The rasteriser lays on as much colour as shapes have area, and nothing outside of the picture.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RasterLayer } from '../../src/viz/raster/raster-layer.ts';

const SIZE = 120;
const lens = { width: SIZE, height: SIZE, ratio: 1, k: 1, view: 1, x0: 0, y0: 0, rx: 1, ry: 1 };

/** How much of the picture is black after something was drawn in black, in pixels; and the layer. */
function drawn(draw: (ink: RasterLayer['ink']) => void): { area: number; layer: RasterLayer } {
  const layer = new RasterLayer();
  layer.paper = '#ffffff';
  layer.start(lens);
  Object.assign(layer.ink, { fillStyle: '#000000', strokeStyle: '#000000' });
  draw(layer.ink);
  const area = layer.pixels.colour_p.reduce((sum, colour) => sum + 1 - (colour & 0xff) / 255, 0);
  return { area, layer };
}

test.each([1.5, 4, 11.3])('a disc of radius %f has its area', (r) => {
  const { area } = drawn((ink) => {
    ink.beginPath();
    ink.arc(60.3, 59.8, r);
    ink.fill();
  });
  expect(area / (Math.PI * r * r)).toBeCloseTo(1, 1);
});

describe.each([0.5, 0.8, 1.6])('a line %f pixels wide', (wide) => {
  test.each([0, 0.3, Math.PI / 4, 1.2, 2.5, 4])('at %f radians covers its area', (angle) => {
    const [dx, dy] = [40 * Math.cos(angle), 40 * Math.sin(angle)];
    const line = (dash: number[]) =>
      drawn((ink) => {
        ink.lineWidth = wide;
        ink.setLineDash(dash);
        ink.beginPath();
        ink.moveTo(60.2 - dx, 60.7 - dy);
        ink.lineTo(60.2 + dx, 60.7 + dy);
        ink.stroke();
      }).area;
    expect(Math.abs(line([]) / (80 * wide) - 1)).toBeLessThan(0.06);
    if (wide < 1) expect(Math.abs(line([5, 3]) / (50 * wide) - 1)).toBeLessThan(0.08);
  });
});

test('hairlines grow denser where they lie on each other, and density tells many from few', () => {
  const lines = (many: number, dense: boolean) =>
    drawn((ink) => {
      Object.assign(ink, { lineWidth: 0.5, globalAlpha: 0.2 });
      ink.beginPath();
      for (let n = 0; n < many; n++) {
        ink.moveTo(10, 60.5);
        ink.lineTo(110, 60.5);
      }
      // One alone, to compare with.
      ink.moveTo(10, 20.5);
      ink.lineTo(110, 20.5);
      if (dense) ink.strokeDensity(0.6);
      else ink.stroke();
    }).layer.pixels.colour_p;
  for (const dense of [false, true]) {
    const shades = [4, 40].map((many) => (lines(many, dense)[60 * SIZE + 50] ?? 0) & 0xff);
    const alone = (lines(40, dense)[20 * SIZE + 50] ?? 0) & 0xff;
    expect(shades[1]).toBeLessThanOrEqual(shades[0] ?? 0);
    expect(alone).toBeGreaterThan(shades[1] ?? 255);
    expect(alone).toBeLessThan(255);
  }
});

const anywhere = fc.double({ min: -400, max: 500, noNaN: true });
test('any line, wherever it ends, colours only pixels near it', () => {
  fc.assert(
    fc.property(
      fc.tuple(anywhere, anywhere, anywhere, anywhere),
      fc.constantFrom(0.5, 1, 2.5),
      ([x0, y0, x1, y1], wide) => {
        const { layer } = drawn((ink) => {
          ink.lineWidth = wide;
          ink.beginPath();
          ink.moveTo(x0, y0);
          ink.lineTo(x1, y1);
          ink.stroke();
        });
        const length = Math.hypot(x1 - x0, y1 - y0);
        layer.pixels.colour_p.forEach((colour, p) => {
          if ((colour & 0xff) === 255) return;
          const [x, y] = [(p % SIZE) + 0.5 - x0, Math.floor(p / SIZE) + 0.5 - y0];
          const off = Math.abs(x * (y1 - y0) - y * (x1 - x0)) / length;
          expect(off).toBeLessThan(wide / 2 + 1.5);
        });
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

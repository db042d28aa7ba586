/** The engine's transcendental functions: published values, and bits that may never change. */
import { describe, expect, it } from 'vitest';
import { halved, lognormal, normal } from '../../src/sim/maths.ts';

/** The bits of a number, as hexadecimal digits. */
function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

describe('the normal quantile', () => {
  // Wichura 1988, Algorithm AS 241, Applied Statistics 37, 477-484 (0.25, 0.001, 1e-20);
  // NIST/SEMATECH e-Handbook, 1.3.6.7.1, and R's qnorm for the others.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.26234008979841],
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
  ])('of %d is %d', (probability, value) => {
    expect(Math.abs(normal(probability) - value)).toBeLessThan(1e-12);
  });

  it('is as far below as above the middle', () => {
    for (let k = 1; k < 50; k++) expect(normal(k / 100)).toBeCloseTo(-normal(1 - k / 100), 12);
  });

  it('is finite at the ends that dice can reach', () => {
    expect(normal(0.5 / 2 ** 32)).toBeLessThan(-6);
    expect(normal(1 - 0.5 / 2 ** 32)).toBeGreaterThan(6);
    expect(Number.isFinite(normal(1 - 0.5 / 2 ** 32))).toBe(true);
  });
});

describe('the log-normal quantile', () => {
  it('is the median at one half, and the median alone without spread', () => {
    expect(lognormal(0.5, 1.6, 1.1)).toBe(1.6);
    expect(lognormal(0.01, 1.6, 0)).toBe(1.6);
  });

  it.each([
    // exp of the normal quantiles above.
    [0.25, Math.exp(-0.6744897501960817), 1],
    [0.9, 3 * Math.exp(1.2815515655446004), 3],
    [0.975, Math.exp(1.959963984540054), 1],
    [0.999, Math.exp(3.090232306167813), 1],
  ])('of %d is %d', (probability, value, median) => {
    expect(lognormal(probability, median, 1) / value).toBeCloseTo(1, 13);
  });

  it('gives the mean of visits that the source asks for: 1.6 x exp(1.1² / 2), about 3', () => {
    let sum = 0;
    const n = 20_000;
    for (let k = 0; k < n; k++) sum += lognormal((k + 0.5) / n, 1.6, 1.1);
    expect(sum / n).toBeCloseTo(1.6 * Math.exp(1.1 ** 2 / 2), 1);
  });
});

describe('halving', () => {
  it('leaves a half after a half-life, a quarter after two', () => {
    expect(halved(0, 7)).toBe(1);
    expect(halved(7, 7)).toBeCloseTo(0.5, 15);
    expect(halved(14, 7)).toBeCloseTo(0.25, 15);
  });

  it('never becomes negative, nor anything but a number', () => {
    expect(halved(1e9, 0.5)).toBe(0);
  });
});

describe('the bits are those of every engine', () => {
  it.each<[number, string]>([
    [1e-9, 'c017fdc11f44b5a8'],
    [0.001, 'c008b8cbb7204470'],
    [0.0101, 'c00294b5a75cec53'],
    [0.1, 'bff4813c36e26d33'],
    [0.25, 'bfe5956b87528a4a'],
    [1 / 3, 'bfdb91093bfdfa2c'],
    [0.5, '8000000000000000'],
    [0.6180339887498949, '3fd3387730228674'],
    [0.9, '3ff4813c36e26d33'],
    [0.999999, '40130381a97985f0'],
  ])('of normal(%d)', (probability, golden) => {
    expect(bits(normal(probability))).toBe(golden);
  });

  it.each<[number, string]>([
    [1, '3feff78df7c8ffea'],
    [2, '3fefef1e2a2c75dd'],
    [3, '3fefe6b09693c9e5'],
    [95, '3fed03586b1fbb24'],
    [96, '3fecfbb031a741a5'],
    [671, '3fe0043a21b41af0'],
    [672, '3fe0000000000000'],
    [4095, '3f8dfc97337b9b60'],
    [12_345, '3ec8c0790d733cbc'],
    [0.1, '3fefff27b248daa6'],
  ])('of halved(%d, 672)', (time, golden) => {
    expect(bits(halved(time, 672))).toBe(golden);
  });
});

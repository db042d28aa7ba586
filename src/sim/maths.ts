/**
 * The transcendental functions of the engine, from a library that computes them with the four
 * operations only: `Math.exp` and its like differ between browsers in the last bit.
 */
import erfcinv from '@stdlib/math-base-special-erfcinv';
import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

export { exp };

/** What is left of 1 after a time, given its half-life in the same unit. */
export const halved = (time: number, halfLife: number): number =>
  exp((-Math.LN2 * time) / halfLife);

/** What is left of 1 after one of `parts` equal steps that leave `share` of it together. */
export const root = (share: number, parts: number): number => exp(ln(share) / parts);

/** Standard normal value of a probability strictly between 0 and 1 (erfcinv of stdlib). */
export const normal = (probability: number): number => -Math.SQRT2 * erfcinv(2 * probability);

/** Log-normal value with a median and a standard deviation of its logarithm. */
export const lognormal = (probability: number, median: number, spread: number): number =>
  median * exp(spread * normal(probability));

/** The middle of some numbers, the mean of the two middle ones, or 0 of none; sorts them. */
export function medianOf(numbers: Float64Array): number {
  if (numbers.length === 0) return 0;
  numbers.sort();
  const half = numbers.length >> 1;
  return numbers.length % 2 === 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
}

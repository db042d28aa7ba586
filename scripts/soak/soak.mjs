// Plays rounds on a page for so many minutes and measures after each what is held.

import { Heaps } from './heaps.mjs';
import { playRound } from './loops.mjs';

/**
 * @param {import('playwright-core').Page} page with the story open
 * @param {number} minutes
 * @param {(line: string) => void} progress told after each round
 * @returns {Promise<import('./slope.mjs').Sample[]>}
 */
export async function soak(page, minutes, progress) {
  const heaps = await Heaps.of(page);
  /** @type {import('./slope.mjs').Sample[]} */
  const samples = [];
  const start = performance.now();
  for (let round = 0, seconds = 0; seconds < minutes * 60; round++) {
    await playRound(page, round);
    seconds = (performance.now() - start) / 1000;
    const { bytes, workers } = await heaps.measure();
    samples.push({ seconds, bytes, workers });
    const held = [...bytes].map(([name, size]) => `${name} ${(size / 1e6).toFixed(2)}`).join(', ');
    progress(`${(seconds / 60).toFixed(1)} of ${minutes} min, round ${round + 1}: ${held} MB`);
  }
  return samples;
}

// A random sample of mutants, of each folder as many as its share, and how far the score of a sample
// can be from the score of all.

import { dirname } from 'node:path';
import seedrandom from 'seedrandom';

/** Of the normal distribution: 95 % lie within so many deviations. */
const Z = 1.96;

/** A list by the folder of the file. @template {{ file: string }} T @param {Iterable<T>} list */
export function byFolder(list) {
  /** @type {Map<string, T[]>} */
  const folders = new Map();
  for (const item of list) {
    const folder = dirname(item.file);
    folders.set(folder, [...(folders.get(folder) ?? []), item]);
  }
  return folders;
}

/**
 * About `count` of them, the same ones for the same seed, of each folder its share and at least one;
 * mixed, so that a run that is cut has seen of everything.
 * @template {{ file: string }} T
 * @param {readonly T[]} mutants @param {number} count @param {string} seed
 */
export function drawn(mutants, count, seed) {
  const random = seedrandom(seed);
  const shuffled = (/** @type {readonly T[]} */ list) =>
    list
      .map((mutant) => ({ mutant, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ mutant }) => mutant);
  const chosen = [...byFolder(mutants).values()].flatMap((folder) => {
    const share = Math.round((count * folder.length) / mutants.length);
    return shuffled(folder).slice(0, Math.max(1, share));
  });
  return shuffled(chosen);
}

/**
 * Wilson's 95 % interval of a share of which a sample has `hits` in `count`.
 * @param {number} hits @param {number} count @returns {[number, number]}
 */
export function interval(hits, count) {
  const share = hits / count;
  const middle = (share + Z ** 2 / (2 * count)) / (1 + Z ** 2 / count);
  const spread = Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const half = (Z * spread) / (1 + Z ** 2 / count);
  return [middle - half, middle + half];
}

/**
 * The data folder: files that are not part of the project and may be missing. What is missing is
 * said in the row that would have used it; what is there and cannot be read is an error.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../../sim/scenario/types.ts';
import { CALIBRATE_TEXT } from '../../text/calibrate.ts';
import { readText } from '../read-text.ts';

/** Where it lies, seen from the project. */
export const DATA_FOLDER = '../shared/data';

const FILES = [
  'facebook_combined.txt',
  'tokita2021_followers_lost_6weeks_hist.csv',
  'twitter_asu2009_follower_count_histogram.txt',
] as const;
export type DataFile = (typeof FILES)[number];

/** Texts of the files that are there. */
export type Data = ReadonlyMap<DataFile, string>;

const LIMIT = 64_000_000;

/** Reads what is there of some files; what is wrong with one goes to `lines`. */
export async function readData(
  folder: string,
  wanted: readonly DataFile[],
  lines: string[],
): Promise<Data> {
  const data = new Map<DataFile, string>();
  for (const file of FILES) {
    const path = join(folder, file);
    if (!wanted.includes(file) || !existsSync(path)) continue;
    const text = await readText(path, LIMIT);
    if (text.ok) data.set(file, text.value);
    else for (const problem of text.problems) lines.push(problemLine(file, problem));
  }
  return data;
}

/**
 * Two columns of numbers, separated by a comma or blanks; a line of words is a heading.
 * @throws Error naming the line that is no such pair
 */
export function pairsOf(file: DataFile, text: string): (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || (n === 0 && /[a-z]/i.test(line))) continue;
    const [first = '', second = '', ...more] = line.trim().split(/[\s,]+/);
    const pair = [Number(first), Number(second)] as [number, number];
    if (second === '' || more.length > 0 || !pair.every(Number.isFinite)) {
      throw new Error(CALIBRATE_TEXT.data.notPair(file, n + 1, line));
    }
    pairs.push(pair);
  }
  return pairs;
}

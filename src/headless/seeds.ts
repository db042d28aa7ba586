/** Lists of seeds, as `--seed` and `--seeds` write them. A seed is a string, `1` as well as `spring`. */
import { TEXT } from '../text/headless.ts';

/** More seeds than this are a slip of the finger. */
const MOST_SEEDS = 100_000;
const LONGEST = 200;

export type SeedList = readonly string[];

/**
 * The seeds that the two options ask for; undefined where neither is given, and where a problem was
 * reported.
 * @example parseSeeds(undefined, '3-5', complain) // ['3', '4', '5']
 */
export function parseSeeds(
  seed: string | undefined,
  seeds: string | undefined,
  complain: (path: string, message: string) => void,
): SeedList | undefined {
  if (seed !== undefined && seeds !== undefined) complain('--seed', TEXT.seeds.both);
  if (seed !== undefined && seed.length > LONGEST) complain('--seed', TEXT.seeds.tooLong(LONGEST));
  if (seeds === undefined) return seed === undefined ? undefined : [seed];
  const match = /^(?:(\d+)-)?(\d+)$/.exec(seeds);
  if (!match) {
    complain('--seeds', TEXT.seeds.form(seeds, MOST_SEEDS));
    return undefined;
  }
  const from = Number(match[1] ?? 1);
  const to = Number(match[2]);
  if (match[1] !== undefined && to < from) complain('--seeds', TEXT.seeds.reversed(seeds));
  else if (to < 1 || from < 1) complain('--seeds', TEXT.seeds.none(seeds));
  else if (to - from + 1 > MOST_SEEDS || to > Number.MAX_SAFE_INTEGER) {
    complain('--seeds', TEXT.seeds.tooMany(seeds, MOST_SEEDS));
  } else return Array.from({ length: to - from + 1 }, (_, n) => String(from + n));
  return undefined;
}

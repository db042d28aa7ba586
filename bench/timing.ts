/** Measuring side by side: every case once a round, in turn, so that a busy moment meets all. */

/** Something that is measured; what it gives is the figure, in the unit of its table. */
export interface Case {
  readonly name: string;
  readonly measure: () => number | Promise<number>;
}

/** The figures of all rounds, as their median and what they lie between. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Measures all cases `rounds` times.
 * @param warm whether a round comes before that does not count: code is compiled in it
 */
export async function alternate(
  cases: readonly Case[],
  rounds: number,
  warm = true,
): Promise<Map<string, Spread>> {
  const figures = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = warm ? 0 : 1; round <= rounds; round++) {
    for (const { name, measure } of cases) {
      const figure = await measure();
      if (round > 0) figures.get(name)?.push(figure);
    }
  }
  return new Map([...figures].map(([name, all]) => [name, spreadOf(all)]));
}

/** Median, least and most. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (n: number): number => sorted[n] ?? Number.NaN;
  const half = sorted.length / 2;
  const median = (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** Milliseconds that something takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

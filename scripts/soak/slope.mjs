// Whether something grows: the slope of samples over time, and the verdict. Pure arithmetic.

/** Bytes that a heap may grow by in ten minutes. */
const MOST_IN_TEN_MINUTES = 1e6;
/** Share of the time, from the start, in which caches fill and code is compiled. */
const WARMING_UP = 0.25;
const TEN_MINUTES = 600;

/**
 * Theil and Sen's slope: the median of the slopes between all pairs, which a few samples that lie
 * apart (something had just been loaded) do not move.
 * @param {readonly (readonly [x: number, y: number])[]} points
 */
export function slope(points) {
  const slopes = points.flatMap(([x0, y0], i) =>
    points.slice(i + 1).map(([x1, y1]) => (y1 - y0) / (x1 - x0)),
  );
  if (slopes.length === 0) return Number.NaN;
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  const upper = slopes[Math.floor(middle)] ?? Number.NaN;
  const lower = slopes[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** @typedef {{ seconds: number, bytes: ReadonlyMap<string, number>, workers: number }} Sample */
/** @typedef {{ name: string, first: number, last: number, growth: number, held: boolean }} Row */

/**
 * A row for the page, each worker's script and the number of workers: at the first sample that
 * counts, at the last, growth in ten minutes, and whether that is little enough.
 * @param {readonly Sample[]} samples
 * @param {number} [most] bytes in ten minutes
 * @returns {Row[]}
 */
export function judge(samples, most = MOST_IN_TEN_MINUTES) {
  const end = samples.at(-1)?.seconds ?? 0;
  const counted = samples.filter(({ seconds }) => seconds >= end * WARMING_UP);
  const names = new Set(counted.flatMap(({ bytes }) => [...bytes.keys()]));
  /** @param {string} name @param {number} limit @param {(sample: Sample) => number} of */
  const row = (name, limit, of) => {
    const values = counted.map(of);
    const growth = slope(counted.map((sample) => [sample.seconds, of(sample)])) * TEN_MINUTES;
    // Not a number, for want of samples, is not held.
    return { name, first: values[0] ?? 0, last: values.at(-1) ?? 0, growth, held: growth <= limit };
  };
  return [
    ...[...names].map((name) => row(name, most, ({ bytes }) => bytes.get(name) ?? 0)),
    row('workers', 0.5, ({ workers }) => workers),
  ];
}

/**
 * One table, with the verdict below it.
 * @param {readonly Row[]} rows
 * @param {number} [most] bytes in ten minutes that they were judged by
 */
export function table(rows, most = MOST_IN_TEN_MINUTES) {
  const line = (/** @type {readonly string[]} */ [name = '', ...rest]) =>
    `${name.padEnd(24)}${rest.map((cell) => cell.padStart(13)).join('')}`;
  const lines = rows.map(({ name, first, last, growth, held }) => {
    const said = name === 'workers' ? String : (/** @type {number} */ n) => (n / 1e6).toFixed(2);
    const grown = name === 'workers' ? growth.toFixed(1) : said(growth);
    return line([name, said(first), said(last), grown, held ? 'held' : 'GROWS']);
  });
  const bad = rows.filter(({ held }) => !held).map(({ name }) => name);
  const limit = `${most / 1e6} MB in 10 minutes`;
  const verdict =
    bad.length > 0
      ? `More than ${limit}: ${bad.join(', ')}.`
      : `Nothing grows by more than ${limit}.`;
  return [line(['MB', 'first', 'last', 'in 10 min', '']), ...lines, verdict].join('\n');
}

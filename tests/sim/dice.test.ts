/** The dice: uniform, independent between neighbouring addresses, and a function of the address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dice, Purpose } from '../../src/sim/dice.ts';

const SIDE = 220;
const dice = new Dice('dice');

/** Draws on a square of neighbouring addresses. */
function square(draw: (a: number, b: number) => number): Float64Array {
  return Float64Array.from({ length: SIDE * SIDE }, (_, n) => draw(Math.floor(n / SIDE), n % SIDE));
}

/** The ways in which an address can run: which of its parts are neighbours. */
const WALKS: Record<string, (a: number, b: number) => number> = {
  'members and ticks': (a, b) => dice.draw(Purpose.online, a, b),
  'members and members': (a, b) => dice.draw(Purpose.see, 17, a, b),
  'purposes and members': (a, b) => dice.draw((1 + (a % 28)) as Purpose, a - (a % 28), b),
  'ticks and second members': (a, b) => dice.draw(Purpose.drift, a, 5, b),
  'seeds and members': (a, b) => new Dice(String(a)).draw(Purpose.tolerance, 0, b),
  'large numbers': (a, b) => dice.draw(Purpose.click, 1e6 + a, -b, 1e9 + a),
};

/** Chi-square of counts in equal bins, as standard deviations from what is expected. */
function excess(values: Float64Array, bins: number): number {
  const count = new Float64Array(bins);
  for (const value of values) count[Math.floor(value * bins)]!++;
  const expected = values.length / bins;
  const chi = count.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
  return (chi - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}

/** Correlation of values with those `lag` places on, as standard deviations from none. */
function correlation(values: Float64Array, lag: number): number {
  const n = values.length - lag;
  let sum = 0;
  for (let k = 0; k < n; k++) sum += (values[k]! - 0.5) * (values[k + lag]! - 0.5);
  return (12 * sum) / Math.sqrt(n);
}

describe.each(Object.entries(WALKS))('over neighbouring %s', (_, walk) => {
  const values = square(walk);

  it('draws are uniform in [0, 1)', () => {
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (const bins of [2, 10, 64, 256]) expect(Math.abs(excess(values, bins))).toBeLessThan(4.5);
  });

  it('a draw does not tell its neighbours', () => {
    for (const lag of [1, 2, SIDE, SIDE + 1, SIDE - 1]) {
      expect(Math.abs(correlation(values, lag))).toBeLessThan(4.5);
    }
  });

  it('pairs of neighbours fill the square evenly', () => {
    const pairs = values.map((value, n) => {
      const next = values[(n + 1) % values.length] as number;
      return (Math.floor(value * 12) * 12 + Math.floor(next * 12) + 0.5) / 144;
    });
    expect(Math.abs(excess(pairs, 144))).toBeLessThan(4.5);
  });

  it('the last bits are as good as the first', () => {
    const last = values.map((value) => (value * 65536) % 1);
    expect(Math.abs(excess(last, 64))).toBeLessThan(4.5);
  });
});

describe('an address', () => {
  const whole = fc.integer({ min: -1, max: 1e6 });
  const purpose = fc.constantFrom(...Object.values(Purpose));

  it('gives the same draw every time, from any dice of the seed, in any order', () => {
    const address = fc.tuple(purpose, whole, whole, whole);
    fc.assert(
      fc.property(fc.string(), fc.array(address, { maxLength: 20 }), (seed, addresses) => {
        const [one, two] = [new Dice(seed), new Dice(seed)];
        const forth = addresses.map((where) => one.draw(...where));
        const back = addresses.toReversed().map((where) => two.draw(...where));
        expect(back.toReversed()).toEqual(forth);
        expect(addresses.map((where) => one.draw(...where))).toEqual(forth);
      }),
    );
  });

  it('cares which of two members comes first', () => {
    let same = 0;
    for (let a = 0; a < 1000; a++) {
      if (dice.draw(Purpose.notice, 3, a, a + 1) === dice.draw(Purpose.notice, 3, a + 1, a)) same++;
    }
    expect(same).toBe(0);
  });

  it('can be split into its key and the rest', () => {
    const key = dice.key(Purpose.answer, 9);
    expect(dice.at(key, 4, 2)).toBe(dice.draw(Purpose.answer, 9, 4, 2));
    expect(dice.at(key, 4)).toBe(dice.draw(Purpose.answer, 9, 4));
    expect(dice.inside(key, 4, 2) - dice.at(key, 4, 2)).toBe(0.5 / 2 ** 32);
  });

  it('hardly ever shares its bits with another', () => {
    const found = new Set<number>();
    const key = dice.key(Purpose.sight, 1);
    for (let n = 0; n < 1e5; n++) found.add(dice.bits(key, n % 317, Math.floor(n / 317)));
    // Of 1e5 in 2^32, 1.2 pairs are expected to fall together.
    expect(1e5 - found.size).toBeLessThan(8);
  });
});

it('every purpose has a number of its own', () => {
  const numbers = Object.values(Purpose);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.min(...numbers)).toBe(1);
});

it('draws are the same on every engine and in every version: known bits', () => {
  const known = [1, 2, 3].map((a) => new Dice('1').bits(new Dice('1').key(Purpose.see, 7), a, 0));
  expect(known.map((bits) => (bits >>> 0).toString(16).padStart(8, '0'))).toEqual([
    '30396717',
    'a404a9f0',
    'ffa3beba',
  ]);
});

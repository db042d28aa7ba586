/**
 * Dice of the same people under other numbers. A draw is addressed by member numbers, so whoever
 * gets a new number keeps the dice only if addresses are put back to the old one: this is done here,
 * for every shape of address (docs/model.md, 7.1). Used in place of the engine's dice by
 * `vi.mock('…/dice.ts')`; without new numbers they are the engine's own.
 */
import { expect } from 'vitest';
import type { Dice as RealDice } from '../../src/sim/dice.ts';

type DiceModule = typeof import('../../src/sim/dice.ts');

/** What the two parts of an address are; `member` and a plain number unless told. */
const SHAPES: Record<string, 'pair' | 'unordered' | 'moment' | 'act' | 'plain'> = {
  mutual: 'pair',
  warmth: 'pair',
  temper: 'pair',
  drift: 'pair',
  notice: 'pair',
  followBack: 'pair',
  age: 'unordered',
  see: 'moment',
  sight: 'act',
  answer: 'act',
  answerDepth: 'act',
  answerBack: 'act',
  retweet: 'act',
  click: 'act',
  discover: 'act',
  convert: 'act',
  accept: 'pair',
  seat: 'plain',
};

/** Factors by which an address holds a member and something smaller than the factor. */
const MOMENTS = 8191;
const ACTS = 65599;

/** Old number of each member, by its new one; empty where nobody has a new number. */
export const oldNumbers: { of: readonly number[] } = { of: [] };

const old = (member: number): number => oldNumbers.of[member] ?? member;
const within = (address: number, factor: number): number =>
  old(Math.floor(address / factor)) * factor + (address % factor);

/** The second part of an address with old numbers. */
const rest = (shape: string | undefined, b: number): number => {
  if (shape === 'pair') return old(b);
  if (shape === 'moment') return within(b, MOMENTS);
  return shape === 'act' ? within(b, ACTS) : b;
};

/** The module of dice, with addresses put back to old numbers. */
export function withOldNumbers(real: DiceModule): DiceModule {
  const nameOf = new Map(Object.entries(real.Purpose).map(([name, number]) => [number, name]));
  class Dice extends real.Dice {
    /** Purpose of each key that was asked for. */
    private readonly purposes = new Map<number, string>();

    override key(...[purpose, tick]: Parameters<RealDice['key']>): number {
      const key = super.key(purpose, tick);
      this.purposes.set(key, nameOf.get(purpose) as string);
      return key;
    }

    /** Shape of the addresses that begin with this part. */
    private readonly shapes = new Map<number, string | undefined>();

    override whose(key: number, a: number): number {
      const shape = SHAPES[this.purposes.get(key) as string];
      const asItIs = shape === 'plain' || shape === 'unordered';
      const whose = super.whose(key, asItIs ? a : old(a));
      this.shapes.set(whose, shape);
      return whose;
    }

    override of(whose: number, b: number): number {
      return super.of(whose, rest(this.shapes.get(whose), b));
    }

    override bits(key: number, a: number, b: number): number {
      const shape = SHAPES[this.purposes.get(key) as string];
      if (shape === 'unordered') {
        const [one, other] = [old(a), old(b)];
        return super.bits(key, Math.min(one, other), Math.max(one, other));
      }
      return super.bits(key, a, rest(shape, b));
    }
  }
  // Another way to a number would go past the addresses.
  const ways = Object.getOwnPropertyNames(real.Dice.prototype).sort();
  expect(ways, 'tests/support/relabelling.ts knows these ways to draw').toEqual(
    ['constructor', 'key', 'whose', 'of', 'bitsMixed', 'bits', 'at', 'inside', 'draw'].sort(),
  );
  // Numbers of acts go into the hash through here.
  const mixed = (value: number) => real.mixed(within(value, ACTS));
  return { ...real, Dice, mixed };
}

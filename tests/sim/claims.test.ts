/** Claims: bounds are inclusive, and a moment still to come has no verdict. */
import { describe, expect, it } from 'vitest';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { holds, judge, verdicts } from '../../src/sim/claims.ts';
import { measure } from '../../src/sim/measure.ts';
import { small, smallJson } from '../support/scenarios.ts';

const [ANN] = smallJson()['accounts'] as Record<string, unknown>[];
const claim = (id: string, fields: object) => ({
  id,
  text: `claim ${id}`,
  metric: 'friends',
  at: 'Tue 00:00',
  is: 'atMost',
  high: 30,
  ...fields,
});

describe('a value', () => {
  it.each([
    ['between', 0.4, true],
    ['between', 0.6, true],
    ['between', 0.5, true],
    ['between', 0.3999999, false],
    ['between', 0.6000001, false],
    ['atLeast', 0.4, true],
    ['atLeast', 99, true],
    ['atLeast', 0.3999999, false],
    ['atMost', 0.6, true],
    ['atMost', -99, true],
    ['atMost', 0.6000001, false],
  ] as const)('%s 0.4 and 0.6: %d is %s', (is, value, held) => {
    expect(holds({ is, low: 0.4, high: 0.6 }, value)).toBe(held);
  });
});

describe('a claim', () => {
  it('whose moment has not come gives no verdict', () => {
    const { world, advance } = small({ claims: [claim('a', {})] });
    advance(TICKS_A_DAY - 1);
    expect(verdicts(world)).toEqual([]);
    advance(1);
    expect(verdicts(world)).toMatchObject([{ claim: { id: 'a' }, held: true }]);
  });

  it('is about its moment, however long ago that is', () => {
    const { world, advance } = small({ claims: [claim('a', { metric: 'links', high: 99 })] });
    advance(TICKS_A_DAY);
    const links = measure(world, 'links', 0, TICKS_A_DAY);
    advance(TICKS_A_DAY);
    expect(links).toBeGreaterThan(0);
    expect(measure(world, 'links', 0, 2 * TICKS_A_DAY)).toBeGreaterThan(links);
    expect(verdicts(world)[0]?.value).toBe(links);
  });

  it('is about the account that it names', () => {
    const accounts = [ANN, { name: 'Bob', strategy: 'converser', friends: 7 }];
    const claims = [
      claim('ann', { metric: 'friends', at: 'Mon 00:00' }),
      claim('bob', { metric: 'friends', at: 'Mon 00:00', account: 'Bob' }),
    ];
    const { world } = small({ accounts, claims });
    expect(verdicts(world).map(({ value }) => value)).toEqual([30, 7]);
  });

  it('about a difference has none before both runs have reached its moment', () => {
    const [one, other] = [small(), small({}, 'test', { linksPerDay: 0 })];
    const told = { ...claim('a', { metric: 'links' }), account: 'Ann', run: 'main', minus: 'calm' };
    const judged = () =>
      judge({ ...told, metric: 'links', is: 'atMost', low: 0 }, (run) =>
        run === 'main' ? one.world : other.world,
      );
    one.advance(TICKS_A_DAY);
    expect(judged()).toBeNull();
    other.advance(TICKS_A_DAY);
    expect(judged()?.value).toBe(measure(one.world, 'links', 0, TICKS_A_DAY));
    expect(judged()?.value).toBeGreaterThan(0);
  });

  it('about an account or a moment that there is not has no verdict', () => {
    const { world } = small();
    const told = { ...claim('a', {}), metric: 'friends', is: 'atMost', low: 0 } as const;
    const about = (more: object) =>
      judge({ ...told, account: 'Ann', run: 'main', at: 'Mon 00:00', ...more }, () => world);
    expect(about({})?.value).toBe(30);
    expect(about({ account: 'Nobody' })).toBeNull();
    expect(about({ at: 'never' })).toBeNull();
  });

  it('of another run, or of a difference, is not for the main run alone to answer', () => {
    const runs = [{ id: 'calm', text: 'No links.', set: { linksPerDay: 0 } }];
    const at = 'Mon 00:00';
    const claims = [
      claim('a', { at, run: 'calm' }),
      claim('b', { at, minus: 'calm' }),
      claim('c', { at }),
    ];
    const { world } = small({ runs, claims });
    expect(verdicts(world).map((verdict) => verdict.claim.id)).toEqual(['c']);
  });

  it('may fail', () => {
    const { world } = small({ claims: [claim('a', { at: 'Mon 00:00', high: 29 })] });
    expect(verdicts(world)).toMatchObject([{ value: 30, held: false }]);
  });
});

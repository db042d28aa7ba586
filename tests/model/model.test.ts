/** The model put together: changes go where they belong, and only there. */
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/model.ts';
import {
  applyLive,
  checkChanges,
  checkTogether,
  NAMES,
  offersOf,
  simulate,
  valuesOf,
} from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { parseEdgeList } from '../../src/sim/network/edge-list.ts';
import type { ParameterKey } from '../../src/sim/params/index.ts';
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { changed } from '../../src/sim/scenario/change.ts';
import { mustRead, small, smallJson } from '../support/scenarios.ts';

const [ANN] = smallJson()['accounts'] as object[];
const two = () => mustRead(smallJson({ accounts: [ANN, { ...ANN, name: 'Bob' }] }));

describe('changes', () => {
  it('are checked by key and by value, one problem each', () => {
    expect(checkChanges({ tolerance: 10, linksPerDay: 0 })).toEqual([]);
    expect(checkChanges({ patience: 1, tolerance: 'x', members: 3, toString: 1 })).toEqual([
      { path: 'patience', message: 'is not a parameter' },
      { path: 'tolerance', message: '"x" is not a number; expected 1 to 200' },
      { path: 'members', message: '3 is less than the minimum 10' },
      { path: 'toString', message: 'is not a parameter' },
    ]);
  });

  it('of the population and the posts go to the scenario and its first account', () => {
    const before = two();
    const after = changed(before, { members: 90, friends: 12, linksPerDay: 3 });
    expect(after.population).toEqual({ ...before.population, members: 90 });
    expect(after.accounts[0]).toMatchObject({ friends: 12, posts: { linksPerDay: 3 } });
    expect(after.accounts[1]).toEqual(before.accounts[1]);
    expect(before).toEqual(two());
  });

  it('of the model and the platform go to the rules', () => {
    const { rules } = small({}, 'test', { tolerance: 9, muteRung: 0, members: 50 }).world;
    expect([rules.tolerance, rules.muteRung]).toEqual([9, 0]);
    expect(Object.keys(rules)).not.toContain('members');
  });

  it('of any key are what the world stands at', () => {
    for (const key of Object.keys(PARAMETERS) as ParameterKey[]) {
      const value = PARAMETERS[key].max;
      expect(valuesOf(two(), { [key]: value })[key]).toBe(value);
    }
  });
});

describe('choices', () => {
  const fingerprintOf = (choices: Choices) => {
    const { world, advance } = simulate({ scenario: two(), choices });
    advance(96);
    return fingerprint(world);
  };

  it('of a strategy and a platform are what the first account does, and where', () => {
    const { world } = simulate({
      scenario: two(),
      choices: { strategy: 'automated-feed', platform: 'twitter' },
    });
    expect(world.scenario.platform).toBe('twitter');
    expect(world.scenario.accounts.map(({ strategy }) => strategy)).toEqual([
      'automated-feed',
      two().accounts[1]?.strategy,
    ]);
    expect(fingerprintOf({ platform: 'twitter' })).not.toBe(fingerprintOf({}));
    expect(fingerprintOf({ platform: two().platform })).toBe(fingerprintOf({}));
  });

  it('are checked by name, and a posting log needs its posts', () => {
    expect(checkTogether(two(), {}, { strategy: 'converser', platform: 'plurk' })).toEqual([]);
    const [platform] = checkTogether(two(), {}, { platform: 'usenet' });
    expect(platform?.message).toMatch(/^"usenet" is no platform; expected .*plurk/);
    expect(checkTogether(two(), {}, { strategy: 'log' })).toMatchObject([{ path: 'strategy' }]);
  });

  it('that are offered can be taken', () => {
    const { strategies, platforms } = offersOf(two());
    for (const { id } of strategies) expect(checkTogether(two(), {}, { strategy: id })).toEqual([]);
    for (const { id } of platforms) expect(checkTogether(two(), {}, { platform: id })).toEqual([]);
    expect(strategies.map(({ id }) => id)).not.toContain('log');
    expect(strategies.find(({ id }) => id === 'converser')?.reads).toContain('responsesPerDay');
  });
});

describe('live changes', () => {
  it('reach the rules, what is computed from them, and the first account’s posts', () => {
    const { world } = simulate({ scenario: two() });
    const before = world.fading.annoyance.after(96);
    applyLive(world, { tolerance: 9, annoyanceHalfLife: 2, linksPerDay: 77 });
    expect(world.rules.tolerance).toBe(9);
    expect(world.fading.annoyance.after(96)).toBeLessThan(before);
    expect(world.accounts[0]?.posts.linksPerDay).toBe(77);
    expect(world.accounts[1]?.posts.linksPerDay).not.toBe(77);
  });

  it('come at their moment in every run, but for what a run has another value of', () => {
    const runs = [{ id: 'none', text: 'Without links.', set: { linksPerDay: 0 } }];
    const scenario = mustRead(smallJson({ runs }));
    const patches = [{ tick: 10, changes: { linksPerDay: 77, tolerance: 9 } }];
    for (const [run, links] of [
      [undefined, 77],
      ['none', 0],
    ] as const) {
      const { world, advance } = simulate({ scenario, patches, ...(run && { run }) });
      advance(10);
      expect(world.rules.tolerance).not.toBe(9);
      advance(1);
      expect([world.rules.tolerance, world.accounts[0]?.posts.linksPerDay]).toEqual([9, links]);
    }
  });
});

describe('a simulation', () => {
  it('ends when the scenario says so, and has the scenario’s seed unless told', () => {
    const scenario = mustRead(smallJson({ seed: 'spring' }));
    const { world, end } = simulate({ scenario });
    expect([end, world.seed, world.tick]).toEqual([3 * 96, 'spring', 0]);
  });

  it('on an imported network has its members, and the account sits among them', () => {
    const text = Array.from({ length: 40 }, (_, n) => `0 ${n + 1}\n${n + 1} ${n + 2}`).join('\n');
    const read = parseEdgeList(text);
    if (!read.ok) throw new Error('edge list');
    const { world, advance } = simulate({ scenario: mustRead(smallJson()), edges: read.value });
    expect([world.members, world.accounts[0]?.member]).toEqual([42, 0]);
    expect(world.tables.tally.at.friendsAtStart[0]).toBe(40);
    advance(96);
    expect(world.tables.exposures.length).toBeGreaterThan(0);
  });

  it('of an unknown platform does not begin', () => {
    const scenario = { ...mustRead(smallJson()), platform: 'orkut' };
    expect(() => simulate({ scenario })).toThrow('platform: orkut is not registered');
  });
});

it('the names that a scenario may use are those registered', () => {
  expect(NAMES.platforms).toContain('plurk');
  expect(NAMES.strategies).toEqual(
    expect.arrayContaining(['ordinary', 'broadcaster', 'converser']),
  );
});

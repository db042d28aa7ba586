// What the panel asks for, the way back, and what events overrule: without a browser.

import { describe, expect, test } from 'vitest';
import scenario from '../../scenarios/half-by-tuesday.json' with { type: 'json' };
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { History } from '../../src/viz/panel/history.ts';
import { between, happeningsOf, leftBy } from '../../src/viz/panel/in-force.ts';
import {
  countIn,
  differences,
  FOLDERS,
  filling,
  keysIn,
  NOTHING,
  needsRestart,
  without,
  withValue,
} from '../../src/viz/panel/wish.ts';
import type { Opened } from '../../src/workers/api.ts';
import { createSimulation } from '../../src/workers/simulation.ts';

const [STRATEGY, PLATFORM] = FOLDERS;

async function opened(json: object = scenario): Promise<Opened> {
  const result = await createSimulation().open(json, '1', {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.opened;
}

test('every parameter stands in one folder, and in one only', () => {
  expect(FOLDERS.flatMap(keysIn).sort()).toEqual(Object.keys(PARAMETERS).sort());
});

test('the scenario’s own value is no wish', () => {
  const wish = withValue(NOTHING, 'linksPerDay', 3, 24);
  expect(wish.changes).toEqual({ linksPerDay: 3 });
  expect(withValue(wish, 'linksPerDay', 24, 24).changes).toEqual({});
});

test('a folder is reset with its choice, and no other folder', () => {
  const wish = { changes: { linksPerDay: 3, members: 700 }, choices: { strategy: 'converser' } };
  expect(countIn(STRATEGY, wish)).toBe(2);
  expect(without(STRATEGY, wish)).toEqual({ changes: { members: 700 }, choices: {} });
  expect(without(PLATFORM, wish)).toEqual(wish);
});

describe('on the way from one wish to another', () => {
  const stated = { linksPerDay: 24, friends: 200 };

  test('what is no longer wished for goes back to the scenario', () => {
    const wish = { changes: { linksPerDay: 3 }, choices: {} };
    expect(differences(wish, NOTHING, stated)).toEqual({ linksPerDay: 24 });
    expect(needsRestart(wish, NOTHING)).toBe(false);
  });

  test('other friends and another network need a new run', () => {
    expect(needsRestart(NOTHING, { changes: { friends: 50 }, choices: {} })).toBe(true);
    expect(needsRestart(NOTHING, { changes: {}, choices: { platform: 'twitter' } })).toBe(true);
  });
});

describe('undo', () => {
  const links = (linksPerDay: number) => ({ changes: { linksPerDay }, choices: {} });

  test('goes back step by step and forth again', () => {
    const history = new History();
    history.step(links(3));
    history.step(links(5));
    expect(history.undo()).toEqual(links(3));
    expect(history.undo()).toEqual(NOTHING);
    expect(history.undo()).toBeUndefined();
    expect(history.redo()).toEqual(links(3));
    expect(history.canRedo).toBe(true);
  });

  test('forgets what was undone once something else is changed', () => {
    const history = new History();
    history.step(links(3));
    history.undo();
    history.step(links(7));
    expect(history.canRedo).toBe(false);
    expect(history.undo()).toEqual(NOTHING);
  });

  test('has no step for a slider that was put back where it stood', () => {
    const history = new History();
    history.step({ changes: {}, choices: {} });
    expect(history.canUndo).toBe(false);
  });
});

test('a link dropper who becomes a converser answers people, and his links stay', async () => {
  const { strategies, stated } = await opened();
  const filled = filling(
    strategies.find(({ id }) => id === 'converser'),
    stated,
  );
  expect(filled.responsesPerDay).toBeGreaterThan(50);
  expect(filled).not.toHaveProperty('linksPerDay');
  for (const [key, value] of Object.entries(filled))
    expect(value).toBeLessThanOrEqual(PARAMETERS[key as 'linksPerDay'].max);
});

describe('events', () => {
  test('are in force once their moment has passed, in the order of time', async () => {
    const with2 = await opened({
      ...scenario,
      events: [
        { at: 'Sun 12:00', text: 'He stops.', posts: { linksPerDay: 0 } },
        { at: 'Sat 12:00', text: 'He talks.', strategy: 'converser', posts: { linksPerDay: 4 } },
      ],
    });
    const all = happeningsOf(with2);
    const [sat = 0, sun = 0] = all.map(({ tick }) => tick);
    expect(sat).toBeLessThan(sun);
    expect(leftBy(between(all, 0, sat)).posts).toEqual({});
    expect(leftBy(between(all, 0, sat + 1))).toEqual({
      posts: { linksPerDay: 4 },
      strategy: 'converser',
    });
    expect(leftBy(between(all, 0, sun + 1)).posts).toEqual({ linksPerDay: 0 });
  });
});

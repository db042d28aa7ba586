/**
 * One frozen set of constants for all scenarios: no shipped file touches one, none can, and the
 * world that each of its runs builds has the table's constants and its platform's numbers.
 */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { readScenario } from '../../../src/read-scenario.ts';
import { defaultsOf, keysOf, MODEL } from '../../../src/sim/params/index.ts';
import { PLATFORMS } from '../../../src/sim/platforms/index.ts';
import { mechanismValues } from '../../../src/sim/platforms/platform.ts';
import { MAIN } from '../../../src/sim/scenario/change.ts';
import { mustRead, shippedFiles, shippedJson } from '../../support/scenarios.ts';

const FROZEN = [...keysOf('model'), ...keysOf('platform')];

/** All keys of a JSON value, wherever they stand. */
function keysWithin(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysWithin(inner)]);
}

describe.each(shippedFiles())('%s', (file) => {
  it('names no constant of the model, and no number of a platform', () => {
    expect(keysWithin(shippedJson(file)).filter((key) => FROZEN.includes(key as never))).toEqual(
      [],
    );
  });

  it('runs by the table’s constants and its platform’s numbers, in all of its runs', () => {
    const scenario = mustRead(shippedJson(file));
    for (const run of [MAIN, ...scenario.runs.map(({ id }) => id)]) {
      const { world, advance } = simulate({ scenario, run });
      const platform = PLATFORMS.find(({ id }) => id === world.scenario.platform);
      const frozen = { ...defaultsOf(MODEL), ...(platform && mechanismValues(platform)) };
      expect(world.rules, run).toEqual(frozen);
      advance(1);
      expect(world.rules, run).toEqual(frozen);
    }
  });
});

describe('a constant planted in a scenario is refused with one line', () => {
  /** A valid scenario that has everything a scenario may have. */
  const full = () => ({
    ...shippedJson(),
    events: [{ at: 'Sun 12:00', text: 'He rests.', posts: { linksPerDay: 0 } }],
    runs: [{ id: 'other', text: 'Another.', set: { linksPerDay: 1 } }],
  });

  it('which without it is read', () => {
    expect(readScenario(full()).ok).toBe(true);
  });

  it.each([
    '',
    'population',
    'accounts[0]',
    'accounts[0].posts',
    'events[0]',
    'events[0].posts',
    'runs[0]',
    'runs[0].set',
    'claims[0]',
  ])('at %j, whichever it is', (place) => {
    for (const key of FROZEN) {
      const json = full();
      const steps = place.replace(/\[(\d)\]/g, '.$1').split('.');
      const target = place === '' ? json : steps.reduce((at, step) => Reflect.get(at, step), json);
      Reflect.set(target as object, key, 1);
      const read = readScenario(json);
      const path = place === '' ? key : `${place}.${key}`;
      expect(read).toEqual({ ok: false, problems: [{ path, message: 'is not a known field' }] });
    }
  });
});

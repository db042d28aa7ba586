/** One person on several platforms at once: worlds in step, with audiences that overlap. */
import { describe, expect, it } from 'vitest';
import { toEnd } from '../../src/ensemble/slices.ts';
import type { Simulation } from '../../src/model.ts';
import { simulate, simulatingTogether } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { mustRead, shippedJson, smallJson } from '../support/scenarios.ts';

const RUNS = [
  { id: 'links', text: 'Fewer links.', set: { linksPerDay: 2 } },
  { id: 'there', text: 'On Facebook too.', alongside: true, platform: 'facebook' },
  {
    id: 'work',
    text: 'On LinkedIn too.',
    alongside: true,
    platform: 'linkedin',
    strategy: 'converser',
    set: { overlap: 0.5 },
  },
];
const scenario = mustRead(smallJson({ runs: RUNS }));
const audienceOf = ({ world }: Simulation) => new Set(world.accounts[0]?.audience);

describe('a person on several platforms', () => {
  it('is where the main run is and where runs alongside are, not where other runs are', () => {
    const { main, alongside } = toEnd(simulatingTogether({ scenario, seed: '5' }));
    expect([...alongside.keys()]).toEqual(['there', 'work']);
    expect(main.world.scenario.platform).toBe('plurk');
    expect(alongside.get('work')?.world.scenario).toMatchObject({
      platform: 'linkedin',
      accounts: [{ strategy: 'converser', overlap: 0.5 }],
    });
  });

  it('lives everywhere at the same time, as it would there alone', () => {
    const { main, alongside, advance } = toEnd(simulatingTogether({ scenario, seed: '5' }));
    for (const ticks of [7, 96]) advance(ticks);
    for (const [run, { world }] of [['main', main] as const, ...alongside]) {
      expect(world.tick).toBe(103);
      const alone = simulate({ scenario, seed: '5', run });
      alone.advance(103);
      expect(fingerprint(world)).toBe(fingerprint(alone.world));
    }
  });

  it('has the same friends where nothing else is said, and some others where it is', () => {
    const { main, alongside } = toEnd(simulatingTogether({ scenario, seed: '5' }));
    const [home, there, work] = [main, ...alongside.values()].map(audienceOf);
    expect(there).toEqual(home);
    expect(work?.size).toBe(home?.size);
    expect(work).not.toEqual(home);
  });
});

describe('elsewhere', () => {
  const elsewhere = mustRead(shippedJson('elsewhere.json'));

  it('is on every platform of its story at once, with about the overlap it states', () => {
    const shared = new Map<string, number>();
    const seeds = ['1', '2', '3', '4'];
    for (const seed of seeds) {
      const { main, alongside } = toEnd(simulatingTogether({ scenario: elsewhere, seed }));
      const home = audienceOf(main);
      for (const [run, simulation] of alongside) {
        const there = audienceOf(simulation);
        expect(there.size).toBe(home.size);
        const both = [...there].filter((member) => home.has(member)).length / home.size;
        shared.set(run, (shared.get(run) ?? 0) + both / seeds.length);
      }
    }
    expect([...shared.keys()]).toEqual(['linkedin', 'myspace', 'facebook']);
    for (const [run, share] of shared) {
      const stated = elsewhere.runs.find(({ id }) => id === run)?.set.overlap ?? 1;
      expect(stated).toBeLessThan(1);
      expect(Math.abs(share - stated), run).toBeLessThan(0.06);
    }
  });
});

/** Snapshots: going on from one leads to the same bits, and a wrong one is refused by name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLive } from '../../src/model.ts';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import type { AnyArray } from '../../src/sim/columns.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { restore, snapshot } from '../../src/sim/snapshot.ts';
import { ENGINE_VERSION } from '../../src/sim/version.ts';
import { plans } from '../support/arbitraries.ts';
import { small } from '../support/scenarios.ts';

const END = 2 * TICKS_A_DAY;

describe('a restored world', () => {
  it('is the saved one, and goes on as the one that was never interrupted', () => {
    const moments = fc.uniqueArray(fc.integer({ min: 0, max: END }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(plans, moments, (plan, ticks) => {
        const start = () => small(plan.fields, plan.seed, plan.changes);
        const whole = start();
        whole.advance(END);
        const going = start();
        for (const tick of ticks.toSorted((a, b) => a - b)) {
          going.advance(tick - going.world.tick);
          const saved = snapshot(going.world);
          const fresh = start();
          restore(fresh.world, structuredClone(saved));
          expect(fingerprint(fresh.world)).toBe(fingerprint(going.world));
          fresh.advance(END - tick);
          expect(fingerprint(fresh.world)).toBe(fingerprint(whole.world));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('can be one that had gone on, or had lived another life', () => {
    const going = small();
    going.advance(50);
    const saved = snapshot(going.world);
    going.advance(70);
    const later = fingerprint(going.world);
    applyLive(going.world, { tolerance: 2, linksPerDay: 80, visibilityHalfLife: 15 });
    going.advance(40);
    restore(going.world, saved);
    expect(going.world.tick).toBe(50);
    going.advance(70);
    expect(fingerprint(going.world)).toBe(later);
  });

  it('keeps rules and rates that were changed on the way', () => {
    const going = small();
    applyLive(going.world, { tolerance: 5, annoyanceHalfLife: 2, linksPerDay: 60 });
    going.advance(60);
    const fresh = small();
    restore(fresh.world, snapshot(going.world));
    for (const { advance } of [going, fresh]) advance(60);
    expect(fingerprint(fresh.world)).toBe(fingerprint(going.world));
  });
});

describe('a snapshot', () => {
  it('is a copy: the world goes on without changing it', () => {
    const { world, advance } = small();
    advance(40);
    const saved = snapshot(world);
    const before = structuredClone(saved);
    advance(40);
    expect(saved).toEqual(before);
  });

  it.each([
    ['engine version', { engineVersion: '0.0.0' }, `found 0.0.0, expected ${ENGINE_VERSION}`],
    ['scenario', { scenario: 'other' }, 'found other, expected small'],
    ['seed', { seed: '99' }, 'found 99, expected test'],
  ])('of another %s is refused by name, and nothing is changed', (what, fields, told) => {
    const { world, advance } = small();
    advance(10);
    const saved = { ...snapshot(world), ...fields };
    advance(10);
    const before = fingerprint(world);
    expect(() => restore(world, saved)).toThrow(`snapshot: ${what}: ${told}`);
    expect(fingerprint(world)).toBe(before);
  });

  it.each<[string, (columns: Record<string, AnyArray>) => void]>([
    ['missing', (columns) => delete columns['warmth']],
    ['cut short', (columns) => (columns['warmth'] = columns['warmth']!.slice(1))],
    ['of another kind', (columns) => (columns['warmth'] = Float64Array.from(columns['warmth']!))],
  ])('is refused by the name of a column that is %s, and nothing is changed', (_, tamper) => {
    const { world, advance } = small();
    advance(10);
    const saved = structuredClone(snapshot(world));
    tamper(saved.tables['ties'] ?? {});
    advance(10);
    const before = fingerprint(world);
    expect(() => restore(world, saved)).toThrow('snapshot: ties.warmth: is not as it was saved');
    expect(fingerprint(world)).toBe(before);
  });
});

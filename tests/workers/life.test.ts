/** A life can be looked at in any order: each moment is the same however it was reached. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Changes } from '../../src/model.ts';
import { applyLive, simulating } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { personOf } from '../../src/sim/person.ts';
import { newBuffers, picture } from '../../src/sim/picture.ts';
import { Keyframes } from '../../src/workers/keyframes.ts';
import { Life } from '../../src/workers/life.ts';
import { Recording } from '../../src/workers/recording.ts';
import { mustRead, small, smallJson } from '../support/scenarios.ts';

const END = 200;

/** What a life shows of a moment. */
function shownOf(life: Life, tick: number) {
  const buffers = newBuffers(life.cast.size);
  life.read(tick, tick - 1, buffers);
  return {
    buffers,
    moments: life.moments.slice(0, tick + 1),
    moves: life.moves.slice(0, life.movesBefore(tick)),
  };
}

/** What a world shows that was never looked at before, tick by tick. */
function straight(ticks: number, patches: readonly (readonly [number, Changes])[]) {
  const { world, advance, end } = small();
  const bookmark = { tick: 0, move: 0 };
  const buffers = newBuffers(world.members);
  const [moments, moves] = [[], []] as [unknown[], unknown[]];
  for (;;) {
    const frame = picture(world, 0, buffers, bookmark, end);
    moments.push(...frame.moments);
    moves.push(...frame.moves);
    for (const [tick, changes] of patches) if (tick === world.tick) applyLive(world, changes);
    if (world.tick === ticks) break;
    advance(1);
  }
  return { world, shown: { buffers, moments, moves } };
}

const LITTLE = () => ({ recording: new Recording(60, 2000), keyframes: new Keyframes(200_000) });
/** The same world once more, in steps. */
const again = () => simulating({ scenario: mustRead(smallJson()), seed: 'test' });

/** Lives with all the room they want, with hardly any, and with none for a second world. */
const ROOMS: readonly [string, () => Life][] = [
  ['ample', () => new Life(small(), 0)],
  ['little', () => new Life(small(), 0, [], LITTLE())],
  ['no', () => new Life(small(), 0, [], { ...LITTLE(), keyframes: new Keyframes(0, 0), again })],
];
const ticks = fc.integer({ min: 0, max: END });
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('jump'), tick: ticks }),
    fc.record({ kind: fc.constant('ask'), tick: ticks }),
    fc.record({ kind: fc.constant('change'), tick: ticks, links: fc.integer({ min: 0, max: 60 }) }),
  ),
  { minLength: 1, maxLength: 8 },
);

describe.each(ROOMS)('with %s room', (_, born) => {
  it('every moment is the same by play, by jump, and back and forth', () => {
    fc.assert(
      fc.property(acts, (story) => {
        const life = born();
        let patches: (readonly [number, Changes])[] = [];
        for (const act of story) {
          life.reach(act.tick);
          if ('links' in act) {
            const changes = { linksPerDay: act.links as number };
            const later = patches.filter(([tick]) => tick > act.tick);
            patches = patches.filter(([tick]) => tick <= act.tick);
            for (const [, before] of later) patches.push([act.tick, before]);
            patches.push([act.tick, changes]);
            life.fork(act.tick, changes);
            expect(life.edge).toBe(act.tick);
          }
          const known = straight(act.tick, patches);
          if (act.kind !== 'jump') {
            expect(fingerprint(life.world(act.tick))).toBe(fingerprint(known.world));
            expect(personOf(life.world(act.tick), 0, 7)).toEqual(personOf(known.world, 0, 7));
          }
          expect(shownOf(life, act.tick)).toEqual(known.shown);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a slider that is being dragged', () => {
  it('leaves one patch a moment, with the values that it came to rest at', () => {
    const life = new Life(small(), 0, [{ tick: 40, changes: { warmthGain: 1 } }]);
    life.reach(20);
    for (let links = 0; links < 60; links++) life.fork(20, { linksPerDay: links });
    life.fork(10, { tolerance: 3 });
    life.reach(12);
    life.fork(12, { linksPerDay: 7 });
    expect(life.patches).toEqual([
      { tick: 10, changes: { warmthGain: 1, linksPerDay: 59, tolerance: 3 } },
      { tick: 12, changes: { linksPerDay: 7 } },
    ]);
  });
});

describe('living on', () => {
  it('can be interrupted, and goes on where it was', () => {
    const life = new Life(small(), 0);
    let left = 30;
    life.reach(END, () => left-- === 0);
    expect(life.edge).toBe(30);
    life.reach(END);
    expect(shownOf(life, END)).toEqual(straight(END, []).shown);
  });
});

describe('keyframes', () => {
  it('keep within their room by being fewer, the first always there', () => {
    const keyframes = new Keyframes(400_000);
    const life = new Life(small(), 0, [], { keyframes });
    life.reach(life.end);
    const { ticks: kept } = keyframes;
    expect(keyframes.bytes).toBeLessThanOrEqual(400_000);
    expect(kept[0]).toBe(0);
    expect(kept.length).toBeGreaterThan(1);
    const gaps = kept.slice(1).map((tick, i) => tick - (kept[i] ?? 0));
    expect(new Set(gaps).size).toBe(1);
    expect(gaps[0]).toBeGreaterThan(48);
  });
});

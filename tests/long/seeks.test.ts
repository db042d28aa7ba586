/** A long recording: two hundred jumps anywhere in it lead to what running there leads to. */
import { expect, it } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import type { FrameBuffers } from '../../src/sim/frame.ts';
import { newBuffers, picture } from '../../src/sim/picture.ts';
import { Life } from '../../src/workers/life.ts';
import { drawn } from '../support/drawn.ts';
import { mustRead, shippedJson } from '../support/scenarios.ts';

const SEEKS = 200;
const SEED = 20_081_122;

/** Half a year: keyframes had to be thinned, and pictures that nobody looked at had to go. */
const story = () => simulate({ scenario: mustRead(shippedJson('three-ways-to-be-found.json')) });

it(`shows at ${SEEKS} moments of half a year what running there shows`, () => {
  const { end } = story();
  const ticks = drawn(SEEKS, end, SEED);

  const straight = story();
  const known = new Map<number, { hash: string; buffers: FrameBuffers }>();
  const bookmark = { tick: 0, move: 0 };
  for (const tick of ticks.toSorted((a, b) => a - b)) {
    const { world } = straight;
    straight.advance(tick - world.tick);
    const buffers = newBuffers(world.members);
    picture(world, 0, buffers, bookmark, end);
    buffers.saw_a.fill(0);
    known.set(tick, { hash: fingerprint(world), buffers });
  }

  const life = new Life(story(), 0);
  life.reach(end);
  const buffers = newBuffers(life.cast.size);
  const parted = ticks.filter((tick) => {
    life.read(tick, tick, buffers);
    const hash = fingerprint(life.world(tick));
    return hash !== known.get(tick)?.hash || !sameBytes(buffers, known.get(tick)?.buffers);
  });
  console.log(`${ticks.length} seeks in ${end} ticks: ${parted.length} differ`);
  expect(known.size).toBe(SEEKS);
  expect(parted).toEqual([]);
});

const FIELDS = ['standing_a', 'strain_a', 'warmth_a', 'saw_a'] as const;
const sameBytes = (found: FrameBuffers, expected?: FrameBuffers): boolean =>
  FIELDS.every((field) => expected && Buffer.compare(found[field], expected[field]) === 0);

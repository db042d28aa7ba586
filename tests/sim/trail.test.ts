/** The trail that visitors read in place of the table of acts: it says the same, also after a restore. */
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../src/sim/address.ts';
import { mixed } from '../../src/sim/dice.ts';
import { restore, snapshot } from '../../src/sim/snapshot.ts';
import { Mark, STRIDE } from '../../src/sim/trail.ts';
import type { World } from '../../src/sim/world.ts';
import { small } from '../support/scenarios.ts';

/** What the trail says of an act. */
const told = ({ trail }: World, p: number) =>
  Object.values(Mark).map((place) => trail.marks[p * STRIDE + place]);

/** The same from the table. */
function written({ tables }: World, p: number): number[] {
  const { author, tick, previous, root, parent, nth } = tables.acts.at;
  const of = (array: ArrayLike<number>, index: number) => array[index] as number;
  const number = (act: number) => mixed(numberOf(of(author, act), of(nth, act)));
  const [head, answered] = [of(root, p), of(parent, p)];
  return [
    of(tick, p),
    of(previous, p),
    head,
    of(author, head),
    of(author, answered),
    number(p),
    number(head),
    of(tick, head),
  ];
}

const acts = ({ tables }: World): number[] =>
  Array.from({ length: tables.acts.length }, (_, p) => p);

describe('the trail', () => {
  it('tells of each act what the table says, and each member’s newest one', () => {
    const { world, advance } = small();
    advance(100);
    world.trail.catchUp(world.tables.acts);
    expect(acts(world).length).toBeGreaterThan(50);
    for (const p of acts(world)) expect(told(world, p)).toEqual(written(world, p));
    const { latestAct } = world.tables.people.at;
    const { author, parent, root, tick } = world.tables.acts.at;
    const tickOf = (p: number | undefined) => (p === undefined || p < 0 ? -1 : tick[p]);
    for (let a = 0; a < world.members; a++) {
      const newest = latestAct[a] as number;
      const { act_a, newest_a, post_a, spokenTo_a } = world.trail;
      const posts = acts(world).filter((p) => author[p] === a && root[p] === p);
      const to = (p: number | undefined) => author[p as number] === a;
      const answers = acts(world).filter((p) => root[p] !== p && (to(root[p]) || to(parent[p])));
      expect([newest_a[a], act_a[a]]).toEqual([tickOf(newest), newest]);
      expect(post_a[a]).toBe(posts.at(-1) ?? -1);
      expect(spokenTo_a[a]).toBe(tickOf(answers.at(-1)));
    }
  });

  it('forgets what was written in a life that did not come to pass', () => {
    const { world, advance } = small();
    advance(60);
    const saved = snapshot(world);
    const changed = small({}, 'test', { linksPerDay: 90 });
    changed.advance(120);
    restore(changed.world, saved);
    changed.world.trail.catchUp(changed.world.tables.acts);
    for (const p of acts(world)) expect(told(changed.world, p)).toEqual(written(world, p));
  });
});

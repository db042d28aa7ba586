/** Two runs side by side differ by what was chosen, and by nothing else: with the true engine. */
import { describe, expect, it } from 'vitest';
import { Comparison, sideOf } from '../../src/comparison.ts';
import { Player } from '../../src/player.ts';
import { Session } from '../../src/session.ts';
import type { Simulation } from '../../src/workers/client.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { FILE } from '../support/wired.ts';

/** The engine behind promises, as the wire would have it. */
function engine(): Simulation {
  const own = createSimulation();
  return {
    open: async (...given) => own.open(...given),
    progress: async () => own.progress(),
    cancel: async () => own.cancel(),
    advance: async (...given) => own.advance(...given),
    show: async (...given) => own.show(...given),
    patch: async (...given) => own.patch(...given),
    patches: async () => own.patches(),
    person: async (...given) => own.person(...given),
    verdicts: async () => own.verdicts(),
    fingerprint: async () => own.fingerprint(),
  };
}

async function compared() {
  const session = new Session();
  const [a, b] = [engine(), engine()];
  const player = new Player(a, session);
  const comparison = new Comparison(player, session, () => b, 'as it is');
  let last: string | undefined;
  comparison.changed = (shown) => {
    last = shown && `${shown.a} | ${shown.b}`;
  };
  await player.open({ ...FILE, checked: false }, '1', { members: 300 });
  return { session, player, comparison, a, b, shown: () => last };
}
const nothing = { words: 'nothing', of: <T>(values: T): T => values };
const both = (...clients: Simulation[]) => Promise.all(clients.map((each) => each.fingerprint()));
const move = async ({ player, session, comparison }: Awaited<ReturnType<typeof compared>>) => {
  const changes = { ...session.state.changes, linksPerDay: 60 };
  await player.patch({ linksPerDay: 60 }, changes);
  await comparison.patch({ linksPerDay: 60 });
};

describe('a run compared with itself', () => {
  it('is the same to the bit when a slider was moved on the way, before and after', async () => {
    const one = await compared();
    await one.player.seek(60);
    await move(one);
    await one.player.seek(120);
    await one.comparison.open(nothing);
    const [a, b] = await both(one.a, one.b);
    expect(b).toBe(a);
    await one.player.step(-40);
    await move(one);
    await one.player.step(30);
    const [after, beside] = await both(one.a, one.b);
    expect(beside).toBe(after);
    expect(after).not.toBe(a);
  });
});

describe('the sides', () => {
  it('change places, each with all that was changed in it and when', async () => {
    const one = await compared();
    await one.player.seek(60);
    await move(one);
    await one.player.seek(120);
    await one.comparison.open(sideOf({ words: 'told', kind: 'plain', id: '' }));
    const before = await both(one.a, one.b);
    expect(one.shown()).toBe('as it is | told');
    await one.comparison.swap();
    expect(one.shown()).toBe('told | as it is');
    expect(await both(one.b, one.a)).toEqual(before);
    expect(one.session.state).toMatchObject({ begun: {}, patches: [], changes: {} });
    await one.comparison.keep();
    expect(await both(one.a)).toEqual([before[0]]);
    expect(one.session.state.patches).toEqual([{ tick: 60, changes: { linksPerDay: 60 } }]);
    expect(one.comparison.isOpen).toBe(false);
  });

  it('of another platform begin alike and are changed on the way alike', async () => {
    const one = await compared();
    await one.player.seek(60);
    await move(one);
    await one.comparison.open(sideOf({ words: 'Twitter', kind: 'platform', id: 'twitter' }));
    expect(await one.b.patches()).toEqual(await one.a.patches());
    const [a, b] = await both(one.a, one.b);
    expect(b).not.toBe(a);
  });
});

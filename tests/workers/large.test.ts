/**
 * Worlds that are too large to be drawn, to be kept twice, or to be built at once, in the small: with
 * a stage of few places, no room for snapshots, and a clock that stands still.
 */
import { describe, expect, it, vi } from 'vitest';
import type { Frame } from '../../src/sim/frame.ts';
import { Standing } from '../../src/sim/frame.ts';
import { bytesOf } from '../../src/sim/snapshot.ts';
import { Run } from '../../src/viz/run.ts';
import type { Opened, SimulationApi } from '../../src/workers/api.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { shippedJson, small, smallJson } from '../support/scenarios.ts';

const TOWN = smallJson({
  population: { members: 300, communities: 3, friendsEach: 8, visitsPerDay: 6 },
});
/** Somebody who finds friends on the way, among 300. */
const GAINS = shippedJson('adding-to-advertise.json');

async function opened(simulation: SimulationApi, json: unknown = TOWN): Promise<Opened> {
  const result = await simulation.open(json, '1', {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.opened;
}
const soon = (work: () => void) => void setTimeout(work);
const told = ({ tick, moments, moves }: Frame) => ({ tick, moments, moves });

describe('a world of which a part is drawn', () => {
  // Not even all friends fit.
  it('is told and counted as if all of it were drawn, with the same bits', async () => {
    const [whole, part] = [createSimulation(), createSimulation(undefined, { drawn: 20 })];
    const [all, some] = [await opened(whole), await opened(part)];
    expect([all.names.length, some.names.length, some.members]).toEqual([300, 20, 300]);
    for (const ticks of [1, 20, 60, 207]) {
      expect(told(await part.advance(ticks))).toEqual(told(await whole.advance(ticks)));
    }
    expect(await part.fingerprint()).toBe(await whole.fingerprint());
    expect(await part.verdicts()).toEqual(await whole.verdicts());
    const [a] = some.member_c.slice(-1) as unknown as [number];
    expect(await part.person(a)).toEqual(await whole.person(a));
  });

  it('shows at each place what the whole picture shows of that member', async () => {
    const [whole, part] = [createSimulation(), createSimulation(undefined, { drawn: 60 })];
    await opened(whole);
    const run = new Run(await opened(part));
    for (const ticks of [1, 20, 60, 207]) {
      const [all, some] = [await whole.advance(ticks), await part.advance(ticks)];
      run.take(some);
      for (const field of ['standing_a', 'strain_a', 'warmth_a', 'saw_a'] as const) {
        const there = Array.from({ length: 60 }, (_, c) => all.buffers[field][run.memberAt(c)]);
        expect(Array.from(some.buffers[field])).toEqual(there);
      }
    }
  });

  it('tells of friends who are found on the way by name, and makes room for them', async () => {
    const part = createSimulation(undefined, { drawn: 200 });
    const run = new Run(await opened(part, GAINS));
    const strangers = new Set<string>();
    run.take(await part.advance(run.opened.end));
    const come = run.moves.filter(({ from }) => from === Standing.stranger);
    for (const { member, name } of come) {
      if (!run.opened.member_c.includes(member)) strangers.add(name);
      expect(run.names[run.placeOf(member) ?? -1]).toBe(name);
    }
    expect(strangers.size).toBeGreaterThan(3);
    expect(run.drawsAll).toBe(true);
  });
});

describe('a world that cannot be kept twice', () => {
  const heavy = () => createSimulation(soon, { snapshot: 0 });

  it('is looked at anywhere without going there, and lived on from where it was', async () => {
    const [light, simulation] = [createSimulation(), heavy()];
    await opened(light);
    await opened(simulation);
    await light.advance(120);
    await simulation.advance(120);
    expect((await simulation.show(50)).buffers).toEqual((await light.show(50)).buffers);
    expect(simulation.progress()).toBeUndefined();
    expect(await simulation.fingerprint()).toBeUndefined();
    expect(await simulation.verdicts()).toEqual([]);
    await simulation.show(120);
    await light.show(120);
    expect(await simulation.fingerprint()).toBe(await light.fingerprint());
  });

  it('stays where it is shown, though the world before it was lived ahead', async () => {
    let waiting = () => {};
    const later = (work: () => void) => {
      waiting = work;
    };
    // Room for the one world, not for the other.
    const simulation = createSimulation(later, { snapshot: 2 * bytesOf(small().world) });
    const first = opened(simulation, smallJson());
    for (let turn = 0; turn < 50; turn++, await Promise.resolve()) waiting();
    await first;
    await simulation.advance(1);
    const ahead = waiting;
    const another = opened(simulation);
    // What is built meanwhile waits for its turn, too.
    for (let turn = 0; turn < 50; turn++) {
      if (waiting !== ahead) waiting();
      await Promise.resolve();
    }
    await another;
    ahead();
    const alone = createSimulation();
    await opened(alone);
    expect(await simulation.fingerprint()).toBe(await alone.fingerprint());
  });

  it('goes back for a person, and comes to the same end afterwards', async () => {
    const [light, simulation] = [createSimulation(), heavy()];
    const { member_c } = await opened(light);
    await opened(simulation);
    const friend = member_c[7] as number;
    for (const one of [light, simulation]) {
      await one.advance(120);
      await one.show(50);
    }
    expect(await simulation.person(friend)).toEqual(await light.person(friend));
    for (const one of [light, simulation]) {
      await one.show(120);
      await one.advance(30);
    }
    expect(await simulation.fingerprint()).toBe(await light.fingerprint());
  });

  it('is changed in its past as any other is', async () => {
    const [light, simulation] = [createSimulation(), heavy()];
    for (const one of [light, simulation]) {
      await opened(one);
      await one.advance(120);
      await one.show(50);
      expect(await one.patch({ linksPerDay: 90 })).toEqual([]);
      expect(await one.patches()).toEqual([{ tick: 50, changes: { linksPerDay: 90 } }]);
      await one.advance(60);
    }
    expect(await simulation.fingerprint()).toBe(await light.fingerprint());
  });

  it('stays as it is when the way back is given up', async () => {
    const simulation = heavy();
    const { member_c } = await opened(simulation, smallJson({ population: { members: 30_000 } }));
    await simulation.advance(60);
    const before = await simulation.fingerprint();
    await simulation.show(10);
    const person = simulation.person(member_c[7] as number);
    simulation.cancel();
    await expect(person).rejects.toThrow('given up');
    const patch = simulation.patch({ linksPerDay: 1 });
    simulation.cancel();
    expect(await patch).toBeUndefined();
    expect(await simulation.patches()).toEqual([]);
    await simulation.show(60);
    expect(await simulation.fingerprint()).toBe(before);
  });
});

describe('a world that is long in the making', () => {
  const LARGE = smallJson({ population: { members: 150_000, friendsEach: 10 } });

  it('tells how far it is, further and further, and nothing when it is there', async () => {
    const simulation = createSimulation(soon);
    const building = simulation.open(LARGE, '1', {});
    const shares: number[] = [];
    let there = false;
    void Promise.resolve(building).then(() => {
      there = true;
    });
    while (!there) {
      const progress = simulation.progress();
      if (progress) {
        expect(progress.what).toBe('building');
        shares.push(progress.share);
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(shares.length).toBeGreaterThan(4);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(await building).toMatchObject({ ok: true, opened: { members: 150_000 } });
    expect(simulation.progress()).toBeUndefined();
  });

  it('can be given up, and the world that was there is untouched and goes on', async () => {
    const simulation = createSimulation(soon);
    await opened(simulation);
    await simulation.advance(40);
    const before = await simulation.fingerprint();
    const building = simulation.open(LARGE, '1', {});
    while (!simulation.progress()) await new Promise((resolve) => setTimeout(resolve));
    simulation.cancel();
    expect(await building).toEqual({ ok: false, problems: [] });
    expect(await simulation.fingerprint()).toBe(before);
    expect((await simulation.advance(1)).tick).toBe(41);
  });

  it('is refused by name where memory runs out, and the world that was there goes on', async () => {
    const simulation = createSimulation();
    await opened(simulation);
    const Whole = Int32Array;
    vi.stubGlobal(
      'Int32Array',
      class extends Whole {
        constructor(given: number) {
          if (given > 10_000) throw new RangeError('Array buffer allocation failed');
          super(given);
        }
      },
    );
    const result = await Promise.resolve(simulation.open(LARGE, '1', {})).finally(() =>
      vi.unstubAllGlobals(),
    );
    expect(result).toMatchObject({
      ok: false,
      problems: [{ path: 'population.members', message: expect.stringContaining('allocation') }],
    });
    expect((await simulation.advance(1)).tick).toBe(1);
  });

  it('is given up for the one that is asked for next', async () => {
    const simulation = createSimulation(soon);
    const first = simulation.open(LARGE, '1', {});
    while (!simulation.progress()) await new Promise((resolve) => setTimeout(resolve));
    const second = simulation.open(TOWN, '1', {});
    expect(await first).toEqual({ ok: false, problems: [] });
    expect(await second).toMatchObject({ ok: true, opened: { members: 300 } });
  });
});

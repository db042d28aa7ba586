/** What the simulation worker answers, over a message channel: the wire without the worker. */
import { transfer } from 'comlink';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedFile } from '../../scripts/page/scenarios.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { ENGINE_VERSION } from '../../src/sim/version.ts';
import type { Changes, Opened } from '../../src/workers/api.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { mustRead, shippedJson, small, smallJson } from '../support/scenarios.ts';
import type { Wire } from '../support/wire.ts';
import { wire } from '../support/wire.ts';

let line: Wire;
beforeEach(() => {
  line = wire();
});
afterEach(() => {
  line.close();
});

async function opened(json: unknown = smallJson(), seed = 'test', changes: Changes = {}) {
  const result = await line.api.open(json, seed, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.opened;
}
const buffersOf = (frame: Opened['frame']) =>
  Object.values(frame.buffers).map((array: Uint8Array) => array.buffer as ArrayBuffer);

describe('open', () => {
  it('tells all that is needed to draw the world', async () => {
    const found = await opened(shippedJson(), '7');
    expect(found).toMatchObject({
      seed: '7',
      engineVersion: ENGINE_VERSION,
      start: 5 * 96,
      end: 3.5 * 96,
      account: 599,
      frame: { tick: 0, done: false, moves: [] },
    });
    expect(found.scenario).toEqual(mustRead(shippedJson()));
    expect(found.names).toHaveLength(600);
    expect(found.names[599]).toBe('Rex');
    expect(found.community_a).toHaveLength(600);
    expect(found.friendships.length).toBeGreaterThan(2 * 5000);
    expect(found.frame.moments).toMatchObject([{ tick: 0, friends: 200, listening: 200 }]);
    expect(found.frame.buffers.standing_a.reduce((sum, one) => sum + one, 0)).toBe(200);
  });

  it('knows what every parameter stands at, with and without changes', async () => {
    const found = await opened(shippedJson(), '1', { tolerance: 12, linksPerDay: 3, members: 700 });
    expect(Object.keys(found.values).sort()).toEqual(Object.keys(PARAMETERS).sort());
    expect(found.values).toMatchObject({ tolerance: 12, linksPerDay: 3, members: 700 });
    expect(found.stated).toMatchObject({ linksPerDay: 24, members: 600, friends: 200 });
    expect(found.stated['tolerance']).toBe(PARAMETERS.tolerance.default);
    expect(found.names).toHaveLength(700);
  });

  it.each<[string, unknown, Changes, string]>([
    ['a bad scenario', { ...smallJson(), title: 5 }, {}, 'title'],
    ['no scenario', null, {}, ''],
    ['a value out of range', smallJson(), { tolerance: -1 }, 'tolerance'],
    ['a parameter that does not exist', smallJson(), { patience: 3 } as Changes, 'patience'],
  ])(
    'answers %s with problems, and the world that was there stays',
    async (_, json, changes, path) => {
      await opened();
      await line.api.advance(20);
      const before = await line.api.fingerprint();
      const result = await line.api.open(json, '1', changes);
      expect(result).toMatchObject({ ok: false, problems: [{ path }] });
      expect(await line.api.fingerprint()).toBe(before);
      expect((await line.api.advance(1)).tick).toBe(21);
    },
  );

  it('takes a shipped file that was checked when the page was built for what it is', async () => {
    const checked = JSON.parse(checkedFile('half-by-tuesday.json')) as unknown;
    const result = await line.api.open(checked, '7', {}, {}, true);
    const fingerprint = await line.api.fingerprint();
    const found = await opened(shippedJson(), '7');
    expect(result).toMatchObject({ ok: true, opened: { scenario: found.scenario } });
    expect(fingerprint).toBe(await line.api.fingerprint());
  });

  it('opens what was asked for last, however long each takes to be read', async () => {
    const checked = JSON.parse(checkedFile('half-by-tuesday.json')) as unknown;
    const foreign = line.api.open({ ...smallJson(), id: 'foreign' }, '1', {});
    const shipped = line.api.open(checked, '1', {}, {}, true);
    expect(await Promise.all([foreign, shipped])).toMatchObject([{ ok: true }, { ok: true }]);
    const print = await line.api.fingerprint();
    await line.api.open(checked, '1', {}, {}, true);
    expect(await line.api.fingerprint()).toBe(print);
  });

  it('again begins anew: same seed, same world', async () => {
    await opened();
    await line.api.advance(100);
    const first = await line.api.fingerprint();
    expect((await opened()).frame.tick).toBe(0);
    const { moments } = await line.api.advance(100);
    expect(moments).toHaveLength(100);
    expect(await line.api.fingerprint()).toBe(first);
  });
});

describe('advance', () => {
  it('moves on, tells each tick once, and stops at the end', async () => {
    const { end } = await opened();
    expect((await line.api.advance(0)).moments).toEqual([]);
    expect((await line.api.advance(2)).moments.map(({ tick }) => tick)).toEqual([1, 2]);
    const last = await line.api.advance(10 * end);
    expect([last.tick, last.done, last.moments.length]).toEqual([end, true, end - 2]);
    expect((await line.api.advance(5)).tick).toBe(end);
    expect((await line.api.advance(-5)).tick).toBe(end);
  });

  it('leads to the same bits as a simulation of one’s own', async () => {
    await opened();
    for (const ticks of [1, 2, 30, 67]) await line.api.advance(ticks);
    const own = small();
    own.advance(100);
    expect(await line.api.fingerprint()).toBe(fingerprint(own.world));
  });

  it('hands its buffers over: four of them, and those of the page come back', async () => {
    const { frame } = await opened();
    const answers = line.handedOver.length;
    const given = buffersOf(frame);
    const next = await line.api.advance(5, transfer(frame.buffers, given));
    expect(given.map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0]);
    expect(line.handedOver.slice(answers)).toEqual([4]);
    expect(buffersOf(next).map(({ byteLength }) => byteLength)).toEqual([60, 60, 60, 60]);
  });

  it('fills the very buffers that it was given', async () => {
    const simulation = createSimulation();
    const result = await simulation.open(smallJson(), '1', {});
    if (!result.ok) throw new Error('not opened');
    const { buffers } = result.opened.frame;
    expect((await simulation.advance(3, buffers)).buffers).toBe(buffers);
  });

  it('makes new ones where those of another world do not fit', async () => {
    const { frame } = await opened();
    await opened(smallJson({ population: { members: 80 } }));
    const next = await line.api.advance(1, frame.buffers);
    expect(next.buffers.standing_a).toHaveLength(80);
  });
});

describe('patch', () => {
  it('applies to the ticks that follow', async () => {
    await opened();
    await line.api.advance(40);
    const { moments } = await line.api.advance(30);
    expect(await line.api.patch({ linksPerDay: 0, responsesPerDay: 0 })).toEqual([]);
    const after = await line.api.advance(96);
    expect(moments.at(-1)?.links).toBeGreaterThan(moments[0]?.links as number);
    expect(after.moments.at(-1)?.links).toBe(after.moments[0]?.links);
  });

  it('is told, and told again it makes the same world', async () => {
    await opened();
    await line.api.advance(40);
    await line.api.patch({ linksPerDay: 1 });
    await line.api.advance(30);
    await line.api.patch({ tolerance: 30 });
    await line.api.advance(60);
    const [patches, there] = [await line.api.patches(), await line.api.fingerprint()];
    expect(patches.map(({ tick }) => tick)).toEqual([40, 70]);
    await line.api.open(smallJson(), 'test', {}, {}, false, patches);
    await line.api.advance(130);
    expect(await line.api.fingerprint()).toBe(there);
    await opened();
    await line.api.advance(130);
    expect(await line.api.fingerprint()).not.toBe(there);
  });

  it('refuses what is wrong, and applies none of it', async () => {
    await opened();
    const before = await line.api.fingerprint();
    expect(await line.api.patch({ tolerance: 10, linksPerDay: 1000 })).toEqual([
      { path: 'linksPerDay', message: '1000 is greater than the maximum 100' },
    ]);
    expect(await line.api.fingerprint()).toBe(before);
  });

  it('refuses what only a new run can change', async () => {
    await opened();
    expect(await line.api.patch({ members: 500, timelineHours: 12 })).toEqual([
      { path: 'members', message: 'needs a new run' },
      { path: 'timelineHours', message: 'needs a new run' },
    ]);
  });
});

describe('questions', () => {
  it('about a person are answered', async () => {
    const { account, friendships } = await opened();
    const friend = friendships.findIndex((a, n) => n % 2 === 0 && a === account) + 1;
    const member = friendships[friend] as number;
    await line.api.advance(150);
    const person = await line.api.person(member);
    expect(person).toMatchObject({
      member,
      annoyance: [expect.any(Number), 0, 0, 0].fill(expect.any(Number)),
    });
    expect(person.threshold).toBeGreaterThan(0);
  });

  it('about nobody reject with what was expected', async () => {
    await opened();
    await expect(line.api.person(60)).rejects.toThrow('member 60: expected 0 to 59');
  });

  it('about claims are answered when their moment has come', async () => {
    const { end } = await opened(shippedJson());
    expect(await line.api.verdicts()).toEqual([]);
    await line.api.advance(end);
    expect(await line.api.verdicts()).toMatchObject([{ claim: { id: 'half-by-tuesday' } }]);
  });

  it('before a scenario is open reject', async () => {
    await expect(line.api.advance(1)).rejects.toThrow('no scenario is open');
    await expect(line.api.person(0)).rejects.toThrow('no scenario is open');
    await expect(line.api.verdicts()).rejects.toThrow('no scenario is open');
    await expect(line.api.fingerprint()).rejects.toThrow('no scenario is open');
    await expect(line.api.patch({ tolerance: 10 })).rejects.toThrow('no scenario is open');
  });
});

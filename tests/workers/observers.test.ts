/** Who watches changes nothing: however a story is gone through and looked at, it has one hash. */
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import type { Frame } from '../../src/sim/frame.ts';
import type { Opened, SimulationApi } from '../../src/workers/api.ts';
import { Layout } from '../../src/workers/layout.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { small, smallJson } from '../support/scenarios.ts';

const STORY = { until: 'Thu 00:00 +2w' };
/** The hash at its end, lived in one go and seen by nobody. */
const UNSEEN = (() => {
  const { world, end, advance } = small(STORY, 'seen');
  advance(end);
  return fingerprint(world);
})();

interface Seen {
  readonly api: SimulationApi;
  readonly opened: Opened;
  /** Another number from 0 to below `most` at each call, the same ones each time. */
  below(most: number): number;
  /** Whether to act now: about every six hours of the story, or after each longer batch. */
  due(): boolean;
}
/** What a watcher does after each batch. */
type Watch = (frame: Frame) => unknown;

/** Ways to watch, each made anew for a story. */
const WATCHERS: Readonly<Record<string, (seen: Seen) => Watch>> = {
  'nobody watches': () => () => {},

  'charts, panels and questions': ({ api, opened, below, due }) => {
    return async () => {
      if (!due()) return;
      await api.person(below(opened.names.length));
      await api.verdicts();
      await api.fingerprint();
      api.patches();
    };
  },

  'the layout is on': ({ opened }) => {
    const layout = new Layout();
    const { account, community_a, friendships, frame } = opened;
    const { standing_a } = frame.buffers;
    layout.arrange({ account, community_a, friendships, standing_a });
    return ({ moves }) =>
      layout.pull(
        3,
        moves.map(({ member, to }) => [member, to]),
      );
  },

  'the recording is looked at, to and fro': ({ api, opened, below, due }) => {
    return async ({ tick }) => {
      if (!due()) return;
      for (let look = 0; look < 3; look++) api.show(below(opened.end));
      await api.person(below(opened.names.length));
      while ((await api.show(tick)).tick < tick);
    };
  },

  'it is paused now and then': ({ below, due }) => {
    return () => (due() ? pause(below(4)) : undefined);
  },
};

const numbers = (): ((most: number) => number) => {
  const drawn = fc.sample(fc.nat(1 << 20), { seed: 2008, numRuns: 4000 });
  let next = 0;
  return (most) => (drawn[next++ % drawn.length] ?? 0) % most;
};

/** The hash at the end of the story, watched so, in batches of so many ticks. */
async function hash(batch: number, ahead: boolean, watchers: readonly string[]): Promise<string> {
  const api = createSimulation(ahead ? (work, wait) => void setTimeout(work, wait) : undefined);
  const result = await api.open(smallJson(STORY), 'seen', {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const below = numbers();
  const due = () => below(Math.max(1, Math.round(24 / batch))) === 0;
  const seen = { api, opened: result.opened, below, due };
  const watches = watchers.map((name) => WATCHERS[name]?.(seen));
  for (let done = false; !done; ) {
    const frame = await api.advance(batch);
    for (const watch of watches) await watch?.(frame);
    done = frame.done;
  }
  return (await api.fingerprint()) ?? '';
}

const ALL = Object.keys(WATCHERS);

describe.each([1, 7, 64, 1000])('in batches of %i ticks, one hash, when', (batch) => {
  it.each(ALL)('%s', async (watcher) => {
    expect(await hash(batch, false, [watcher])).toBe(UNSEEN);
  });

  it('all of these at once, and the story is lived ahead', async () => {
    expect(await hash(batch, true, ALL)).toBe(UNSEEN);
  });
});

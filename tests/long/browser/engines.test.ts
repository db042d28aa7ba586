// The same bits everywhere: every shipped scenario with five seeds, the hash of the whole state every
// hundred ticks, in Node, in workers of Chromium and Firefox, and in a shell of JavaScriptCore.

import { beforeAll, describe, expect, test } from 'vitest';
import { inChromium, inFirefox } from '../../support/engines/browsers.ts';
import { bundle } from '../../support/engines/bundle.ts';
import { parted } from '../../support/engines/compared.ts';
import { inJsc, inNode } from '../../support/engines/shells.ts';
import { shippedFiles } from '../../support/scenarios.ts';

const { CHROME_PATH = '', FIREFOX_PATH, JSC_PATH } = process.env;
const SEEDS = ['1', '2', '3', '4', '5'];
const ASK = { stories: shippedFiles(), seeds: SEEDS, every: 100, ticks: Number.MAX_SAFE_INTEGER };

const ENGINES = [
  { name: 'Chromium', path: CHROME_PATH, play: inChromium },
  { name: 'Firefox', path: FIREFOX_PATH, play: inFirefox },
  { name: 'JavaScriptCore', path: JSC_PATH, play: inJsc },
];
/** Under way from the start, two at a time: one for each core that every machine has. */
const played = new Map<string, Promise<string>>();

beforeAll(async () => {
  const code = await bundle();
  let last = [Promise.resolve(''), Promise.resolve('')];
  const others = ENGINES.map(({ name, path, play }) => ({
    name,
    play: path === undefined ? () => Promise.resolve('') : () => play(path, code, ASK),
  }));
  for (const { name, play } of [{ name: 'Node', play: () => inNode(code, ASK) }, ...others]) {
    const [free, busy] = last as [Promise<string>, Promise<string>];
    const next = free.then(play, play);
    // Whoever waits for it hears of a failure.
    next.catch(() => {});
    played.set(name, next);
    last = [busy, next];
  }
});

describe('the same bits as in Node', () => {
  for (const { name, path } of ENGINES) {
    test.skipIf(path === undefined)(`in ${name}`, async () => {
      const expected = (await played.get('Node')) ?? '';
      const lines = expected.split('\n').length;
      const differ = parted((await played.get(name)) ?? '', expected);
      const stories = `${ASK.stories.length} scenarios x ${SEEDS.length} seeds`;
      console.log(`${stories}, ${lines} hashes in Node and ${name}: ${differ.length} differ`);
      expect(lines).toBeGreaterThan(2000);
      expect(differ).toEqual([]);
    });
  }

  test.skipIf(JSC_PATH === undefined)('not with Math.exp in the engine', async () => {
    const code = await bundle({ planted: true });
    const ask = { ...ASK, seeds: ['1'], ticks: 0 };
    const [node, jsc] = [await inNode(code, ask), await inJsc(JSC_PATH ?? '', code, ask)];
    expect(parted(jsc, node)).not.toEqual([]);
  });
});

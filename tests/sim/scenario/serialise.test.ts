/** A scenario written to a file and read again is the same, and so is the file. */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import { changed } from '../../../src/sim/scenario/change.ts';
import { serialise } from '../../../src/sim/scenario/serialise.ts';
import { mustRead, shippedFiles, shippedJson, smallJson } from '../../support/scenarios.ts';

const again = (text: string) => mustRead(JSON.parse(text));

describe('a scenario file', () => {
  it.each(shippedFiles())('%s comes back as it was, and is written the same', (file) => {
    const scenario = mustRead(shippedJson(file));
    const text = serialise(scenario);
    expect(again(text)).toEqual(scenario);
    expect(serialise(again(text))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it.each(shippedFiles())('%s has lines that a page can hold, and what fits on one', (file) => {
    const text = serialise(mustRead(shippedJson(file)));
    for (const line of text.split('\n')) {
      // Only a text by itself may be longer, for it cannot be broken.
      if (!/^\s*("\w+": )?"/.test(line)) expect(line.length, line).toBeLessThanOrEqual(100);
    }
    const broken = text.match(/\n( *)("\w+": )?[[{]\n(?: {2,}[^[{\n]*\n)+? *[\]}]/g) ?? [];
    for (const block of broken) {
      const [, ...lines] = block.split('\n');
      const joined = lines.map((line, n) => (n === 0 ? line : line.trim())).join(' ');
      expect(joined.length, joined).toBeGreaterThan(95);
    }
  });

  it('leaves out open bounds, which JSON would turn into null', () => {
    const json = shippedJson('elsewhere.json');
    const text = serialise(mustRead(json));
    expect(text).not.toContain('null');
    expect(again(text).claims.map(({ high }) => high)).toContain(Number.POSITIVE_INFINITY);
  });

  it('keeps logs, mixes, eras, events and runs that state their usual values', () => {
    const scenario = mustRead(
      smallJson({
        era: '2020',
        mix: [{ strategy: 'balanced', share: 0.1 }],
        accounts: [
          {
            name: 'Ann',
            strategy: 'log',
            friends: 30,
            log: [
              { at: 'Mon 08:00', kind: 'link', count: 2, useful: true },
              { at: 'Mon 09:00', kind: 'chat', count: 1, useful: false },
            ],
          },
        ],
        events: [
          { at: 'Tue 08:00', text: 'A line\nand "quotes" \u2028.', posts: { burstSize: 1 } },
        ],
        runs: [{ id: 'none', text: 'No events.', set: { linksPerDay: 0 }, events: false }],
        claims: [
          { id: 'c', text: 'So.', metric: 'friends', at: 'Wed 00:00', is: 'atMost', high: 40 },
        ],
      }),
    );
    const text = serialise(scenario);
    expect(again(text)).toEqual(scenario);
    expect(serialise(again(text))).toBe(text);
  });

  it('with changed values plays to the same bits as the changes do', () => {
    const scenario = mustRead(shippedJson());
    const changes = { linksPerDay: 7.3, members: 500, friends: 150 };
    const written = again(serialise(changed(scenario, changes)));
    const play = (one: Parameters<typeof simulate>[0]): string => {
      const { world, advance } = simulate({ seed: '5', ...one });
      advance(60);
      return fingerprint(world);
    };
    expect(play({ scenario: written })).toBe(play({ scenario, changes }));
    expect(play({ scenario: written })).not.toBe(play({ scenario }));
  });
});

/** Scenario files as the page has them read and written: what is written opens again as it was played. */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { createFiles } from '../../src/workers/files.ts';
import { mustRead, smallJson } from '../support/scenarios.ts';

const files = createFiles();
const [account] = smallJson()['accounts'] as Record<string, unknown>[];
const LOG = [{ at: 'Mon 08:00', kind: 'link' }];

/** A file that could be written, and the scenario that it opens as. */
function written(...[json, seed, changes, choices]: Parameters<typeof files.write>) {
  const file = files.write(json, seed, changes, choices);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return { ...file.value, scenario: mustRead(JSON.parse(file.value.text)) };
}

/** The paths of what is wrong. */
const wrong = (checked: ReturnType<typeof files.read> | ReturnType<typeof files.write>) =>
  checked.ok ? [] : checked.problems.map(({ path }) => path);

describe('a file that is read', () => {
  it('says what it is called, what it states as seed, and all that stands in it', () => {
    const json = smallJson({ seed: 'nine' });
    const read = files.read(JSON.stringify(json));
    expect(read).toEqual({ ok: true, value: { json, id: 'small', seed: 'nine' } });
  });

  it('states no seed where none stands in it', () => {
    const read = files.read(JSON.stringify(smallJson()));
    expect(read.ok && read.value.seed).toBeUndefined();
    expect(read.ok).toBe(true);
  });

  it('is refused by line and column where it is no JSON, and by its field where it is no scenario', () => {
    expect(wrong(files.read('{\n"id": }'))).toEqual(['line 2, column 7']);
    expect(wrong(files.read(JSON.stringify(smallJson({ until: 'never' }))))).toEqual(['until']);
  });
});

describe('a file that is written', () => {
  it('opens with the seed and the changes that were played, and plays to the same bits', () => {
    const changes = { linksPerDay: 3, members: 90, friends: 40 };
    const { id, scenario } = written(smallJson(), 'dice', changes, {});
    expect(id).toBe('small');
    expect(scenario.seed).toBe('dice');
    const play = (options: Parameters<typeof simulate>[0]) => {
      const { world, advance } = simulate(options);
      advance(50);
      return fingerprint(world);
    };
    const before = { scenario: mustRead(smallJson()), seed: 'dice' };
    expect(play({ scenario })).toBe(play({ ...before, changes }));
    expect(play({ scenario })).not.toBe(play(before));
  });

  it('opens with the strategy and the platform that were chosen', () => {
    const choices = { strategy: 'converser', platform: 'twitter' };
    const { scenario } = written(smallJson(), '1', {}, choices);
    expect([scenario.accounts[0]?.strategy, scenario.platform]).toEqual(['converser', 'twitter']);
  });

  it('says which changed constants of model and platform it must leave out, and only those', () => {
    const changes = { linkWeight: 2, scrollBack: 0.1, members: 90, linksPerDay: 3 };
    const { leftOut, text } = written(smallJson(), '1', changes, {});
    expect(leftOut).toEqual(['linkWeight', 'scrollBack']);
    expect(text).not.toMatch(/linkWeight|scrollBack/);
    expect(written(smallJson(), '1', {}, {}).leftOut).toEqual([]);
  });

  it('is none where scenario, changes or choices are wrong, or do not fit each other', () => {
    const none = (...asked: Parameters<typeof files.write>) => wrong(files.write(...asked));
    expect(none(smallJson({ platform: 'x' }), '1', {}, {})).toEqual(['platform']);
    expect(none(smallJson(), '1', { linksPerDay: -1 }, {})).toEqual(['linksPerDay']);
    expect(none(smallJson(), '1', {}, { platform: 'x' })).toEqual(['platform']);
    expect(none(smallJson(), '1', { members: 20 }, {})).toEqual(['accounts[0].friends']);
  });

  it('is none where a strategy that follows no log would leave a log behind', () => {
    const json = smallJson({ accounts: [{ ...account, strategy: 'log', log: LOG }] });
    expect(wrong(files.write(json, '1', {}, {}))).toEqual([]);
    const other = files.write(json, '1', {}, { strategy: 'converser' });
    expect(wrong(other)).toEqual(['accounts[0].log']);
  });
});

/** The command `why`: one departure, all of them, those who stayed, and bad input. */
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/counterfactual/departure.ts';
import { storyOf } from '../../src/counterfactual/play.ts';
import { main } from '../../src/headless/why.main.ts';
import { simulate } from '../../src/model.ts';
import { Standing } from '../../src/sim/frame.ts';
import { measure } from '../../src/sim/measure.ts';
import { memberName } from '../../src/sim/picture.ts';
import { mustRead, shippedJson, smallJson } from '../support/scenarios.ts';
import { caught, scratch } from './command.ts';

const SCENARIO = resolve('scenarios/half-by-tuesday.json');
/** A shorter story, with fewer people. */
const FEW = ['--until', 'Sun 18:00', '--set', 'members=200', '--set', 'friends=80'];
const CHANGES = { members: 200, friends: 80 };

async function why(...argv: string[]) {
  const { io, texts } = caught(scratch());
  const status = await main(argv, io);
  return { status, ...texts, lines: texts.err.split('\n').filter((line) => line !== '') };
}

const story = storyOf({ ...mustRead(shippedJson()), until: 'Sun 18:00' }, '1', {
  changes: CHANGES,
});
/** The story with the account's behaviour altered, at its end. */
function ended(alteration?: Parameters<typeof story.start>[0]) {
  const { world, end, advance } = story.start(alteration);
  advance(end);
  return world;
}
const base = ended();
const audience = base.accounts[0]?.audience ?? [];
const at = (standing: number): number[] =>
  audience.filter((member) => standingOf(base, 0, member) === standing);
const name = (member = -1): string => memberName(base, member);

interface Way {
  way: 'fewerLinks' | 'smallerBursts' | 'moreResponses';
  found: number | null;
  kept: number;
  acts: number | null;
}

describe('one person', () => {
  it('is told with the moment, the causes, the posts, and what would have been enough', async () => {
    const { status, out, err } = await why(
      SCENARIO,
      ...FEW,
      '--person',
      name(at(Standing.left)[0]),
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/ left on (Saturday|Sunday) \d\d:\d\d\.\n/);
    expect(out).toMatch(/\n {2}Never answering +\d+\.\d\n/);
    expect(out).toMatch(/\nSat \d\d:\d\d +\d+\.\d +\d+ {2}\d+ links?: \d+/);
    expect(out).toMatch(/would still be a friend if Rex had …|Nothing that was tried/);
    expect(out.split('\n').every((line) => line.length <= 110)).toBe(true);
  });

  it('stays at the level found and leaves one below it, as running again shows', async () => {
    let checked = 0;
    for (const member of at(Standing.left).slice(0, 1)) {
      const { out } = await why(SCENARIO, ...FEW, '--json', '--person', name(member));
      const stays = (way: Way['way'], level: number): boolean =>
        standingOf(ended({ account: 0, way, level }), 0, member) !== Standing.left;
      for (const { way, found } of (JSON.parse(out) as { ways: Way[] }).ways) {
        if (found === null) continue;
        expect(stays(way, found)).toBe(true);
        if (found > 1) expect(stays(way, found - 1)).toBe(false);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  it('who never left is said to have stayed, and a stranger to be none', async () => {
    const stayed = await why(SCENARIO, ...FEW, '--person', name(at(Standing.listening)[0]));
    expect(stayed).toMatchObject({ status: 0, err: '' });
    expect(stayed.out).toMatch(/ never left: still listens to Rex /);
    const stranger = Array.from({ length: 200 }, (_, a) => a).find((a) => !audience.includes(a));
    const other = await why(SCENARIO, ...FEW, '--person', name(stranger));
    expect(other.status).toBe(0);
    expect(other.out).toMatch(/ was never a friend of Rex\.\n$/);
  });

  it('who stopped listening is asked to be listening still', async () => {
    const stopped = at(Standing.stopped)[0];
    const { out } = await why(SCENARIO, ...FEW, '--json', '--person', name(stopped));
    expect(JSON.parse(out)).toMatchObject({ goal: 'listening', standing: 'stopped' });
  });
});

describe('everybody', () => {
  it('has departures that add up, and a change that keeps as many as it says', async () => {
    const { status, out } = await why(SCENARIO, ...FEW, '--all', '--keep', '90', '--json');
    expect(status).toBe(0);
    const answer = JSON.parse(out) as {
      departures: number;
      reasons: Record<string, number>;
      before: Record<string, number>;
      friends: number;
      kept: number;
      ways: Way[];
    };
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b);
    expect(answer.departures).toBe(at(Standing.left).length);
    expect(sum(answer.reasons)).toBe(answer.departures);
    expect(sum(answer.before)).toBe(answer.departures);
    expect(answer.kept).toBeCloseTo(1 - at(Standing.left).length / 80, 12);
    const found = answer.ways.find(({ way }) => way === 'fewerLinks');
    const level = found?.found ?? 0;
    const kept = (n: number): number => {
      const world = ended({ account: 0, way: 'fewerLinks', level: n });
      return audience.filter((a) => standingOf(world, 0, a) !== Standing.left).length / 80;
    };
    expect(level).toBeGreaterThan(1);
    expect(kept(level)).toBe(found?.kept);
    expect(kept(level)).toBeGreaterThanOrEqual(0.9);
    expect(kept(level - 1)).toBeLessThan(0.9);
  });

  it('can be asked about in one of the other runs', async () => {
    const runs = [{ id: 'none', text: 'No links.', set: { linksPerDay: 0 } }];
    const scenario = mustRead(smallJson({ runs }));
    const file = join(scratch({ 's.json': JSON.stringify(smallJson({ runs })) }), 's.json');
    const kept = ['main', 'none'].map((run) => {
      const { world, end, advance } = simulate({ scenario, run });
      advance(end);
      return measure(world, 'friendsKept', 0, end);
    });
    expect(kept[1]).toBeGreaterThan(kept[0] ?? 1);
    const { out } = await why(file, '--run', 'none', '--all', '--keep', '1', '--json');
    expect(JSON.parse(out)).toMatchObject({ kept: kept[1] });
  });

  it('is nothing to change where enough stay already', async () => {
    const { out } = await why(SCENARIO, ...FEW, '--all', '--keep', '5');
    expect(out).toMatch(/no less than the 5.% asked for: nothing to change/);
  });
});

describe('bad input of why', () => {
  it.each([
    [[SCENARIO], 'why: nobody is asked about; give --person NAME or --all'],
    [[SCENARIO, '--all', '--person', 'x'], 'why: --all: contradicts --person; give one of the two'],
    [
      [SCENARIO, '--person', 'x', '--keep', '5'],
      'why: --keep: goes with --all; a person is kept or not',
    ],
    [
      [SCENARIO, '--all', '--keep', '0'],
      'why: --keep: "0" is not a percentage of friends to keep; expected more than 0, up to 100',
    ],
    [[SCENARIO, '--all', '--run', 'x'], /^--run: "x" is no run of the scenario; expected main/],
    [['--all'], 'why: no scenario file is named; see --help'],
    [[SCENARIO, '--all', '--until', 'noon'], /^why: --until: "noon" is not a moment/],
    [
      [SCENARIO, ...FEW, '--all', '--account', 'Max'],
      /"Max" is no account of the scenario; expected Rex$/,
    ],
    [[SCENARIO, ...FEW, '--person', 'Rex'], /^why: --person: Rex is the account itself/],
  ])('%j', async (argv, line) => {
    const { status, out, lines } = await why(...argv);
    expect({ status, out, count: lines.length }).toEqual({ status: 2, out: '', count: 1 });
    expect(lines[0]).toMatch(line);
  });

  it('suggests names that are near', async () => {
    const known = name(audience[0]);
    const { status, lines } = await why(SCENARIO, ...FEW, '--person', `${known}x`);
    expect(status).toBe(2);
    expect(lines[0]).toContain(`; did you mean ${known}`);
  });

  it('has a help of lines that fit', async () => {
    const { status, out } = await why('--help');
    expect(status).toBe(0);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});

/**
 * The first days of every shipped scenario and its other runs, as they were when last agreed on.
 * After a change that is meant: `UPDATE=1 npx vitest run --project unit tests/validity/golden.test.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyLive, simulate } from '../../src/model.ts';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { memberName } from '../../src/sim/picture.ts';
import { MAIN } from '../../src/sim/scenario/change.ts';
import type { Scenario } from '../../src/sim/scenario/types.ts';
import { dayOf, firstDay, firstDifference, recordOf } from '../support/record.ts';
import { mustRead, shippedFiles, shippedJson } from '../support/scenarios.ts';

const FOLDER = 'tests/golden/first-days';
const UPDATE = process.env['UPDATE'] === '1';
/**
 * Days on record: of the main run what everybody did, of the others what concerns the accounts.
 * After them, up to the first week of the main run, only the tables at the end of each day.
 */
const DAYS = 2;
const WEEK = 7;
/** Bytes of one file, and of all. */
const [MOST, MOST_OF_ALL] = [100_000, 500_000];

const fileOf = (scenario: Scenario) => `${FOLDER}/${scenario.id}.txt`;
const scenarios = shippedFiles().map((file) => mustRead(shippedJson(file)));
const runsOf = (scenario: Scenario) => [MAIN, ...scenario.runs.map((run) => run.id)];

/** A run's first days, with seed 1: the difference to a golden record, or the record itself. */
function played(scenario: Scenario, run: string) {
  const { world, advance, end } = simulate({ scenario, seed: '1', run });
  const days = Math.min(run === MAIN ? WEEK : DAYS, Math.floor(end / TICKS_A_DAY));
  advance(Math.min(end, DAYS * TICKS_A_DAY));
  return {
    world,
    /** The rest of the week, day by day. */
    *later() {
      for (let day = DAYS; day <= days; day++) {
        if (day > DAYS) advance(TICKS_A_DAY);
        yield dayOf(world);
      }
    },
  };
}

/** Lines of a golden file by run: `run NAME` begins each. */
function readGolden(file: string): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  const text = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  for (const part of text.split(/^run /m).slice(1)) {
    const [run = '', ...lines] = part.trimEnd().split('\n');
    runs.set(run, lines);
  }
  return runs;
}

function write(scenario: Scenario): void {
  const parts = runsOf(scenario).map((run) => {
    const { world, later } = played(scenario, run);
    return [`run ${run}`, ...recordOf(world, run === MAIN), ...later()].join('\n');
  });
  writeFileSync(fileOf(scenario), `${parts.join('\n')}\n`);
}

if (UPDATE) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const scenario of scenarios) write(scenario);
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_, scenario) => {
    const golden = readGolden(fileOf(scenario));

    it('is on record with all of its runs', () => {
      expect([...golden.keys()]).toEqual(runsOf(scenario));
    });

    it.each(runsOf(scenario))('goes as agreed in the run %s', (run) => {
      const lines = golden.get(run) ?? [];
      const { world, later } = played(scenario, run);
      expect(firstDifference(world, run === MAIN, lines)).toBeUndefined();
      expect(firstDay([...later()], lines)).toBeUndefined();
    });
  },
);

describe('the records', () => {
  it('are of shipped scenarios only, and small', () => {
    const files = readdirSync(FOLDER).map((file) => `${FOLDER}/${file}`);
    expect(files.sort()).toEqual(scenarios.map(fileOf).sort());
    const sizes = files.map((file) => readFileSync(file).length);
    expect(Math.max(...sizes)).toBeLessThan(MOST);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(MOST_OF_ALL);
  });

  const scenario = mustRead(shippedJson());

  it('tell the first moment and member of a difference, and what happened there', () => {
    const { world, advance } = simulate({ scenario, seed: '1' });
    advance(131);
    applyLive(world, { linkWeight: 1 + 2 ** -20 });
    advance(DAYS * TICKS_A_DAY - 131);
    expect(firstDifference(world, true, recordOf(played(scenario, MAIN).world, true))).toMatch(
      /^tick 131 \(Sun 08:45\), member \d+ \([^)]+\): expected .*a sight of an account.* \(...\), found ...: .*saw link \d+ by Rex for /,
    );
  });

  it('tell what should have happened and did not, and what differs without a trace', () => {
    const { world, later } = played(scenario, MAIN);
    const lines = recordOf(world, true);
    const at40 = (change: (line: string) => string) =>
      firstDifference(
        world,
        true,
        lines.map((line) => (line.startsWith('40 ') ? change(line) : line)),
      );
    expect(at40((line) => line.slice(0, -5))).toMatch(
      /^tick 40 .*: expected nothing on record, found ...: /,
    );
    expect(at40((line) => `${line}00zz8`)).toBe(
      `tick 40 (Sat 10:00), member 0 (${memberName(world, 0)}): expected a rung (zz8), found nothing on record`,
    );
    const [now = ''] = later();
    world.tables.ties.at.warmth[17]! += 0.001;
    expect(firstDay([now, now], [now])).toBe('by tick 192: the records are not equally long');
    expect(firstDay([dayOf(world)], [now])).toMatch(
      /^by tick 192: no deed differs before, but these tables do: ties:[0-9a-f]{16}$/,
    );
  });
});

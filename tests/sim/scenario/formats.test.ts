/**
 * Files of every format that was ever released open for ever: `N.json` is frozen, `N.txt` has the
 * hash of what is read from it and that of its last moment with this engine. After a change of the
 * model that is meant: `UPDATE=1 npx vitest run --project unit formats`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { readScenario } from '../../../src/read-scenario.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import type { Step } from '../../../src/sim/scenario/migrate.ts';
import { migrated } from '../../../src/sim/scenario/migrate.ts';
import { serialise } from '../../../src/sim/scenario/serialise.ts';
import { FORMAT } from '../../../src/sim/scenario/types.ts';
import { ENGINE_VERSION } from '../../../src/sim/version.ts';
import { createSimulation } from '../../../src/workers/simulation.ts';
import { mustRead, smallJson } from '../../support/scenarios.ts';

const FOLDER = 'tests/fixtures/formats';
const formats = Array.from({ length: FORMAT }, (_, n) => n + 1);
const frozen = (format: number): Record<string, unknown> =>
  JSON.parse(readFileSync(`${FOLDER}/${format}.json`, 'utf8'));

/** The lines of `N.txt`: what was read, and what became of it. */
function hashes(format: number): [read: string, played: string] {
  const scenario = mustRead(frozen(format));
  const { world, end, advance } = simulate({ scenario });
  advance(end);
  const read = createHash('sha256').update(serialise(scenario)).digest('hex');
  return [`read ${read}`, `played with ${ENGINE_VERSION} ${fingerprint(world)}`];
}

describe.each(formats)('the frozen file of format %i', (format) => {
  it('opens, and is what it was', () => {
    const file = `${FOLDER}/${format}.txt`;
    const [read, played] = hashes(format);
    const [agreed = read] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    // What is read from it never changes: only what the engine makes of it is written anew.
    if (process.env['UPDATE'] === '1') writeFileSync(file, `${agreed}\n${played}\n`);
    expect(`${read}\n${played}\n`).toBe(readFileSync(file, 'utf8'));
  });

  it('states that format, and has every field of it', () => {
    expect(frozen(format)['format']).toBe(format);
    if (format === FORMAT) {
      expect(Object.keys(frozen(format)).sort()).toEqual(Object.keys(mustRead(smallJson())).sort());
    }
  });
});

describe('the steps from format to format', () => {
  const steps: Step[] = [
    ({ name, ...others }) => ({ ...others, title: name }),
    ({ title, ...others }) => ({ ...others, title: `${title}!` }),
  ];

  it('are all taken, in order, by a file of the oldest', () => {
    const oldest = { format: 1, name: 'Old', x: 1 };
    expect(migrated(oldest, steps)).toEqual({
      ok: true,
      value: { format: 3, title: 'Old!', x: 1 },
    });
    expect(oldest).toEqual({ format: 1, name: 'Old', x: 1 });
  });

  it('are taken from where a file stands, and not at all by the newest', () => {
    expect(migrated({ format: 2, title: 'A' }, steps)).toEqual({
      ok: true,
      value: { format: 3, title: 'A!' },
    });
    const newest = { format: 3, title: 'A' };
    expect(migrated(newest, steps)).toEqual({ ok: true, value: newest });
  });
});

it('a file of a newer format is refused by that alone, and what runs goes on', async () => {
  const simulation = createSimulation();
  await simulation.open(smallJson(), '1', {});
  simulation.advance(30);
  const before = simulation.fingerprint();
  const newer = { format: FORMAT + 1, titel: 'Neu', accounts: 3 };
  const message = `${FORMAT + 1} is newer than ${FORMAT}, the newest that this version reads`;
  const refusal = { ok: false, problems: [{ path: 'format', message }] };
  expect(readScenario(newer)).toEqual(refusal);
  expect(await simulation.open(newer, '1', {})).toEqual(refusal);
  expect(simulation.fingerprint()).toBe(before);
});

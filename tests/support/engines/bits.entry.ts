/**
 * The engine as one script that a Web Worker, Node and a bare JavaScript shell can run: plays shipped
 * scenarios, and gives the hash of the whole state on the way, or goes on from a
 * snapshot. `bits` and `goOn` become global functions.
 */
import type { Simulation } from '../../../src/model.ts';
import { simulate } from '../../../src/model.ts';
import { readScenario } from '../../../src/read-scenario.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import { exp, halved, lognormal, normal, root } from '../../../src/sim/maths.ts';
import type { Snapshot } from '../../../src/sim/snapshot.ts';
import { restore, snapshot } from '../../../src/sim/snapshot.ts';
import type { Ask, Saved } from './ask.ts';

/** Points strictly between 0 and 1 at which each function is asked. */
const POINTS = 20_000;

const files = import.meta.glob<unknown>('../../../scenarios/*.json', {
  eager: true,
  import: 'default',
});

/** A hash over the functions of the engine that no language promises to the last bit. */
function mathsHash(): string {
  const functions = [
    exp,
    (p: number) => halved(p, 0.3),
    (p: number) => root(p, 7),
    normal,
    (p: number) => lognormal(p, 2, 0.7),
  ];
  const value = new Float64Array(1);
  const halves = new Uint32Array(value.buffer);
  let hash = 0;
  for (let n = 1; n < POINTS; n++) {
    for (const f of functions) {
      value[0] = f(n / POINTS);
      for (const half of halves) hash = Math.imul(hash ^ half, 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A shipped scenario at its first moment. */
function begun(story: string, seed: string): Simulation {
  const read = readScenario(files[`../../../scenarios/${story}`]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return simulate({ scenario: read.value, seed });
}

/** Goes on from a saved moment, in a world that was built here, and saves again. */
function goOn({ story, saved, ticks }: Saved): Snapshot {
  const { world, advance } = begun(story, saved.seed);
  restore(world, saved);
  advance(ticks);
  return snapshot(world);
}

/** The hash of the arithmetic; then a line for each hash, `scenario seed tick hash`, at the start, every so many ticks, and at the end. */
function bits({ stories, seeds, every, ticks }: Ask): string {
  const lines = [`maths ${mathsHash()}`];
  for (const story of stories) {
    for (const seed of seeds) {
      const { world, end, advance } = begun(story, seed);
      const last = Math.min(end, ticks);
      for (;;) {
        lines.push(`${story} ${seed} ${world.tick} ${fingerprint(world)}`);
        if (world.tick >= last) break;
        advance(Math.min(every, last - world.tick));
      }
    }
  }
  return lines.join('\n');
}

Object.assign(globalThis, { bits, goOn });

/**
 * A hundred moments anywhere in the shipped scenarios: saved, loaded by a fresh worker and gone on
 * from, each leads to the hash and the bytes of the run that was never interrupted.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import type { Snapshot } from '../../src/sim/snapshot.ts';
import { restore, snapshot } from '../../src/sim/snapshot.ts';
import { drawn } from '../support/drawn.ts';
import type { Saved } from '../support/engines/ask.ts';
import { bundle } from '../support/engines/bundle.ts';
import { mustRead, shippedFiles, shippedJson } from '../support/scenarios.ts';

const MOMENTS = 100;
const ON = 500;
const SEED = 20_081_123;

const code = `${await bundle()};
const { parentPort, workerData } = require('node:worker_threads');
parentPort.postMessage(goOn(workerData));`;

/** What a worker of its own makes of a saved moment. */
async function inFreshWorker(saved: Saved): Promise<Snapshot> {
  const worker = new Worker(code, { eval: true, workerData: saved });
  const [answer] = (await once(worker, 'message')) as [Snapshot];
  await worker.terminate();
  return answer;
}

/** Every byte of a snapshot. */
function digest({ tables, ...rest }: Snapshot): string {
  const hash = createHash('sha256').update(JSON.stringify(rest));
  for (const [table, columns] of Object.entries(tables)) {
    for (const [column, { buffer, byteOffset, byteLength }] of Object.entries(columns)) {
      hash.update(`\0${table}.${column}\0`).update(new Uint8Array(buffer, byteOffset, byteLength));
    }
  }
  return hash.digest('hex');
}

const stories = shippedFiles();
const start = (story: string) => simulate({ scenario: mustRead(shippedJson(story)) });

/** A hash of what a snapshot holds, by a world that it is loaded into. */
function hashOf(story: string, saved: Snapshot): string {
  const { world } = start(story);
  restore(world, saved);
  return fingerprint(world);
}

it(`goes on from ${MOMENTS} moments as if it had never been interrupted`, async () => {
  let [moments, parted] = [0, 0];
  for (const [n, story] of stories.entries()) {
    const { world, end, advance } = start(story);
    const ticks = drawn(Math.ceil((MOMENTS - n) / stories.length), end, SEED + n);
    const stops = [...new Set(ticks.flatMap((tick) => [tick, tick + ON]))].sort((a, b) => a - b);
    const answers = new Map<number, Snapshot>();
    for (const tick of stops) {
      advance(tick - world.tick);
      const saved = snapshot(world);
      const answer = answers.get(tick);
      if (
        answer &&
        (digest(answer) !== digest(saved) || hashOf(story, answer) !== fingerprint(world))
      ) {
        parted++;
      }
      if (ticks.includes(tick)) {
        answers.set(tick + ON, await inFreshWorker({ story, saved, ticks: ON }));
      }
    }
    moments += answers.size;
  }
  console.log(`${moments} moments, ${ON} ticks on in a fresh worker: ${parted} differ`);
  expect({ moments, parted }).toEqual({ moments: MOMENTS, parted: 0 });
});

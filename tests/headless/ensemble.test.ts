/** Seeds over workers: the same results whatever their number, and clear ends when one dies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../../scripts/lib/build-cli.mjs';
import { runEnsemble, workersFor } from '../../src/headless/ensemble.ts';
import type { main as Main } from '../../src/headless/main.ts';
import type { Plan, SeedResult } from '../../src/headless/run.ts';
import { caught, filesIn, scratch } from './command.ts';

const plans = [{} as Plan];
const seeds = Array.from({ length: 40 }, (_, n) => `s${n}`);
const tasks = seeds.map((seed) => ({ plan: 0, seed }));
const never = new AbortController().signal;

/** A worker that answers with the seed after a while, and dies as `fate` says. */
const answering = (fate: string) => () =>
  new Worker(
    `const { parentPort: port } = require('node:worker_threads');
     const wait = (ms) => new Promise((done) => setTimeout(done, ms));
     port.on('message', async (order) => {
       for (const { index, seed } of order) {
         await wait((index * 7) % 5);
         ${fate}
         port.postMessage({ kind: 'result', index, result: { seed } });
       }
       port.postMessage({ kind: 'idle' });
     });
     port.postMessage({ kind: 'idle' });`,
    { eval: true },
  );

async function taken(workers: number, fate = '', signal = never): Promise<string[]> {
  const found: string[] = [];
  const take = async ({ seed }: SeedResult) => {
    await new Promise((done) => setTimeout(done, seed.length));
    found.push(seed);
  };
  await runEnsemble(plans, tasks, { workers, signal, take, start: answering(fate) });
  return found;
}

describe('an ensemble', () => {
  it.each([1, 2, 5])(
    'hands results on in the order of the seeds with %i workers',
    async (workers) => {
      expect(await taken(workers)).toEqual(seeds);
    },
  );

  it('counts runs as they end', async () => {
    const counts: number[] = [];
    const progress = (done: number) => counts.push(done);
    await runEnsemble(plans, tasks, {
      workers: 3,
      signal: never,
      take: () => {},
      progress,
      start: answering(''),
    });
    expect(counts).toEqual(seeds.map((_, n) => n + 1));
  });

  it('says which seed failed when a run fails', async () => {
    const fate = `if (seed === 's9') { port.postMessage({ kind: 'fault', index, message: 'no such thing' }); return; }`;
    await expect(taken(3, fate)).rejects.toThrow('seed "s9": no such thing');
  });

  it('says which scenario failed where there are several', async () => {
    const two = ['first', 'second'].map((id) => ({ scenario: { id } }) as Plan);
    const both = seeds.flatMap((seed) => two.map((_, plan) => ({ plan, seed })));
    const fate = `if (index === 9) { port.postMessage({ kind: 'fault', index, message: 'no such thing' }); return; }`;
    const options = { workers: 2, signal: never, take: () => {}, start: answering(fate) };
    await expect(runEnsemble(two, both, options)).rejects.toThrow(
      'second, seed "s4": no such thing',
    );
  });

  it('ends with a clear error when a worker ends before its work did', async () => {
    await expect(taken(2, `if (seed === 's11') process.exit(3);`)).rejects.toThrow(
      /^a worker ended before its work did, at or after seed "s\d+" \(status 3\)$/,
    );
  });

  it('ends with the reason when a worker throws', async () => {
    await expect(taken(2, `if (seed === 's3') throw new Error('out of paper');`)).rejects.toThrow(
      /^a worker ended before its work did, at or after seed "s\d+" \(out of paper\)$/,
    );
  });

  it('ends with the reason when workers do not even start', async () => {
    const start = () => new Worker('throw new Error("no start")', { eval: true });
    const options = { workers: 4, signal: never, take: () => {}, start };
    await expect(runEnsemble(plans, tasks, options)).rejects.toThrow('no start');
  });

  it('stops at once when it is told to', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 30);
    await expect(taken(2, 'await wait(60_000);', stop.signal)).rejects.toThrow('enough');
  });

  it('ends when a result cannot be taken', async () => {
    const take = () => Promise.reject(new Error('disk full'));
    const options = { workers: 2, signal: never, take, start: answering('') };
    await expect(runEnsemble(plans, tasks, options)).rejects.toThrow('disk full');
  });

  it('starts no more workers than pay for their start', () => {
    expect([1, 2, 3, 200].map((n) => workersFor(n, 8))).toEqual([1, 1, 2, 8]);
  });
});

describe('the built command', () => {
  let main: typeof Main;
  beforeAll(async () => {
    ({ main } = await import(pathToFileURL(join(await buildCli(), 'main.mjs')).href));
  }, 60_000);

  const scenario = 'scenarios/half-by-tuesday.json';

  /** Standard output and all files of a run with so many workers. */
  async function written(seeds: string, jobs: number): Promise<string[]> {
    const directory = scratch();
    const { io, texts } = caught(process.cwd());
    const argv = [scenario, '--until', 'Sat 12:00', '--json', '--out', directory];
    expect(await main([...argv, '--seeds', seeds, '--jobs', String(jobs)], io)).toBe(0);
    return [
      texts.out,
      ...filesIn(directory).map((name) => readFileSync(join(directory, name), 'utf8')),
    ];
  }

  it('gives the same summary and the same files with any number of workers', async () => {
    const from = fc.integer({ min: 1, max: 1000 });
    const many = fc.integer({ min: 3, max: 12 });
    const jobs = fc.integer({ min: 2, max: 6 });
    await fc.assert(
      fc.asyncProperty(from, many, jobs, async (first, count, workers) => {
        const seeds = `${first}-${first + count - 1}`;
        expect(await written(seeds, workers)).toEqual(await written(seeds, 1));
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  it('draws a bar on a terminal only, and wipes it', async () => {
    const argv = [scenario, '--until', 'Sat 01:00', '--seeds', '6', '--json'];
    const quiet = caught(process.cwd());
    expect(await main(argv, quiet.io)).toBe(0);
    expect(quiet.texts.err).toBe('');
    const { io, texts } = caught(process.cwd(), { errIsTerminal: true });
    expect(await main(argv, io)).toBe(0);
    expect(texts.err).toContain('6 of 6 seeds');
    expect(texts.err.endsWith('\r\x1b[2K')).toBe(true);
    expect(texts.out).toBe(quiet.texts.out);
  });
});

// A worker process and the watch over it: one that answers too late is ended, and another is started
// for the next question.

import { fork } from 'node:child_process';
import { availableParallelism, setPriority } from 'node:os';
import { root } from '../lib/root.mjs';

/** @typedef {import('./types.ts').Ask} Ask */
/** @typedef {import('./types.ts').Answer} Answer */

/** Mutants that one process takes; what their tests leave behind goes with it. */
const TAKES = 250;
/** Milliseconds for a process to start: seconds, unless others have the machine. */
const STARTS = 600_000;

export class Process {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #taken = 0;
  #texts;

  /** @param {Record<string, string>} [texts] by absolute file, instead of what the disk says */
  constructor(texts = {}) {
    this.#texts = texts;
  }

  /**
   * The answer, or a time-out after `limit` milliseconds without a sign of life.
   * @param {Ask} ask @param {(test: string | undefined) => number} limit by test file
   * @returns {Promise<Answer>}
   */
  async ask(ask, limit) {
    if (this.#taken++ >= TAKES) this.end();
    if (!this.#child) {
      this.#taken = 0;
      this.#child = this.#start();
      const opened = await this.#wait({ kind: 'open', texts: this.#texts }, () => STARTS);
      if (opened.kind !== 'opened') throw new Error(`no process could be started: ${opened.kind}`);
    }
    return this.#wait(ask, limit);
  }

  end() {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start() {
    const child = fork(new URL('./worker.mjs', import.meta.url), {
      cwd: root,
      execArgv: ['--max-old-space-size=2048', '--no-warnings'],
      env: { ...process.env, VITEST: 'true' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    if (child.pid) setPriority(child.pid, 19);
    return child;
  }

  /** @param {Ask} ask @param {(test: string | undefined) => number} limit @returns {Promise<Answer>} */
  #wait(ask, limit) {
    const child = /** @type {import('node:child_process').ChildProcess} */ (this.#child);
    return new Promise((resolve) => {
      /** @type {NodeJS.Timeout} */
      let timer;
      /** @type {string | undefined} */
      let test;
      const done = (/** @type {Answer} */ answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer.kind === 'timeout') this.end();
        resolve(answer);
      };
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(
          () => done({ kind: 'timeout', by: test, message: 'no answer' }),
          limit(test),
        );
      };
      child.on('message', (/** @type {Answer} */ answer) => {
        if (answer.kind !== 'begin') return done(answer);
        test = answer.test;
        watch();
      });
      // Out of memory, most often: something grew without end.
      child.on('exit', (code) =>
        done({ kind: 'timeout', by: test, message: `ended with ${code}` }),
      );
      watch();
      child.send(ask);
    });
  }
}

/** Does all of a list with `processes` at a time. @template T
 * @param {readonly T[]} list @param {number} processes
 * @param {(item: T, process: Process) => Promise<void>} does
 * @param {Record<string, string>} [texts] */
export async function withProcesses(list, processes, does, texts) {
  const rest = list.values();
  const count = Math.max(1, Math.min(processes, availableParallelism(), list.length));
  await Promise.all(
    Array.from({ length: count }, async () => {
      const process = new Process(texts);
      try {
        for (const item of rest) await does(item, process);
      } finally {
        process.end();
      }
    }),
  );
}

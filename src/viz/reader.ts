/**
 * Keeps the inspector up to date with whoever is selected, and not more often than the eye can
 * follow. Knows the client and the inspector.
 */
import type { Simulation } from '../workers/client.ts';
import type { Inspector } from './inspector.ts';
import type { Run } from './run.ts';

/** Milliseconds between two reports while the story runs. */
const EVERY = 350;

export class Reader {
  readonly #client: Simulation;
  readonly #inspector: Inspector;
  #run: Run | undefined;
  #member: number | undefined;
  #busy = false;
  #last = 0;

  constructor(client: Simulation, inspector: Inspector) {
    this.#client = client;
    this.#inspector = inspector;
  }

  open(run: Run, member: number | undefined): void {
    this.#run = run;
    this.choose(member);
  }

  choose(member: number | undefined): void {
    this.#member = member;
    if (member === undefined) this.#inspector.hide();
    else this.refresh(true);
  }

  /** Asks for the person's present state, unless it was asked for just now. */
  refresh(now = false): void {
    const run = this.#run;
    const member = this.#member;
    if (!run || member === undefined || member === run.opened.account) return;
    if (!now && (this.#busy || performance.now() - this.#last < EVERY)) return;
    this.#busy = true;
    this.#client
      .person(member)
      .then((report) => {
        if (run === this.#run && member === this.#member) this.#inspector.show(run, report);
      })
      .catch(() => {})
      .finally(() => {
        this.#busy = false;
        this.#last = performance.now();
      });
  }
}

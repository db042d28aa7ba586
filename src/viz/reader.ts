/**
 * Keeps the inspector up to date with whoever is selected, and not more often than the eye can
 * follow; fetches the person's diary once a run. Knows the client, a search and the inspector.
 */
import type { Changes } from '../workers/api.ts';
import type { Simulation } from '../workers/client.ts';
import type { Diary } from '../workers/counterfactual-api.ts';
import type { Ask, Inquiry } from '../workers/counterfactual-client.ts';
import { isAsTold, toldOf } from './causes/told.ts';
import type { Inspector } from './inspector.ts';
import type { Run } from './run.ts';

/** Milliseconds between two reports while the story runs. */
const EVERY = 350;

/** What the reader needs of the page. */
interface Reading {
  readonly ask: Ask;
  changes(): Changes;
}

export class Reader {
  readonly #client: Simulation;
  readonly #inspector: Inspector;
  readonly #page: Reading;
  #run: Run | undefined;
  #member: number | undefined;
  #inquiry: Inquiry<Diary> | undefined;
  #diary: Diary | undefined;
  /** A slider moved on the way: what is told from the start is another story. */
  #astray = false;
  #busy = false;
  #last = 0;

  constructor(client: Simulation, inspector: Inspector, page: Reading) {
    this.#client = client;
    this.#inspector = inspector;
    this.#page = page;
  }

  open(run: Run, member: number | undefined): void {
    this.#run = run;
    this.#astray = false;
    this.choose(member);
  }

  choose(member: number | undefined): void {
    this.#member = member;
    this.#inquiry?.cancel();
    this.#diary = undefined;
    if (member === undefined || member === this.#run?.author) this.#inspector.hide();
    else {
      this.refresh(true);
      this.#ask(member);
    }
  }

  /** Asks for the person's present state, unless it was asked for just now. */
  refresh(now = false): void {
    const run = this.#run;
    const member = this.#member;
    if (!run) return;
    this.#astray ||= !isAsTold(run, this.#page.changes());
    if (member === undefined || member === run.author) return;
    if (!now && (this.#busy || performance.now() - this.#last < EVERY)) return;
    this.#busy = true;
    this.#client
      .person(member)
      .then((report) => {
        if (run !== this.#run || member !== this.#member) return;
        this.#inspector.show(run, report, this.#astray ? undefined : this.#diary);
      })
      .catch(() => {})
      .finally(() => {
        this.#busy = false;
        this.#last = performance.now();
      });
  }

  #ask(member: number): void {
    const run = this.#run;
    if (!run || this.#astray) return;
    const inquiry = this.#page.ask({ ask: 'diary', story: toldOf(run), member });
    this.#inquiry = inquiry;
    inquiry.result
      .then((diary) => {
        if (inquiry !== this.#inquiry || run !== this.#run || member !== this.#member) return;
        this.#diary = diary;
        this.refresh(true);
      })
      .catch(() => {});
  }
}

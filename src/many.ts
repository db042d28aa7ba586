/**
 * “Run many”: composes the pool of workers, the card and the fan in the timeline. Loaded when first
 * asked for. Seeds are called 1 to N, as on the command line, so that both tell the same.
 */
import type { Player } from './player.ts';
import type { Session } from './session.ts';
import { text } from './text/index.ts';
import { ManyCard } from './viz/many/card.ts';
import { Harvest } from './viz/many/harvest.ts';
import type { Run } from './viz/run.ts';
import type { Timeline } from './viz/timeline/timeline.ts';
import type { Changes } from './workers/api.ts';
import type { Pool } from './workers/ensemble-pool.ts';
import { runPool, SeedFailure, startHand, workersFor } from './workers/ensemble-pool.ts';

/** Pause between two pictures of what is there so far, milliseconds. */
const PAUSE = 250;

interface Parts {
  readonly player: Player;
  readonly session: Session;
  readonly timeline: Timeline;
  /** Says that something went wrong. */
  readonly problems: (lines: readonly string[]) => void;
}

export class Many {
  readonly #parts: Parts;
  readonly card = new ManyCard({
    run: (seeds) => void this.#run(seeds),
    stop: () => this.#pool?.stop(),
    close: () => this.close(),
  });
  #pool: Pool | undefined;
  #harvest: Harvest | undefined;
  /** What the seeds were run with. */
  #of: { readonly scenario: string; readonly changes: string } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.player.listen({
      opened: (run) => this.#opened(run),
      frame: (run) => this.#harvest && this.card.moment(this.#harvest, run),
    });
    parts.session.subscribe(() => this.#compare());
  }

  open(): void {
    this.card.element.hidden = false;
    this.card.focus();
  }

  toggle(): void {
    if (this.card.element.hidden) this.open();
    else this.close();
  }

  /** Ends what runs and wipes what came of it. */
  close(): void {
    this.#wipe();
    this.card.element.hidden = true;
  }

  async #run(count: number): Promise<void> {
    const { player, session, timeline, problems } = this.#parts;
    const { run } = player;
    if (!run) return;
    this.#wipe();
    const { scenario, end } = run.opened;
    const { changes } = session.state;
    const harvest = new Harvest(scenario.claims, end);
    this.#harvest = harvest;
    this.#of = { scenario: scenario.id, changes: keyOf(changes) };
    this.card.begin(count);
    const show = () => {
      if (harvest !== this.#harvest) return;
      const fans = harvest.fans();
      timeline.many(fans);
      this.card.results(harvest, fans, player.run ?? run);
    };
    let shown = performance.now();
    const pool = runPool({
      plan: { scenario, changes, edges: undefined },
      seeds: Array.from({ length: count }, (_, n) => String(n + 1)),
      workers: workersFor(navigator.hardwareConcurrency),
      start: startHand,
      take: (result) => {
        harvest.take(result);
        const now = performance.now();
        this.card.progress.at(harvest.size, count, now);
        if (now - shown < PAUSE) return;
        shown = now;
        show();
      },
    });
    this.#pool = pool;
    try {
      await pool.done;
    } catch (error) {
      if (harvest === this.#harvest) problems([wordsOf(error)]);
    }
    if (harvest !== this.#harvest) return;
    this.#pool = undefined;
    show();
    const { size } = harvest;
    this.card.end(size === count ? text.many.done(size) : text.many.stopped(size, count));
  }

  /** Another scenario: what was there belongs to none. */
  #opened(run: Run): void {
    if (this.#of && this.#of.scenario !== run.opened.scenario.id) this.#wipe();
    else if (this.#harvest) this.card.moment(this.#harvest, run);
  }

  #compare(): void {
    if (this.#of) this.card.stale(this.#of.changes !== keyOf(this.#parts.session.state.changes));
  }

  #wipe(): void {
    this.#pool?.stop();
    this.#pool = undefined;
    this.#harvest = undefined;
    this.#of = undefined;
    this.#parts.timeline.many(undefined);
    this.card.clear();
  }
}

const wordsOf = (error: unknown): string =>
  error instanceof SeedFailure ? text.many.failed(error.seed, error.message) : text.many.missing;

/** The same values give the same key, in whatever order they were changed. */
const keyOf = (changes: Changes): string => JSON.stringify(Object.entries(changes).sort());

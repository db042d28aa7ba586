/**
 * “Run many”: composes the pool of workers, the card and the fan in the timeline. Loaded when first
 * asked for. Seeds are called 1 to N, as on the command line, so that both tell the same.
 */
import type { LossesOf } from './losses.ts';
import type { Player } from './player.ts';
import type { Session, SessionState } from './session.ts';
import { text } from './text/index.ts';
import type { Dialog } from './viz/dialog.ts';
import { ManyCard } from './viz/many/card.ts';
import { Harvest } from './viz/many/harvest.ts';
import type { Run } from './viz/run.ts';
import type { Timeline } from './viz/timeline/timeline.ts';
import type { Changes } from './workers/api.ts';
import type { Pool } from './workers/ensemble-pool.ts';
import { runPool, SeedFailure, startHand, workersFor } from './workers/ensemble-pool.ts';

/** Pause between two pictures of what is there so far, milliseconds. */
const PAUSE = 500;

interface Parts {
  readonly player: Player;
  readonly session: Session;
  readonly timeline: Timeline;
  readonly dialog: Dialog;
  readonly losses: LossesOf;
  /** Called whenever the card was opened or closed. */
  readonly changed: () => void;
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
  #of: { readonly scenario: string; readonly values: string } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.card.element.hidden = true;
    parts.player.listen({
      opened: (run) => this.#opened(run),
      frame: (run) => this.#harvest && this.card.moment(this.#harvest, run),
    });
    parts.session.subscribe(() => this.#compare());
  }

  get isOpen(): boolean {
    return !this.card.element.hidden;
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else {
      this.card.element.hidden = false;
      this.card.focus();
      this.#parts.changed();
    }
  }

  /** Ends what runs and wipes what came of it. */
  close(): void {
    this.#wipe();
    this.card.element.hidden = true;
    this.#parts.changed();
  }

  async #run(count: number): Promise<void> {
    const { player, session, timeline, dialog, losses } = this.#parts;
    const { run } = player;
    if (!run) return;
    this.#wipe();
    const { scenario, end } = run.opened;
    const { begun, choices, patches } = session.state;
    const harvest = new Harvest(scenario.claims, end);
    this.#harvest = harvest;
    this.#of = { scenario: scenario.id, values: keyOf(session.state) };
    this.card.begin(count);
    const show = () => {
      if (harvest !== this.#harvest) return;
      timeline.many(harvest.fans());
      this.card.results(harvest, player.run ?? run);
    };
    let shown = performance.now();
    const pool = runPool({
      plan: { scenario, changes: begun, choices, patches, edges: undefined },
      seeds: Array.from({ length: count }, (_, n) => String(n + 1)),
      workers: workersFor(navigator.hardwareConcurrency, run.opened.members),
      members: run.opened.members,
      start: startHand,
      lost: losses('seeds').recovered,
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
      if (harvest === this.#harvest) dialog.problems([wordsOf(error)]);
    }
    if (harvest !== this.#harvest) return;
    this.#pool = undefined;
    show();
    this.card.tell(harvest.fans(), player.run ?? run);
    const { size } = harvest;
    this.card.end(size === count ? text.many.done(size) : text.many.stopped(size, count));
  }

  /** Another scenario: what was there belongs to none. */
  #opened(run: Run): void {
    if (this.#of && this.#of.scenario !== run.opened.scenario.id) this.#wipe();
    else if (this.#harvest) this.card.moment(this.#harvest, run);
  }

  #compare(): void {
    if (this.#of) this.card.stale(this.#of.values !== keyOf(this.#parts.session.state));
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
const keyOf = ({ begun, choices, patches }: SessionState): string => {
  const sorted = (changes: Changes) => Object.entries(changes).sort();
  const later = patches.map(({ tick, changes }) => [tick, sorted(changes)]);
  return JSON.stringify([sorted(begun), later, choices.strategy, choices.platform]);
};

/**
 * Keeps the address and the storage in step with what is shown, so that a link, a reload and the
 * next visit find it again. Says once when nothing can be stored; opens nothing itself.
 */
import type { Player } from './player.ts';
import type { Session } from './session.ts';
import type { Asked } from './share/address.ts';
import { addressOf } from './share/address.ts';
import type { Place, Saved } from './share/saved.ts';
import { save, saved } from './share/saved.ts';
import type { Told } from './share/told.ts';
import { plain } from './share/told.ts';
import type { Run } from './viz/run.ts';

const TAB: Place = () => sessionStorage;
const BROWSER: Place = () => localStorage;
/** Milliseconds between two savings while it plays: on a busy page, still less than ten seconds. */
const EVERY = 5000;
/** Browsers refuse addresses that change with every movement of a slider. */
const SETTLED = 250;

export class Keeping {
  readonly #player: Player;
  readonly #session: Session;
  readonly #unkept: () => void;
  readonly #moved: (address: string) => void;
  #timer = 0;
  #begun = false;
  /** Where it last came to rest, and what holds only as long as nothing has changed since. */
  #rested: readonly unknown[] = [];
  #fingerprint: string | undefined;
  #said = false;
  /** Of the addresses that are being made, only the last is shown. */
  #turn = 0;

  /**
   * @param unkept called once when nothing can be stored
   * @param moved called with each new address
   */
  constructor(
    player: Player,
    session: Session,
    unkept: () => void,
    moved: (address: string) => void,
  ) {
    this.#player = player;
    this.#session = session;
    this.#unkept = unkept;
    this.#moved = moved;
  }

  /** From now on; before, nothing is stored. */
  begin(): void {
    this.#begun = true;
    setInterval(() => this.save(), EVERY);
    addEventListener('pagehide', () => this.save());
    document.addEventListener('freeze', () => this.save());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.save();
    });
  }

  /** Follows the changes that come from sliders; a link that was refused does not stay there. */
  follow(): void {
    addEventListener('hashchange', () => this.#soon());
    this.#session.subscribe((state, before) => {
      const { changes, choices, patches } = before;
      if (state.changes === changes && state.choices === choices && state.patches === patches)
        return;
      this.#soon();
    });
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.address(), SETTLED);
  }

  /** Which world is shown. */
  told(): Told {
    const { scenario, own, seed, begun, choices, patches } = this.#session.state;
    return { scenario, own, seed, changes: begun, choices, patches };
  }

  get version(): string {
    return this.#player.run?.opened.engineVersion ?? '';
  }

  /** Puts what is shown into the address. */
  async address(version = this.version): Promise<void> {
    const turn = ++this.#turn;
    const { pathname, search } = location;
    const address = await addressOf(this.told(), version, search);
    if (turn !== this.#turn) return;
    history.replaceState(history.state, '', address ?? pathname);
    this.#moved(address ?? pathname);
  }

  /** It has come to rest: a good moment to keep, with the fingerprint of its state. */
  rest(run: Run, fingerprint: string | undefined): void {
    this.#rested = this.#moment(run);
    this.#fingerprint = fingerprint;
    if (this.#begun) this.save();
  }

  #moment({ frame }: Run): readonly unknown[] {
    const { changes, patches } = this.#session.state;
    return [frame, changes, patches];
  }

  save(): void {
    const { run } = this.#player;
    if (!run) return;
    const { tick } = run.frame;
    const { playing } = this.#session.state;
    const still = this.#moment(run).every((one, i) => one === this.#rested[i]);
    const fingerprint = still ? this.#fingerprint : undefined;
    const { version } = this;
    const state: Saved = { told: this.told(), version, tick, playing, fingerprint };
    if (save(state, [TAB, BROWSER]) || this.#said) return;
    this.#said = true;
    this.#unkept();
  }

  /** What this tab showed before it was loaded again, unless the address states something else. */
  reloaded(asked: Asked): Saved | undefined {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return undefined;
    const kept = saved(TAB) ?? saved(BROWSER);
    return kept && isOf(asked, kept) ? kept : undefined;
  }

  /**
   * What was shown the last time, for an offer: unless the address states something else, or will
   * show just that.
   */
  lastTime(asked: Asked, usual: string): Saved | undefined {
    const kept = saved(BROWSER);
    if (!kept || !isOf(asked, kept)) return undefined;
    const { told, tick } = kept;
    const same = asked.packed ?? (plain(told) && told.scenario === (asked.scenario ?? usual));
    return tick === 0 && same ? undefined : kept;
  }
}

/** Whether an address asks for nothing else than what was kept. */
function isOf({ scenario, seed, packed, wrong }: Asked, { told }: Saved): boolean {
  const asked = packed?.told ?? { scenario, seed };
  const same = (said: string | undefined, was: string | undefined) =>
    said === undefined || said === was;
  return !wrong && same(asked.scenario, told.scenario) && same(asked.seed, told.seed);
}

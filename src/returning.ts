/**
 * What is shown when the page is opened: what the address asks for, what this tab showed before it
 * was loaded again, or the former with an offer of what was open the last time. Says so when a
 * moment that is opened again has not the fingerprint that it was kept with.
 */
import type { Keeping } from './keeping.ts';
import type { Opening } from './opening.ts';
import { titleOf } from './opening.ts';
import { DEFAULT_SCENARIO } from './session.ts';
import { readAddress } from './share/address.ts';
import type { Saved } from './share/saved.ts';
import { text } from './text/index.ts';
import type { Notice } from './viz/notice.ts';
import type { Run } from './viz/run.ts';

export class Returning {
  readonly #keeping: Keeping;
  readonly #opening: Opening;
  readonly #notice: Notice;
  /** What is being opened again, until it has come to rest. */
  #awaited: Saved | undefined;

  constructor(keeping: Keeping, opening: Opening, notice: Notice) {
    this.#keeping = keeping;
    this.#opening = opening;
    this.#notice = notice;
  }

  /** @param embedded in another page, where nothing is kept and nothing comes back */
  async begin(embedded: boolean): Promise<void> {
    const asked = await readAddress(location.search, location.hash);
    const kept = embedded ? undefined : this.#keeping.reloaded(asked);
    const last = embedded ? undefined : this.#keeping.lastTime(asked, DEFAULT_SCENARIO);
    if (!kept || !(await this.#resume(kept))) await this.#opening.asked(asked);
    if (!kept && last) {
      const offer = { label: text.kept.resume, act: () => void this.#resume(last) };
      this.#notice.show(text.kept.offer(titleOf(last.told.scenario, last.told.own)), { offer });
    }
    this.#keeping.follow();
    if (!embedded) this.#keeping.begin();
  }

  /** It has come to rest: at the moment that was kept, or its beginning, or somewhere else by now. */
  rest({ frame, opened }: Run, fingerprint: string | undefined): void {
    const { tick, version, fingerprint: was } = this.#awaited ?? {};
    if (tick !== frame.tick && frame.tick === 0) return;
    this.#awaited = undefined;
    if (tick !== frame.tick || !was || !fingerprint || was === fingerprint) return;
    this.#notice.show(text.kept.parted(version ?? '', opened.engineVersion));
  }

  async #resume(kept: Saved): Promise<boolean> {
    this.#awaited = kept;
    const opened = await this.#opening.resume(kept);
    if (!opened) this.#awaited = undefined;
    return opened;
  }
}

/** A worker in place of a real one: it answers while it lives, and can fail or fall silent. */
import type { Guarded } from '../../src/workers/guard.ts';
import type { Sign } from '../../src/workers/pulse.ts';

export class Doomed implements Guarded {
  readonly #listeners: [type: string, listener: (event: Event) => void][] = [];
  /** Whether it hears nothing and says nothing, as one that hangs or was ended. */
  silent = false;
  ended = false;
  asked = 0;

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners.push([type, listener]);
  }

  postMessage(): void {
    this.asked++;
    if (!this.silent) this.say();
  }

  terminate(): void {
    this.ended = true;
    this.silent = true;
  }

  /** Anything it says is a sign of life. */
  say(data?: Sign): void {
    this.#tell('message', { data });
  }

  /** As when it throws, or cannot be loaded. */
  fail(message?: string): void {
    this.#tell('error', { message });
  }

  #tell(told: string, event: object): void {
    for (const [type, listener] of this.#listeners) if (type === told) listener(event as Event);
  }
}

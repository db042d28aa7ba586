/** The discreet line at the bottom: version of the engine, and the run's fingerprint at rest. */
import { text } from '../text/index.ts';
import { h, say } from './dom.ts';
import type { Run } from './run.ts';

export class Footer {
  readonly #engine = h('span');
  readonly #print = h('span', { class: 'fingerprint', title: text.footer.fingerprintHelp });
  readonly #note = h('span', { class: 'foot-note' });
  readonly element = h('footer', { class: 'foot' }, this.#engine, this.#print, this.#note);

  open(run: Run): void {
    say(this.#engine, text.footer.engine(run.opened.engineVersion));
    this.clear();
  }

  /** A remark that stays. */
  note(words: string): void {
    say(this.#note, words);
  }

  /** While the story runs there is no fingerprint to show. */
  clear(): void {
    say(this.#print, '');
    delete this.#print.dataset['fingerprint'];
  }

  rest(fingerprint: string): void {
    say(this.#print, text.footer.fingerprint(fingerprint));
    this.#print.dataset['fingerprint'] = fingerprint;
  }
}
